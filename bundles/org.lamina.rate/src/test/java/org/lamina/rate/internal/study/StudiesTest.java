// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.study.StraightCell.OHM;
import static org.lamina.rate.internal.study.StraightCell.SITES;
import static org.lamina.rate.internal.study.StraightCell.column;
import static org.lamina.rate.internal.study.StraightCell.request;
import static org.lamina.rate.internal.study.StraightCell.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.StudyKind;
import org.lamina.model.protocol.Start;
import org.lamina.rate.internal.run.LargestCurrent;

class StudiesTest {
  private static final StraightCell LEAKING = new StraightCell(0.8, 1.76e-15, 1e-9);

  @Test
  void sixStudiesAreOffered() {
    assertEquals(
        List.of("rate-capability", "ragone", "round-trip-map", "impedance", "power-pulse", "self-discharge"),
        Studies.kinds().stream().map(StudyKind::id).toList());
    assertTrue(Studies.find("no-such-study").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rate-capability", "ragone", "round-trip-map", "impedance", "power-pulse", "self-discharge"})
  void everyStudyTellsWhatItDoesRepeatsItselfAndCanBeStopped(String id) throws InterruptedException {
    Study study = Studies.find(id).orElseThrow();
    List<String> told = new ArrayList<>();
    StudyResult first = study.of(LEAKING.limited(), request(1e-4), listening(told, Integer.MAX_VALUE));
    assertEquals(id, first.tables().get(0).id());
    assertFalse(first.tables().get(0).notes().isEmpty());
    assertFalse(told.isEmpty());
    assertEquals(first, study.of(LEAKING.limited(), request(1e-4), SimulationMonitor.NONE));
    assertThrows(
        InterruptedException.class, () -> study.of(LEAKING.limited(), request(1e-4), listening(told, 10)));
  }

  private static SimulationMonitor listening(List<String> told, int patience) {
    return new SimulationMonitor() {
      private int asked;

      @Override
      public boolean cancelled() {
        return asked++ >= patience;
      }

      @Override
      public void progress(String what) {
        told.add(what);
      }
    };
  }

  @Test
  void uncertainInputGivesATableOfItsOwn() throws InterruptedException {
    StudyResult result = new RateCapability().of(
        StraightCell.slow().withVariant(new StraightCell(0.8, 1e-16, 0)), request(1e-4, 2), SimulationMonitor.NONE);
    assertEquals(2, result.tables().size());
    assertEquals("rate-capability-variant-1", result.tables().get(1).id());
    assertEquals("Rate capability: slower", result.tables().get(1).title());
    double stated = column(result.tables().get(0), "capacity").get(0);
    assertTrue(column(result.tables().get(1), "capacity").get(0) < stated);
  }

  @Test
  void impedanceRunsFromResistanceToCapacitance() throws InterruptedException {
    StraightCell cell = StraightCell.slow();
    DataTable table = table(new Impedance(), cell.limited(), request(1e-4));
    assertEquals(91, table.rows());
    assertEquals(1e6, column(table, "frequency").get(0), 1e-6);
    assertEquals(1e-3, column(table, "frequency").get(90), 1e-15);
    double real = column(table, "real part").get(0);
    // At 1 MHz the film adds |U'| t/(F c_max D) over (2 w tau)^½.
    double omega = 2 * StrictMath.PI * 1e6;
    double tau = StraightCell.THICKNESS * StraightCell.THICKNESS / cell.diffusivity();
    double film = cell.fall() * cell.steepness(1) / StrictMath.sqrt(2 * omega * tau);
    assertEquals(1e4 * (OHM + film), real, 1e-7 * real);
    double farads = SITES / cell.fall();
    double reactance = -column(table, "imaginary part").get(90) / 1e4;
    // The next term of the series in w tau, 1/45 of it, is left out of the comparison.
    double slow = 2 * StrictMath.PI * 1e-3;
    double exact = 1 / (slow * farads) * (1 + slow * slow * tau * tau / 45);
    assertEquals(exact, reactance, 1e-4 * exact);
  }

  @Test
  void collectorsAreJudgedByTheLargestCurrentOfAStudy() {
    SimulationRequest study = new SimulationRequest(
        Optional.of("rate-capability"), List.of(), List.of(), Optional.empty(), 1e-4);
    double largest = LargestCurrent.of(study, StraightCell.slow().limited());
    assertEquals(100 * StraightCell.slow().unit(), largest, 1e-12 * largest);
  }

  @Test
  void whatAStudyDoesNotUseIsSaid() throws InterruptedException {
    SimulationRequest charged = new SimulationRequest(
        Optional.empty(), List.of(), request(1e-4, 2).currents(), Optional.of(new Start.Charged()), 1e-4);
    assertTrue(saysUnused(new Impedance(), charged));
    assertTrue(saysUnused(new SelfDischarge(), charged));
    assertTrue(saysUnused(new PowerPulse(), charged));
    assertFalse(saysUnused(new RateCapability(), charged));
  }

  private static boolean saysUnused(Study study, SimulationRequest request) throws InterruptedException {
    return table(study, LEAKING.limited(), request).notes().stream().anyMatch(note -> note.contains("nothing."));
  }

  @Test
  void impedanceIsTakenWhereTheStartSays() throws InterruptedException {
    SimulationRequest charged = new SimulationRequest(
        Optional.empty(), List.of(), List.of(), Optional.of(new Start.Charged()), 1e-4);
    DataTable table = table(new Impedance(), StraightCell.slow().limited(), charged);
    assertTrue(table.notes().get(0).contains("0.125 of the sites of film"), table.notes().get(0));
  }
}
