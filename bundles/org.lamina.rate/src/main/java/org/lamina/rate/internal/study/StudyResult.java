// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.SimulationRun;

/**
 * What a study found.
 *
 * @param tables at least one unless there are runs
 * @param runs that a reader may want to see whole
 * @param notes what a reader must know
 */
public record StudyResult(List<DataTable> tables, List<SimulationRun> runs, List<String> notes) {
  public StudyResult {
    tables = List.copyOf(tables);
    runs = List.copyOf(runs);
    notes = List.copyOf(notes);
  }
}
