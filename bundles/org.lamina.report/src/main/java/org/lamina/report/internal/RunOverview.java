// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.OptionalDouble;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.model.quantity.Numbers;

/** Several runs, one in each line. */
final class RunOverview {
  /** Efficiencies differ in the digits behind 99. */
  private static final int EFFICIENCY_DIGITS = 5;

  private RunOverview() {}

  static void write(List<SimulationRun> runs, Lines lines) {
    lines.paragraph();
    Columns columns =
        new Columns(
            "run", "with", ">current\nmA/cm2", ">capacity\nuAh/cm2", ">energy\nuWh/cm2", ">mean\nvoltage\nV",
            ">settled\nefficiency\n%", "warnings");
    for (SimulationRun run : runs) {
      columns.add(
          run.name(),
          run.variant().orElse(""),
          shown(run.currentAmperesPerSquareMetre(), Areal.CURRENT),
          Shown.number(Areal.CAPACITY.of(run.capacityCoulombsPerSquareMetre())),
          Shown.number(Areal.ENERGY.of(run.energyJoulesPerSquareMetre())),
          run.meanVolts().isPresent() ? Shown.number(run.meanVolts().getAsDouble()) : "-",
          efficiency(run),
          run.warnings().isEmpty() ? "" : Integer.toString(run.warnings().size()));
    }
    columns.write("  ", lines);
  }

  private static String shown(OptionalDouble si, Areal kind) {
    return si.isPresent() ? Shown.number(kind.of(si.getAsDouble())) : "-";
  }

  /** That of the last cycle when it repeats the one before; no other is a round trip. */
  private static String efficiency(SimulationRun run) {
    if (run.cycles().isEmpty()) return "";
    Cycle last = run.cycles().get(run.cycles().size() - 1);
    boolean known = run.settled() && last.energyEfficiency().isPresent();
    return known ? Numbers.rounded(100 * last.energyEfficiency().getAsDouble(), EFFICIENCY_DIGITS) : "-";
  }
}
