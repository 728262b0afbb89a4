// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.rate.internal.run.SimulatedCell;

/**
 * A study that measures one cell and makes a table of it; done on the cell itself and at both ends of each uncertain
 * input.
 */
interface Measurement extends Study {
  /** A table of a cell. */
  DataTable table(StudiedCell cell) throws InterruptedException;

  /** Tables of the cell and of its variants, in this order. */
  @Override
  default StudyResult of(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    List<DataTable> tables = new ArrayList<>();
    tables.add(table(new StudiedCell(cell, request, monitor)));
    int number = 0;
    for (SimulatedCell.Variant variant : cell.variants()) {
      number++;
      DataTable table = table(new StudiedCell(variant.cell(), request, monitor));
      tables.add(new DataTable(
          table.id() + "-variant-" + number, table.title() + ": " + variant.name(), table.columns(), table.notes()));
    }
    return new StudyResult(tables, List.of(), List.of());
  }
}
