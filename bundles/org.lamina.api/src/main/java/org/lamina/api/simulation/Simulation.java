// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import java.util.List;
import org.lamina.api.result.PropertyUse;

/**
 * What a simulator returns.
 *
 * @param model equations and their validity, in words
 * @param runs in the order in which they were asked for
 * @param tables what a study found
 * @param sources the properties that went into it
 * @param notes what a reader must know, for example what was left out and what was assumed
 * @param missing what is missing for a run; then there are neither runs nor tables
 */
public record Simulation(
    String model,
    List<SimulationRun> runs,
    List<DataTable> tables,
    List<PropertyUse> sources,
    List<String> notes,
    List<String> missing) {
  public Simulation {
    runs = List.copyOf(runs);
    tables = List.copyOf(tables);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    missing = List.copyOf(missing);
    if ((runs.isEmpty() && tables.isEmpty()) == missing.isEmpty()) {
      throw new IllegalArgumentException("a simulation needs either runs or tables, or what is missing for them");
    }
  }

  /** A simulation that could not be done. */
  public static Simulation missing(String model, List<String> missing) {
    return new Simulation(model, List.of(), List.of(), List.of(), List.of(), missing);
  }
}
