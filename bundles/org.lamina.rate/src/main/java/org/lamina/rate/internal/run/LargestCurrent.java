// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Step;

/** The largest current that a protocol imposes, by which the grid of the films is chosen. */
final class LargestCurrent {
  /** Of a protocol that only holds voltages: about what a thin film takes at first. */
  private static final double HOLD_PER_HOUR = 10;

  private static final double SECONDS_PER_HOUR = 3600;

  private LargestCurrent() {}

  /** In A/m² of the footprint. */
  static double of(Protocol protocol, SimulatedCell cell) {
    double largest = 0;
    for (Step step : protocol.steps()) {
      if (step instanceof Step.Flow flow) {
        largest = Math.max(largest, cell.basis().amperesPerSquareMetre(flow.rate()));
      }
    }
    if (largest > 0) return largest;
    RestCurve curve = new RestCurve(cell.parameters());
    double charge = curve.discharged().coulombsPerSquareMetre() - curve.charged().coulombsPerSquareMetre();
    return Double.isFinite(charge) ? HOLD_PER_HOUR * charge / SECONDS_PER_HOUR : 0;
  }
}
