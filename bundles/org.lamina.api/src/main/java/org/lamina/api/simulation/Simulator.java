// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.Evaluation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Runs a model of the cell of a design over time.
 *
 * <p>A run is bounded, whatever is asked for: it ends, or says why it stopped. What cannot be run is said in {@link
 * Simulation#missing}, never guessed.
 */
@ConsumerType
public interface Simulator {
  /** Unique name, for example {@code "rate/thin-film-cell"}. */
  String id();

  /** Ids of the estimates that must be there before; they are in {@link Evaluation#estimates()} if any plugin gives them. */
  default Set<String> needs() {
    return Set.of();
  }

  /** What it can do beside running protocols, in a stable order. */
  List<StudyKind> studies();

  /**
   * Runs what is asked for. Must not change the design.
   *
   * @throws InterruptedException when the monitor was cancelled or the thread interrupted
   */
  Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException;

  /** Class of the files that describe a cell without a design; none by default. */
  default Optional<EClass> cell() {
    return Optional.empty();
  }

  /**
   * Runs what is asked for on a cell without a design.
   *
   * @param cell an object of the class {@link #cell()}
   * @throws InterruptedException when the monitor was cancelled or the thread interrupted
   */
  default Simulation simulate(EObject cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    throw new UnsupportedOperationException(id() + " runs designs only");
  }
}
