// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The film that many cycles of {@link YlilammiPulse} leave in a channel that they narrow.
 *
 * <p>After k cycles the height of the channel is {@code H − 2 g k} over its whole length, with the growth g of a
 * saturated cycle, as published; the thickness is the sum of {@code g θ(x)} over the cycles. Where the film is thinner,
 * the channel is wider than that: the depth is slightly underestimated.
 *
 * <p>The coverage changes slowly from cycle to cycle. So cycles are summed in at most 32 blocks, each with the channel
 * of its middle (second order in the length of a block).
 */
public final class YlilammiFilm {
  static final int BLOCKS = 32;
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
    return grow(pulse, channel, cycles, BLOCKS);
  }

  /** The same in so many blocks; as many as cycles are exact. */
  static YlilammiFilm grow(ReactantPulse pulse, LateralChannel channel, int cycles, int blocks) {
    Inputs.requireAtLeast("the number of cycles", 1, cycles);
    Inputs.requireAtLeast("the number of blocks", 1, blocks);
    double growth = pulse.film().growthPerCycleMetres();
    if (2 * growth * (cycles - 1) >= channel.heightMetres()) {
      double closing = StrictMath.floor(channel.heightMetres() / (2 * growth));
      throw new IllegalArgumentException(
          "the channel of " + channel.heightMetres() + " m closes after " + (long) closing + " cycles");
    }
    YlilammiPulse first = new YlilammiPulse(pulse, channel);
    double reach = first.frontMetres() + TAILS * first.tailMetres();
    double[] thickness = new double[POINTS + 1];
    int count = StrictMath.min(blocks, cycles);
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) cycles * i / count);
      int to = (int) ((long) cycles * (i + 1) / count);
      LateralChannel now = channel.coated(growth * (from + to - 1) / 2);
      YlilammiPulse block = new YlilammiPulse(pulse, now);
      for (int k = 0; k <= POINTS; k++) thickness[k] += growth * (to - from) * block.coverage(reach * k / POINTS);
    }
    return new YlilammiFilm(reach, thickness);
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
