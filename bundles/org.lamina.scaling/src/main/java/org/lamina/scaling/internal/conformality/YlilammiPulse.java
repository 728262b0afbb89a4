// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The analytic model of one pulse into a long narrow channel by M. Ylilammi, O. M. E. Ylivaara and R. L. Puurunen 2018
 * (doi:10.1063/1.5028178): a linear fall of the pressure up to a front that moves as the root of time, an exponential
 * tail beyond it, and reversible uptake under that pressure.
 *
 * <pre>
 * D = p₀ H D_eff / (q k T (1 − ln(K p₀ + 1)/(K p₀)))          x_s(t) = √(D t)
 * x_s − x_t = √(h N D_eff/(4RT c Q))                          Q = N/√(2πMRT), impingements per Pa
 * p = p₀ (1 − x/x_s) for x &lt; x_t,   p(x_t) exp(−(x − x_t)/(x_s − x_t)) beyond
 * dθ/dt = (c Q/q) p (1 − θ) − P_d θ                           P_d = c Q/(q K)
 * </pre>
 *
 * <p>Before the front is as deep as its own tail is long, x_t is taken as zero: the pressure is
 * {@code p₀ exp(−x/x_s)}. That is the first 0.2 % of the published example.
 *
 * <p>Valid for channels much wider than high and deeper than the front; any mix of molecular and Knudsen flow; no
 * floor, no recombination. SI units.
 */
public final class YlilammiPulse {
  private static final int TIME_STEPS = 128;
  /** From here on, in lengths of the tail, nothing arrives: exp(−40) is 4e-18. */
  private static final double BEYOND = 40;

  private final double pressure;
  private final double duration;
  private final PoreDiffusivity diffusivity;
  private final double frontDiffusivity;
  private final double tail;
  private final double uptakeRatePerPascal;
  private final double desorptionRate;

  /** The pulse into a channel. */
  public YlilammiPulse(ReactantPulse pulse, LateralChannel channel) {
    double temperature = pulse.temperatureKelvin();
    Gas reactant = pulse.reactant();
    double width = channel.hydraulicMetres();
    double sites = pulse.film().sitesPerSquareMetre();
    double impingements = MolecularFlux.impingementsPerPascal(reactant.molarMassKilograms(), temperature);
    double thermal = MolecularFlux.BOLTZMANN_JOULES_PER_KELVIN * temperature;
    double sticking = pulse.uptake().sticking();
    double equilibrium = pulse.uptake().equilibriumPerPascal();
    duration = pulse.seconds();
    pressure = reactant.partialPressurePascals();
    diffusivity = PoreDiffusivity.of(width, temperature, reactant, pulse.carrier());
    double effective = diffusivity.effective();
    frontDiffusivity = pressure * channel.heightMetres() * effective / (sites * thermal * held(equilibrium * pressure));
    tail = StrictMath.sqrt(width * effective / (4 * thermal * sticking * impingements));
    uptakeRatePerPascal = sticking * impingements / sites;
    desorptionRate = uptakeRatePerPascal / equilibrium;
  }

  // 1 − ln(1 + x)/x; for small x by its series, where the difference would lose its digits.
  private static double held(double x) {
    return x < 1e-4 ? x * (0.5 - x * (1.0 / 3 - x / 4)) : 1 - StrictMath.log1p(x) / x;
  }

  /** In the channel. */
  public PoreDiffusivity diffusivity() {
    return diffusivity;
  }

  /** D, with which the front moves, in m²/s. */
  public double frontDiffusivity() {
    return frontDiffusivity;
  }

  /** x_s at the end of the pulse, in m. */
  public double frontMetres() {
    return StrictMath.sqrt(frontDiffusivity * duration);
  }

  /** x_s − x_t, how long the tail is, in m. */
  public double tailMetres() {
    return tail;
  }

  /** P_d, in 1/s. */
  public double desorptionPerSecond() {
    return desorptionRate;
  }

  /** The pressure of the reactant in Pa, so deep and so long after the start of the pulse. */
  public double pressurePascals(double depthMetres, double seconds) {
    return pressureBehind(depthMetres, StrictMath.sqrt(frontDiffusivity * seconds));
  }

  private double pressureBehind(double depth, double front) {
    double turn = front - tail;
    if (turn <= 0) return front > 0 ? pressure * StrictMath.exp(-depth / front) : 0;
    if (depth < turn) return pressure * (1 - depth / front);
    return pressure * tail / front * StrictMath.exp(-(depth - turn) / tail);
  }

  /**
   * Which part of the sites is covered at the end of the pulse, so deep. Second order in the time step, exact under a
   * constant pressure.
   */
  public double coverage(double depthMetres) {
    return coverage(depthMetres, TIME_STEPS);
  }

  /** The same with so many steps, equal in the depth of the front. */
  double coverage(double depthMetres, int steps) {
    double last = frontMetres();
    double first = StrictMath.min(1, StrictMath.max(0, (depthMetres - BEYOND * tail) / last));
    double covered = 0;
    double from = first * first * duration;
    for (int i = 1; i <= steps; i++) {
      double fraction = first + (1 - first) * i / steps;
      double to = fraction * fraction * duration;
      double middle = first + (1 - first) * (i - 0.5) / steps;
      double gain = uptakeRatePerPascal * pressureBehind(depthMetres, middle * last);
      double rate = gain + desorptionRate;
      double end = gain / rate;
      covered = end + (covered - end) * StrictMath.exp(-rate * (to - from));
      from = to;
    }
    return covered;
  }

  /** How deep the coverage is half that at the mouth, in m. */
  public double halfCoverageMetres() {
    double level = coverage(0) / 2;
    double low = 0;
    double high = frontMetres() + BEYOND * tail;
    while (high - low > 1e-9 * high) {
      double middle = (low + high) / 2;
      if (coverage(middle) >= level) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
}
