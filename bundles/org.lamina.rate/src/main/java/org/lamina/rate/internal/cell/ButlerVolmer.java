// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.Interface;

/**
 * Overpotential of an interface at a given current: the inverse of {@code i = i0 (exp(aa x) - exp(-ac x))}, x = F
 * n/RT and aa + ac = 1 (Newman and Thomas-Alyea, Electrochemical Systems, chapter 8). One object per interface; it
 * keeps what the last call found.
 */
final class ButlerVolmer {
  private static final int MOST_ITERATIONS = 60;

  private final double thermalVolts;
  private final double anodic;
  private final double reference;
  private final boolean ideal;
  private final boolean even;

  /** Overpotential in V of the last call. */
  double volts;
  /** Its derivative with the current density, in V m²/A. */
  double perCurrent;
  /** Its derivative with the site fraction at the surface, in V. */
  double perSite;
  /** Its derivative with the relative concentration of the electrolyte, in V. */
  double perElectrolyte;

  ButlerVolmer(Interface parameters, double temperatureKelvin) {
    thermalVolts = CellParameters.GAS_CONSTANT * temperatureKelvin / CellParameters.FARADAY;
    anodic = parameters.anodicTransferCoefficient();
    ideal = parameters.exchangeCurrentDensity().isEmpty();
    reference = parameters.exchangeCurrentDensity().orElse(Double.NaN);
    even = anodic == 0.5;
  }

  /** Whether charge transfer costs nothing here. */
  boolean ideal() {
    return ideal;
  }

  /**
   * At a host.
   *
   * @param anodicCurrent in A/m² of the interface, positive when lithium leaves the electrode
   * @param site fraction at the surface, between 0 and 1: NaN comes out for others
   * @param electrolyte concentration over that at rest, above zero; one where i0 does not follow it
   */
  void atHost(double anodicCurrent, double site, double electrolyte) {
    if (ideal) {
      nothing();
      return;
    }
    double free = 2 * (1 - site);
    double taken = 2 * site;
    // Powers as exponentials: StrictMath.pow allocates.
    double filling =
        even
            ? StrictMath.sqrt(free * taken)
            : StrictMath.exp(anodic * StrictMath.log(free) + (1 - anodic) * StrictMath.log(taken));
    at(anodicCurrent, filling, electrolyte);
    perSite *= (1 - anodic) / site - anodic / (1 - site);
  }

  /** At a metal: {@link #perSite} is then without meaning. */
  void atMetal(double anodicCurrent, double electrolyte) {
    if (ideal) {
      nothing();
    } else {
      at(anodicCurrent, 1, electrolyte);
    }
  }

  private void nothing() {
    volts = 0;
    perCurrent = 0;
    perSite = 0;
    perElectrolyte = 0;
  }

  /** Leaves in {@link #perSite} the derivative with the logarithm of i0. */
  private void at(double current, double filling, double electrolyte) {
    double salt = electrolyte == 1 ? 1 : StrictMath.exp(anodic * StrictMath.log(electrolyte));
    double exchange = reference * filling * salt;
    double ratio = current / exchange;
    double x;
    double steepness;
    if (even) {
      double half = ratio / 2;
      double root = StrictMath.sqrt(1 + half * half);
      double size = Math.abs(half);
      x = Math.copySign(2 * StrictMath.log1p(size + size * size / (1 + root)), half);
      steepness = root;
    } else {
      x = inverse(ratio);
      steepness = anodic * StrictMath.exp(anodic * x) + (1 - anodic) * StrictMath.exp((anodic - 1) * x);
    }
    volts = thermalVolts * x;
    perCurrent = thermalVolts / (exchange * steepness);
    double perLogExchange = -thermalVolts * ratio / steepness;
    perSite = perLogExchange;
    perElectrolyte = perLogExchange * anodic / electrolyte;
  }

  /** Newton's method from a start that lies at most one unit of current off, on the far side of the solution. */
  private double inverse(double ratio) {
    boolean positive = ratio >= 0;
    double forward = positive ? anodic : 1 - anodic;
    double size = Math.abs(ratio);
    double x = StrictMath.log1p(size) / forward;
    for (int k = 0; k < MOST_ITERATIONS; k++) {
      double up = StrictMath.exp(forward * x);
      double down = StrictMath.exp((forward - 1) * x);
      double change = (up - down - size) / (forward * up + (1 - forward) * down);
      x -= change;
      if (!(Math.abs(change) > 1e-15 * (1 + Math.abs(x)))) break;
    }
    return positive ? x : -x;
  }
}
