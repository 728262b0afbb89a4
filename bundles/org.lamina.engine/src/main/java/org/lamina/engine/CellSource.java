// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;

/**
 * A cell without a design, as it came from a reader.
 *
 * @param file as named by the user
 * @param name to call it in the result
 * @param cell object of the class that the simulator reads; empty when the file could not be read
 * @param findings what is wrong with the form of the file
 * @param problems what kept the file from being read
 */
public record CellSource(
    String file, String name, Optional<EObject> cell, List<Finding> findings, List<Problem> problems) {
  public CellSource {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** A cell made in memory. */
  public static CellSource of(String name, EObject cell) {
    return new CellSource(name, name, Optional.of(cell), List.of(), List.of());
  }
}
