// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.List;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.simulation.Simulator;

/** What this bundle offers, for programs that do not run in a framework. */
public final class Rate {
  private Rate() {}

  /** A new instance of every estimator. */
  public static List<Estimator> estimators() {
    return List.of(
        new PlanarArealCapacity(),
        new TheoreticalPlanarArealCapacity(),
        new ArealCapacity(),
        new CapacityMultiplication(),
        new DeviceCapacity(),
        new ArealEnergy(),
        new CapacityAtCurrent(),
        new RoundTripEfficiency());
  }

  /** A new instance of every simulator. */
  public static List<Simulator> simulators() {
    return List.of(new ThinFilmCell());
  }
}
