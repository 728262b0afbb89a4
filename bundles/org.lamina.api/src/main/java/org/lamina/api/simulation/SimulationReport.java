// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;

/**
 * The result of a simulation of one design or cell.
 *
 * @param file as named by the user
 * @param name of the design or cell; the file's name when it could not be read
 * @param simulator id of who ran it; empty when nobody could be chosen
 * @param simulation what came back; empty when there are findings or problems that say why not
 * @param footprintSquareMetres of the device, where it is stated: what areal quantities are to be multiplied by
 * @param findings what is wrong with the file, in the order of place
 * @param problems what could not be done
 * @param setTo what {@code --set} changed, in order
 */
public record SimulationReport(
    String file,
    String name,
    String simulator,
    Optional<Simulation> simulation,
    OptionalDouble footprintSquareMetres,
    List<Finding> findings,
    List<Problem> problems,
    List<String> setTo) {
  public SimulationReport {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    setTo = List.copyOf(setTo);
  }

  /** Whether everything that was asked for was run, and nothing went wrong with the file or a plugin. */
  public boolean complete() {
    boolean ran = simulation.isPresent() && simulation.get().missing().isEmpty();
    return ran && problems.isEmpty() && findings.stream().noneMatch(Finding::fromReader);
  }

  /** Whether all runs are what was asked for: none has a warning. */
  public boolean asAsked() {
    return simulation.isPresent() && simulation.get().runs().stream().allMatch(run -> run.warnings().isEmpty());
  }
}
