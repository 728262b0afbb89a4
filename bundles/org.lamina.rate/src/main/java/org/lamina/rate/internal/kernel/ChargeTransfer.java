// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

/**
 * Overpotential that carries a current through an interface.
 *
 * <p>Butler and Volmer with transfer coefficients of one half, solved for the overpotential: {@code η = (2RT/F)
 * asinh(i / (2 i0))}. For small currents it is {@code RT i/(F i0)}. Newman and Thomas-Alyea, Electrochemical Systems,
 * 3rd edition, chapter 8.
 */
public final class ChargeTransfer {
  /** RT/F is kT/e: Boltzmann constant over elementary charge in V/K, exact since 2019. */
  private static final double THERMAL_VOLTS_PER_KELVIN = 1.380649e-23 / 1.602176634e-19;

  private ChargeTransfer() {}

  /**
   * Size of the overpotential in V, not negative.
   *
   * @param localCurrentAmperesPerSquareMetre on the true interface area, not negative
   * @param exchangeCurrentAmperesPerSquareMetre on the true interface area, above zero
   * @param temperatureKelvin above zero
   */
  public static double overpotentialVolts(
      double localCurrentAmperesPerSquareMetre, double exchangeCurrentAmperesPerSquareMetre, double temperatureKelvin) {
    double ratio = localCurrentAmperesPerSquareMetre / (2 * exchangeCurrentAmperesPerSquareMetre);
    return 2 * THERMAL_VOLTS_PER_KELVIN * temperatureKelvin * asinh(ratio);
  }

  /** For z not below zero; log1p keeps the digits of a small z. */
  private static double asinh(double z) {
    if (z > 1e150) return StrictMath.log(2) + StrictMath.log(z);
    return StrictMath.log1p(z + z * z / (1 + StrictMath.sqrt(z * z + 1)));
  }
}
