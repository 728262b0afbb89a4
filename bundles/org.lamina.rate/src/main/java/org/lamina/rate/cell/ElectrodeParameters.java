// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.Optional;

/** An electrode of a cell. */
public sealed interface ElectrodeParameters {
  /** For messages and for the names of losses: {@code "V2O5"}. */
  String name();

  /** Its interface with the electrolyte. */
  Interface surface();

  /**
   * A film that takes lithium in.
   *
   * @param maximumConcentration c_max of lithium at a site fraction of one, in mol/m³ of the film as deposited
   * @param potential U over the site fraction, in V against Li/Li+, falling or level
   * @param diffusivity D over the site fraction, in m²/s, above zero
   * @param lowest smallest usable site fraction, not negative
   * @param highest largest usable site fraction, at most one
   * @param start site fraction at the start, from lowest to highest, the same everywhere
   */
  record Host(
      String name,
      double maximumConcentration,
      SiteCurve potential,
      Optional<HysteresisLaw> hysteresis,
      SiteCurve diffusivity,
      double lowest,
      double highest,
      double start,
      Interface surface)
      implements ElectrodeParameters {
    public Host {
      Requires.positive(maximumConcentration, "maximum concentration of " + name, "mol/m3");
      Requires.within(lowest, 0, 1, "lowest site fraction of " + name);
      Requires.within(highest, Math.nextUp(lowest), 1, "highest site fraction of " + name);
      Requires.within(start, lowest, highest, "site fraction of " + name + " at the start");
    }

    /** The same with another content at the start. */
    public Host startingAt(double siteFraction) {
      return new Host(
          name, maximumConcentration, potential, hysteresis, diffusivity, lowest, highest, siteFraction, surface);
    }
  }

  /**
   * Lithium metal: it grows without limit, has no diffusion and, by definition of the scale, 0 V.
   *
   * @param lithium at the start, in mol/m² of the footprint, not negative
   */
  record Metal(String name, double lithium, Interface surface) implements ElectrodeParameters {
    public Metal {
      Requires.notNegative(lithium, "lithium of " + name, "mol/m2");
    }
  }
}
