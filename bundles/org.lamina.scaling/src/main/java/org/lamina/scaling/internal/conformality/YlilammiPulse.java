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
  /** From here on, in lengths of the tail, nothing arrives: exp(−40) is 4e-18. */
  private static final double BEYOND = 40;
  /** Parts of a full coverage that leave during the pulse. */
  private static final double LITTLE_DESORPTION = 0.2;

  private final double duration;
  private final PoreDiffusivity diffusivity;
  private final PressureFront front;
  private final int timeSteps;
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
    double pressure = reactant.partialPressurePascals();
    diffusivity = PoreDiffusivity.of(width, temperature, reactant, pulse.carrier());
    double effective = diffusivity.effective();
    double moving = pressure * channel.heightMetres() * effective / (sites * thermal * held(equilibrium * pressure));
    double tail = StrictMath.sqrt(width * effective / (4 * thermal * sticking * impingements));
    front = new PressureFront(pressure, moving, tail);
    uptakeRatePerPascal = sticking * impingements / sites;
    desorptionRate = uptakeRatePerPascal / equilibrium;
    timeSteps = timeSteps(desorptionRate * duration);
  }

  // 1 − ln(1 + x)/x; for small x by its series, where the difference would lose its digits.
  private static double held(double x) {
    if (x == Double.POSITIVE_INFINITY) return 1;
    return x < 1e-4 ? x * (0.5 - x * (1.0 / 3 - x / 4)) : 1 - StrictMath.log1p(x) / x;
  }

  /** In the channel. */
  public PoreDiffusivity diffusivity() {
    return diffusivity;
  }

  /** D, with which the front moves, in m²/s. */
  public double frontDiffusivity() {
    return front.diffusivity();
  }

  /** x_s at the end of the pulse, in m. */
  public double frontMetres() {
    return StrictMath.sqrt(front.diffusivity() * duration);
  }

  /** x_s − x_t, how long the tail is, in m. */
  public double tailMetres() {
    return front.tail();
  }

  /** P_d, in 1/s. */
  public double desorptionPerSecond() {
    return desorptionRate;
  }

  /** The pressure of the reactant in Pa, so deep and so long after the start of the pulse. */
  public double pressurePascals(double depthMetres, double seconds) {
    return front.at(depthMetres, StrictMath.sqrt(front.diffusivity() * seconds));
  }

  /**
   * Which part of the sites is covered at the end of the pulse, so deep; within 0.001. Exact under a constant pressure
   * and, behind the tail, without desorption; otherwise of third order in the time step.
   */
  public double coverage(double depthMetres) {
    return coverage(depthMetres, timeSteps);
  }

  // Only desorption makes steps necessary: without it a few see the front to where its tail is full.
  private static int timeSteps(double desorbed) {
    if (desorbed == 0) return 4;
    return desorbed < LITTLE_DESORPTION ? 16 : 64;
  }

  /**
   * The same with so many steps, equal in the depth of the front.
   *
   * <p>In each the rate {@code z} of approach to the balance θ = Kp/(1 + Kp) is summed exactly. The balance moves
   * meanwhile from its mean, weighted with the rate, to its last value; to let it move linearly costs one term more, and
   * keeps the order where the approach is fast.
   */
  double coverage(double depthMetres, int steps) {
    double last = frontMetres();
    double first = StrictMath.min(last, StrictMath.max(0, depthMetres - BEYOND * front.tail()));
    double covered = 0;
    double from = first;
    double filledFrom = front.filled(depthMetres, first);
    for (int i = 1; i <= steps; i++) {
      double to = first + (last - first) * i / steps;
      double filledTo = front.filled(depthMetres, to);
      double gain = uptakeRatePerPascal * front.summed(depthMetres, from, filledFrom, to, filledTo);
      double rate = gain + desorptionRate * (to - from) * (to + from) / front.diffusivity();
      if (rate > 0) covered = next(covered, gain / rate, balance(front.at(depthMetres, to, filledTo)), rate);
      from = to;
      filledFrom = filledTo;
    }
    return covered;
  }

  private double balance(double pressure) {
    double gain = uptakeRatePerPascal * pressure;
    return gain > 0 ? gain / (gain + desorptionRate) : 0;
  }

  private static double next(double covered, double mean, double end, double rate) {
    double left = StrictMath.exp(-rate);
    return mean + (covered - mean) * left + (end - mean) * (1 + left - 2 * (1 - left) / rate);
  }

  /** How deep the coverage is half that at the mouth, in m. */
  public double halfCoverageMetres() {
    double level = coverage(0) / 2;
    double low = 0;
    double high = frontMetres() + BEYOND * front.tail();
    while (high - low > 1e-9 * high) {
      double middle = (low + high) / 2;
      if (coverage(middle) >= level) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
}
