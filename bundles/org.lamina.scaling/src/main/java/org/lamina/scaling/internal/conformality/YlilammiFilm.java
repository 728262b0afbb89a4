// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The film that many cycles of {@link YlilammiPulse} leave in a channel that they narrow.
 *
 * <p>After k cycles the height of the channel is {@code H − 2 g k} over its whole length, with the growth g of a
 * saturated cycle, as published; the thickness is the sum of {@code g θ(x)} over the cycles. Where the film is thinner,
 * the channel is wider than that: the depth is slightly underestimated.
 *
 * <p>The coverage changes slowly from cycle to cycle. So cycles are summed in blocks, during which the front retreats by
 * about the length of its tail, each by two of its cycles that stand one standard deviation from its middle: right for
 * what is cubic in the number of the cycle, fourth order in the length of a block. 1e-4 of the full thickness; where the
 * film nearly closes the channel, 1e-2.
 */
public final class YlilammiFilm {
  private static final int LEAST_BLOCKS = 6;
  private static final int MOST_BLOCKS = 32;
  private static final int POINTS = 200;
  /** How far the profile reaches, in depths of the first front, and in lengths of its tail beyond that. */
  private static final double TAILS = 8;

  private final double reach;
  private final double[] thickness;

  private YlilammiFilm(double reach, double[] thickness) {
    this.reach = reach;
    this.thickness = thickness;
  }

  /**
   * Grows the film.
   *
   * @param pulse of each cycle
   * @param channel before the first cycle
   * @param cycles at least one
   * @throws IllegalArgumentException when the channel closes before the last cycle
   */
  public static YlilammiFilm grow(ReactantPulse pulse, LateralChannel channel, int cycles) {
    requireOpen(pulse, channel, cycles);
    YlilammiPulse first = new YlilammiPulse(pulse, channel);
    LateralChannel narrowed = channel.coated(pulse.film().growthPerCycleMetres() * (cycles - 1));
    double retreat = first.frontMetres() - new YlilammiPulse(pulse, narrowed).frontMetres();
    double blocks = StrictMath.min(MOST_BLOCKS, StrictMath.ceil(retreat / first.tailMetres()));
    return grow(pulse, channel, cycles, (int) StrictMath.max(LEAST_BLOCKS, blocks));
  }

  /** The same in so many blocks; as many as cycles are exact. */
  public static YlilammiFilm grow(ReactantPulse pulse, LateralChannel channel, int cycles, int blocks) {
    requireOpen(pulse, channel, cycles);
    Inputs.requireAtLeast("the number of blocks", 1, blocks);
    double growth = pulse.film().growthPerCycleMetres();
    YlilammiPulse first = new YlilammiPulse(pulse, channel);
    double reach = first.frontMetres() + TAILS * first.tailMetres();
    double[] thickness = new double[POINTS + 1];
    int count = StrictMath.min(blocks, cycles);
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) cycles * i / count);
      int to = (int) ((long) cycles * (i + 1) / count);
      double middle = (from + to - 1) / 2.0;
      double spread = StrictMath.sqrt((((double) to - from) * (to - from) - 1) / 12);
      double each = growth * (to - from) / 2;
      add(thickness, reach, each, new YlilammiPulse(pulse, channel.coated(growth * (middle - spread))));
      add(thickness, reach, each, new YlilammiPulse(pulse, channel.coated(growth * (middle + spread))));
    }
    return new YlilammiFilm(reach, thickness);
  }

  private static void requireOpen(ReactantPulse pulse, LateralChannel channel, int cycles) {
    Inputs.requireAtLeast("the number of cycles", 1, cycles);
    double growth = pulse.film().growthPerCycleMetres();
    if (growth * (cycles - 1) >= channel.closingMetres()) {
      double closing = StrictMath.floor(channel.closingMetres() / growth);
      throw new IllegalArgumentException(
          "the channel of " + channel.heightMetres() + " m closes after " + (long) closing + " cycles");
    }
  }

  private static void add(double[] thickness, double reach, double growth, YlilammiPulse pulse) {
    for (int k = 0; k <= POINTS; k++) thickness[k] += growth * pulse.coverage(reach * k / POINTS);
  }

  /** The thickness of the film so deep, in m; beyond eight tails behind the first front it is zero. */
  public double thicknessMetres(double depthMetres) {
    Inputs.requireNotNegative("the depth", depthMetres);
    double place = depthMetres / reach * POINTS;
    if (place >= POINTS) return place > POINTS ? 0 : thickness[POINTS];
    int below = (int) place;
    return thickness[below] + (place - below) * (thickness[below + 1] - thickness[below]);
  }

  /** How deep the film is half as thick as at the mouth, in m. */
  public double halfThicknessMetres() {
    double level = thickness[0] / 2;
    for (int k = 1; k <= POINTS; k++) {
      if (thickness[k] < level) {
        return reach / POINTS * (k - 1 + (thickness[k - 1] - level) / (thickness[k - 1] - thickness[k]));
      }
    }
    return reach;
  }
}
