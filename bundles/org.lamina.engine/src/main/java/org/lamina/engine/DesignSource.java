// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.model.Design;

/**
 * A design to evaluate.
 *
 * @param file as named by the user
 * @param name shown when the design has none
 * @param design empty when it could not be read
 * @param findings what the reader found; any of them means that the run is not complete
 * @param locator where elements stand in the file
 * @param setTo what was changed after reading, for the report
 * @param problems what kept the reader from doing its job
 */
public record DesignSource(
    String file,
    String name,
    Optional<Design> design,
    List<Finding> findings,
    Locator locator,
    List<String> setTo,
    List<Problem> problems) {
  public DesignSource {
    findings = List.copyOf(findings);
    setTo = List.copyOf(setTo);
    problems = List.copyOf(problems);
  }

  /** A design made in memory. */
  public static DesignSource of(String name, Design design) {
    return new DesignSource(name, name, Optional.of(design), List.of(), Locator.NOWHERE, List.of(), List.of());
  }
}
