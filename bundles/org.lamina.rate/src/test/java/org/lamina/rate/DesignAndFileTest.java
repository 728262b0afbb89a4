// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRequest.NamedProtocol;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Start;
import org.lamina.rate.internal.file.CellFiles;
import org.lamina.rate.model.Cell;
import org.lamina.rate.model.Host;

/** A cell in plain numbers and the design of the same name are the same cell. */
class DesignAndFileTest {
  /** Of capacities, relative: designs state them with three digits, files state concentrations. */
  private static final double CAPACITY = 1e-3;

  private static final double VOLTS = 2e-4;
  private static final double FARADAY = 96485.33212331001;

  private static void assertSame(
      String name, Cell cell, Optional<Start> fileStart, Optional<Start> designStart, String protocol)
      throws InterruptedException {
    SimulationRun file =
        run(new ThinFilmCell().simulate(cell, request(protocol, fileStart), SimulationMonitor.NONE));
    SimulationRun design = run(ExampleDesigns.simulate(name, request(protocol, designStart)));
    double capacity = design.capacityCoulombsPerSquareMetre();
    assertEquals(capacity, file.capacityCoulombsPerSquareMetre(), CAPACITY * capacity, protocol);
    assertEquals(design.meanVolts().getAsDouble(), file.meanVolts().getAsDouble(), VOLTS, protocol);
    assertEquals(design.endReason().replaceAll("^LiCoO2-\\S+", "LiCoO2"), file.endReason(), protocol);
  }

  private static SimulationRun run(Simulation simulation) {
    assertEquals(List.of(), simulation.missing());
    return simulation.runs().get(0);
  }

  private static SimulationRequest request(String protocol, Optional<Start> start) {
    NamedProtocol named = new NamedProtocol("discharge", Protocol.parse(protocol));
    return new SimulationRequest(Optional.empty(), List.of(named), List.of(), start, 1e-4);
  }

  private static Cell cell(String name) {
    return CellFiles.cell(CellFiles.text(name));
  }

  @Test
  void danilov() throws InterruptedException {
    for (String current : List.of("16 uA/cm2", "128 uA/cm2", "512 uA/cm2", "6.4C")) {
      String protocol = "discharge at " + current + " until 3 V";
      assertSame("danilov-2011", cell("danilov-2011"), Optional.empty(), Optional.empty(), protocol);
    }
  }

  /** The file has the printed concentration, the design the capacity at zero current, 2 % more; all else agrees. */
  @Test
  void raijmakers() throws InterruptedException {
    Cell cell = cell("raijmakers-2020");
    double coulombsPerCubicMetre = 43.2 * 3.6e7;
    ((Host) cell.getPositive()).setMaximumConcentrationMolPerCubicMetre(coulombsPerCubicMetre / FARADAY / 0.49);
    for (String current : List.of("20.83 uA/cm2", "1C", "833.3 uA/cm2")) {
      String protocol = "discharge at " + current + " until 3 V";
      assertSame("raijmakers-2020", cell, Optional.empty(), Optional.empty(), protocol);
    }
  }

  /** Contents are site fractions in a file, and lithium per formula unit in a design: 13.2 fill the nitride. */
  @Test
  void pearse() throws InterruptedException {
    Optional<Start> file = Optional.of(new Start.Contents(0.02, 0.42853));
    Optional<Start> design = Optional.of(new Start.Contents(0.02, 0.42853 * 13.2));
    for (String current : List.of("10 uA/cm2", "0.1 mA/cm2", "1 mA/cm2")) {
      String protocol = "discharge at " + current + " until 1 V";
      assertSame("pearse-2018-planar", cell("pearse-2018-planar"), file, design, protocol);
    }
  }
}
