// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.SimulatedCell;

/** Something that is asked of a cell beside running a protocol. Without state: one object serves all requests. */
public interface Study {
  /** Its id and title. */
  StudyKind kind();

  /**
   * Does the study.
   *
   * @param request of which the currents, the start and the tolerance matter
   * @throws CannotRun when something is missing for it
   * @throws InterruptedException when cancelled
   */
  StudyResult of(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException;
}
