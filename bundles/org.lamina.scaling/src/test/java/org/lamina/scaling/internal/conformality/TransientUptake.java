// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/** The uptake of {@link YlilammiPulse} under its pressure step by step, by the method of Runge and Kutta. */
final class TransientUptake {
  private final YlilammiPulse pulse;
  private final double gainPerPascal;
  private final double seconds;

  TransientUptake(YlilammiPulse pulse, double gainPerPascal, double seconds) {
    this.pulse = pulse;
    this.gainPerPascal = gainPerPascal;
    this.seconds = seconds;
  }

  /** In steps that are equal in the root of time. */
  double coverage(double depthMetres, int steps) {
    double h = StrictMath.sqrt(seconds) / steps;
    double covered = 0;
    for (int i = 0; i < steps; i++) {
      double root = i * h;
      double first = slope(depthMetres, root, covered);
      double second = slope(depthMetres, root + h / 2, covered + h / 2 * first);
      double third = slope(depthMetres, root + h / 2, covered + h / 2 * second);
      double fourth = slope(depthMetres, root + h, covered + h * third);
      covered += h / 6 * (first + 2 * second + 2 * third + fourth);
    }
    return covered;
  }

  private double slope(double depth, double root, double covered) {
    double gain = gainPerPascal * pulse.pressurePascals(depth, root * root);
    return 2 * root * (gain * (1 - covered) - pulse.desorptionPerSecond() * covered);
  }
}
