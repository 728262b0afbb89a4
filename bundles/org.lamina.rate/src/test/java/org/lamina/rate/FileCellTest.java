// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRequest.NamedProtocol;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Start;
import org.lamina.rate.internal.file.CellFiles;
import org.lamina.rate.model.Cell;

/** Cells without a design, through the simulator. */
class FileCellTest {
  private static final double UAH_PER_CM2 = 36;

  private static SimulationRequest request(List<NamedProtocol> protocols, List<Rate> currents, Optional<Start> start) {
    return new SimulationRequest(Optional.empty(), protocols, currents, start, 1e-4);
  }

  private static Simulation simulate(Cell cell, SimulationRequest request) throws InterruptedException {
    return new ThinFilmCell().simulate(cell, request, SimulationMonitor.NONE);
  }

  private static Cell danilov() {
    return CellFiles.cell(CellFiles.text("danilov-2011"));
  }

  @Test
  void runsTheCurrentsOfTheFile() throws InterruptedException {
    Simulation simulation = simulate(danilov(), request(List.of(), List.of(), Optional.empty()));
    assertEquals(
        List.of("0.16 A/m2", "0.32 A/m2", "0.64 A/m2", "1.28 A/m2", "2.56 A/m2", "5.12 A/m2"),
        simulation.runs().stream().map(SimulationRun::name).toList());
    assertEquals(List.of("1C is 10 uA/cm2, from the nominal capacity."), simulation.notes());
    // Measured to 3.0 V at 1.6C, 3.2C and 6.4C, within the 2 % that parameters fitted to these discharges leave.
    double[] measured = {10.04, 9.95, 9.86};
    for (int k = 0; k < measured.length; k++) {
      double capacity = simulation.runs().get(k).capacityCoulombsPerSquareMetre() / UAH_PER_CM2;
      assertEquals(measured[k], capacity, 0.02 * measured[k]);
    }
    for (SimulationRun run : simulation.runs()) {
      assertEquals("discharge of cycle 1", run.reported());
      assertTrue(run.settled(), run.name() + ": " + run.endReason());
      assertTrue(run.lithiumBalance().relativeError() <= 1e-9, run.name() + ": " + run.lithiumBalance());
      SimulationRun.Cycle last = run.cycles().get(run.cycles().size() - 1);
      assertTrue(last.energyEfficiency().getAsDouble() < 1, run.name());
      assertEquals(1, last.coulombicEfficiency().getAsDouble(), 2e-5, run.name());
      double lost = last.losses().stream().mapToDouble(SimulationRun.Loss::joulesPerSquareMetre).sum();
      double missing = last.chargedJoulesPerSquareMetre() - last.dischargedJoulesPerSquareMetre();
      assertEquals(missing, lost, 1e-3 * missing + 1e-5 * last.chargedJoulesPerSquareMetre(), run.name());
    }
  }

  @Test
  void startsWhereItIsAskedTo() throws InterruptedException {
    NamedProtocol protocol = new NamedProtocol("slow", Protocol.parse("discharge at 1 uA/cm2 until 3 V"));
    double full = capacity(protocol, new Start.Charged());
    assertEquals(0.5 * full, capacity(protocol, new Start.StateOfCharge(0.5)), 2e-3 * full);
    // From a site fraction of 0.7 to one of 0.9995, less what 0.4 mV take off.
    double charge = 96485.33212331001 * 23300 * 3.2e-7 * (0.9995 - 0.7);
    assertEquals(charge, capacity(protocol, new Start.Contents(0.7, 0.0769)), 1e-3 * charge);
  }

  private static double capacity(NamedProtocol protocol, Start start) throws InterruptedException {
    Simulation simulation = simulate(danilov(), request(List.of(protocol), List.of(), Optional.of(start)));
    return simulation.runs().get(0).capacityCoulombsPerSquareMetre();
  }

  @Test
  void saysWhenTheCellDoesNotGetToItsLimit() throws InterruptedException {
    Cell cell = danilov();
    cell.setUpperLimitVolts(4.25);
    NamedProtocol protocol = new NamedProtocol("short", Protocol.parse("discharge at 10 uA/cm2 for 1 min"));
    Simulation simulation = simulate(cell, request(List.of(protocol), List.of(), Optional.empty()));
    assertEquals(
        "At rest the cell does not get to 4.25 V: an electrode is full or empty at 4.197 V, where the run starts.",
        simulation.notes().get(1));
    assertEquals(List.of(), simulation.runs().get(0).warnings());
  }

  @Test
  void saysWhatIsMissing() throws InterruptedException {
    Cell cell = danilov();
    cell.getCurrentsAmperesPerSquareMetre().clear();
    assertEquals(
        List.of("a current or a protocol: nothing says what to run"),
        simulate(cell, request(List.of(), List.of(), Optional.empty())).missing());
    Start outside = new Start.Contents(0.2, 0.0769);
    assertEquals(
        List.of("the start of the positive electrode 'LiCoO2' is a site fraction of 0.2; its data go from 0.4933 to"
            + " 0.9995"),
        simulate(cell, request(List.of(), List.of(Rate.parse("1C")), Optional.of(outside))).missing());
    cell.setTemperatureKelvin(null);
    assertEquals(
        List.of("temperatureKelvin is missing"),
        simulate(cell, request(List.of(), List.of(Rate.parse("1C")), Optional.empty())).missing());
  }
}
