// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.run.OhmicCell.charge;
import static org.lamina.rate.internal.run.OhmicCell.density;
import static org.lamina.rate.internal.run.OhmicCell.discharge;
import static org.lamina.rate.internal.run.OhmicCell.protocol;
import static org.lamina.rate.internal.run.OhmicCell.repeat;
import static org.lamina.rate.internal.run.OhmicCell.rest;
import static org.lamina.rate.internal.run.OhmicCell.some;
import static org.lamina.rate.internal.run.OhmicCell.untilSettled;
import static org.lamina.rate.internal.run.OhmicCell.volts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.rate.solver.CellModel;

/** Steps that end otherwise than asked, and what becomes of the run. */
class EarlyEndTest {
  private static final RunSettings SETTINGS = RunSettings.of(RateBasis.of(OhmicCell.CHARGE, "the capacity"));
  private static final Rate TEN = density("1 mA/cm2");
  /** 120 A/m² cost 1.2 V. */
  private static final Rate LARGE = density("12 mA/cm2");

  private static SimulationRun run(CellModel cell, Protocol protocol) throws InterruptedException {
    return new ProtocolRun(cell, SETTINGS, SimulationMonitor.NONE).of("test", Optional.empty(), protocol);
  }

  @Test
  void saysWhatACurrentCostsThatEndsAtOnce() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.1), protocol(discharge(LARGE, volts("3 V"))));
    assertEquals(0, run.capacityCoulombsPerSquareMetre(), 0);
    assertTrue(run.meanVolts().isEmpty());
    String reason = "the voltage is already below 3 V when the current starts: 12 mA/cm2 costs 1.2 V of the 3.9 V at"
        + " rest; no charge flowed";
    assertEquals(reason, run.endReason());
    assertEquals(List.of("'discharge at 12 mA/cm2': " + reason), run.warnings());
  }

  @Test
  void saysWhenTheCellIsEmptyBeforeACurrentFlows() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.9), protocol(discharge(TEN, volts("3.5 V"))));
    assertEquals(
        "the cell at rest is at 3.1 V, already below 3.5 V, before a current flows; no charge flowed", run.endReason());
  }

  @Test
  void goesOnAfterAStepThatEndedAtOnce() throws InterruptedException {
    SimulationRun run = run(
        OhmicCell.at(0.5), protocol(discharge(LARGE, volts("3 V")), charge(TEN, volts("3.9 V")), repeat(3)));
    // The charge fills the cell once; from the second cycle on both steps end at once, and the run is over.
    assertEquals(2, run.cycles().size());
    assertTrue(run.cycles().get(0).chargedCoulombsPerSquareMetre() > 0);
    assertTrue(run.endReason().startsWith("cycle 2 moved no charge: "), run.endReason());
    assertTrue(
        run.warnings().get(0).startsWith("'discharge at 12 mA/cm2' in cycle 1, and 1 times more until cycle 2: "),
        run.warnings().toString());
  }

  @Test
  void namesTheElectrodeThatIsFullBeforeTheLimit() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.5), protocol(discharge(TEN, volts("2 V")), rest("1 min")));
    assertTrue(run.warnings().get(0).contains("LiCoO2 is full"), run.warnings().toString());
    assertTrue(run.warnings().get(0).endsWith(" before 2 V was reached"), run.warnings().toString());
    assertEquals(2, run.steps().size());
    assertEquals("1 min is over", run.endReason());
    assertEquals(0.5 * OhmicCell.CHARGE, run.capacityCoulombsPerSquareMetre(), 1e-4 * OhmicCell.CHARGE);
  }

  @Test
  void chargesAFilmThatADischargeHasFilled() throws InterruptedException {
    SimulationRun run = run(
        OhmicCell.at(0.5), protocol(discharge(TEN, volts("2 V")), charge(TEN, volts("3.9 V")), repeat(3)));
    // Full at s = 1; charged to 4 V - s + i R = 3.9 V, which is s = 0.2.
    for (SimulationRun.Cycle cycle : run.cycles()) {
      assertEquals(0.8 * OhmicCell.CHARGE, cycle.chargedCoulombsPerSquareMetre(), 1e-4 * OhmicCell.CHARGE);
    }
    assertEquals(3, run.cycles().size());
    assertTrue(run.settled());
  }

  @Test
  void leavesACellThatDoesNotSettle() throws InterruptedException {
    // Each cycle discharges 30 s more than it charges.
    Protocol drifting = protocol(
        discharge(TEN, OhmicCell.time("60 s")), charge(TEN, OhmicCell.time("30 s")), untilSettled());
    RunSettings settings = SETTINGS.atMost(7).settledWithin(1e-9);
    SimulationRun run = new ProtocolRun(OhmicCell.at(0.1), settings, SimulationMonitor.NONE)
        .of("test", Optional.empty(), drifting);
    assertEquals(7, run.cycles().size());
    assertTrue(run.warnings().get(0).startsWith("not settled after 7 cycles"), run.warnings().toString());
    assertTrue(run.endReason().startsWith("not settled after 7 cycles"), run.endReason());
  }

  @Test
  void stopsWhenItIsCancelled() {
    List<String> told = new ArrayList<>();
    SimulationMonitor impatient = new SimulationMonitor() {
      @Override
      public boolean cancelled() {
        return told.size() == 2;
      }

      @Override
      public void progress(String what) {
        told.add(what);
      }
    };
    ProtocolRun run = new ProtocolRun(OhmicCell.at(0.1), SETTINGS.called("run 1 of 2"), impatient);
    Protocol protocol = CurrentProtocol.of(TEN, some(3.2), some(3.9));
    assertThrows(InterruptedException.class, () -> run.of("test", Optional.empty(), protocol));
    assertEquals(List.of("run 1 of 2, cycle 1", "run 1 of 2, cycle 2"), told);
  }
}
