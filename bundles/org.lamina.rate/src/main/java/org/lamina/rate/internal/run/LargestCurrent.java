// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import org.lamina.api.simulation.SimulationRequest;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Step;

/** The largest current that a protocol imposes, by which the grid of the films is chosen. */
public final class LargestCurrent {
  /** Of a protocol that only holds voltages: about what a thin film takes at first. */
  private static final double HOLD_PER_HOUR = 10;

  /** Of a study that is asked for no current: none goes further by itself. */
  private static final double STUDY_PER_HOUR = 100;

  private static final double SECONDS_PER_HOUR = 3600;

  private LargestCurrent() {}

  /**
   * Of all that a request asks for, or else of what the cell does when nothing is asked for; in A/m² of the footprint.
   *
   * @throws CannotRun for a C-rate of a cell without a capacity
   */
  public static double of(SimulationRequest request, SimulatedCell cell) {
    double largest = 0;
    for (Rate rate : request.currents()) largest = Math.max(largest, cell.basis().amperesPerSquareMetre(rate));
    for (SimulationRequest.NamedProtocol named : request.protocols()) {
      largest = Math.max(largest, of(named.protocol(), cell));
    }
    if (largest > 0) return largest;
    if (request.study().isPresent() && cell.basis().coulombsPerSquareMetre().isPresent()) {
      return STUDY_PER_HOUR * cell.basis().coulombsPerSquareMetre().getAsDouble() / SECONDS_PER_HOUR;
    }
    if (cell.defaults().protocol().isPresent()) return of(cell.defaults().protocol().get(), cell);
    for (Rate rate : cell.defaults().currents()) {
      largest = Math.max(largest, cell.basis().amperesPerSquareMetre(rate));
    }
    return largest;
  }

  /** Of a protocol, in A/m² of the footprint. */
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
