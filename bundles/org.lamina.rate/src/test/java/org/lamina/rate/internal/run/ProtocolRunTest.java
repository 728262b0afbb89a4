// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.rate.internal.run.OhmicCell.CHARGE;
import static org.lamina.rate.internal.run.OhmicCell.ELECTROLYTE;
import static org.lamina.rate.internal.run.OhmicCell.SERIES;
import static org.lamina.rate.internal.run.OhmicCell.charge;
import static org.lamina.rate.internal.run.OhmicCell.crate;
import static org.lamina.rate.internal.run.OhmicCell.current;
import static org.lamina.rate.internal.run.OhmicCell.density;
import static org.lamina.rate.internal.run.OhmicCell.discharge;
import static org.lamina.rate.internal.run.OhmicCell.hold;
import static org.lamina.rate.internal.run.OhmicCell.protocol;
import static org.lamina.rate.internal.run.OhmicCell.repeat;
import static org.lamina.rate.internal.run.OhmicCell.rest;
import static org.lamina.rate.internal.run.OhmicCell.some;
import static org.lamina.rate.internal.run.OhmicCell.time;
import static org.lamina.rate.internal.run.OhmicCell.untilSettled;
import static org.lamina.rate.internal.run.OhmicCell.volts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.rate.solver.CellModel;

/** Runs against closed forms: with U = 4 V - s, charge and energy are those of a straight line less i R. */
class ProtocolRunTest {
  /** Relative; the integration is told to keep 1e-5. */
  private static final double TOLERANCE = 1e-4;

  private static final double RESISTANCE = SERIES + ELECTROLYTE;
  private static final RateBasis BASIS = RateBasis.of(CHARGE, "the capacity");
  private static final Rate TEN = density("1 mA/cm2");

  private static SimulationRun run(CellModel cell, Protocol protocol) throws InterruptedException {
    return new ProtocolRun(cell, RunSettings.of(BASIS), SimulationMonitor.NONE).of("test", Optional.empty(), protocol);
  }

  @Test
  void reportsTheFirstDischarge() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.1), protocol(discharge(TEN, volts("3.2 V"))));
    // Ends where 4 V - s - i R = 3.2 V: s = 0.8 - 0.1 = 0.7 at 10 A/m2 and 0.01 ohm m2.
    double end = 0.8 - 10 * RESISTANCE;
    double charge = (end - 0.1) * CHARGE;
    double mean = 4 - (end + 0.1) / 2 - 10 * RESISTANCE;
    assertEquals(charge, run.capacityCoulombsPerSquareMetre(), TOLERANCE * charge);
    assertEquals(mean, run.meanVolts().getAsDouble(), TOLERANCE * mean);
    assertEquals(charge * mean, run.energyJoulesPerSquareMetre(), 2 * TOLERANCE * charge * mean);
    assertEquals(10, run.currentAmperesPerSquareMetre().getAsDouble(), 0);
    assertEquals("discharge of step 1", run.reported());
    assertEquals("3.2 V reached", run.endReason());
    assertEquals(List.of(), run.warnings());
    assertEquals(List.of(), run.cycles());
    assertFalse(run.settled());
    assertEquals(charge / 10, run.steps().get(0).seconds(), TOLERANCE * charge / 10);
    assertEquals(3.9 - 10 * RESISTANCE, run.steps().get(0).startVolts(), 1e-9);
    assertEquals(3.2, run.steps().get(0).endVolts(), 1e-9);
  }

  @Test
  void splitsTheLossesOfARunByTheirCause() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.1), protocol(discharge(TEN, time("1000 s")), charge(TEN, time("500 s"))));
    double seconds = 1500;
    assertEquals(100 * RESISTANCE * seconds, sum(run.losses()), TOLERANCE * 100 * RESISTANCE * seconds);
    assertTrue(
        run.losses().stream().anyMatch(loss -> same(loss.joulesPerSquareMetre(), 100 * SERIES * seconds)),
        () -> run.losses().toString());
    // What the store gave less what came out at the terminals.
    double given = CHARGE * (straight(0.1, 0.2) - straight(0.15, 0.2));
    double out = run.steps().stream().mapToDouble(SimulationRun.Step::joulesPerSquareMetre).sum();
    assertEquals(given - out, sum(run.losses()), TOLERANCE * given);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.abs(b);
  }

  private static double sum(List<SimulationRun.Loss> losses) {
    return losses.stream().mapToDouble(SimulationRun.Loss::joulesPerSquareMetre).sum();
  }

  /** Integral of 4 - s. */
  private static double straight(double from, double to) {
    return 4 * (to - from) - (to * to - from * from) / 2;
  }

  @Test
  void cyclesUntilTheBalanceRepeats() throws InterruptedException {
    Protocol protocol = CurrentProtocol.of(TEN, some(3.2), some(3.9));
    SimulationRun run = run(OhmicCell.at(0), protocol);
    // The first discharge starts at 4 V; later cycles go from s = 0.1 + i R, where a charge ends, to 0.8 - i R.
    double drop = 10 * RESISTANCE;
    assertEquals((0.8 - drop) * CHARGE, run.capacityCoulombsPerSquareMetre(), TOLERANCE * CHARGE);
    assertEquals("discharge of cycle 1", run.reported());
    assertTrue(run.settled());
    assertEquals(3, run.cycles().size());
    assertFalse(run.cycles().get(1).settled());
    SimulationRun.Cycle last = run.cycles().get(2);
    assertTrue(last.settled());
    double mean = 4 - 0.45;
    assertEquals(1, last.coulombicEfficiency().getAsDouble(), 1e-6);
    assertEquals((mean - drop) / (mean + drop), last.energyEfficiency().getAsDouble(), TOLERANCE);
    assertEquals((mean - drop) / (mean + drop), last.voltageEfficiency().getAsDouble(), TOLERANCE);
    double loss = 2 * drop * 10 * (0.7 - 2 * drop) * CHARGE / 10;
    assertEquals(loss, sum(last.losses()), TOLERANCE * loss);
    assertEquals("settled after 3 cycles; the last step: 3.9 V reached", run.endReason());
    assertEquals(List.of(), run.warnings());
  }

  @Test
  void countsCyclesThroughAllRepetitions() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.2), protocol(
        rest("1 min"), repeat(2),
        discharge(crate(1), time("6 min")), charge(crate(0.5), time("12 min")), repeat(3),
        rest("10 min")));
    assertEquals(List.of(1, 2, 3, 4, 5), run.cycles().stream().map(SimulationRun.Cycle::number).toList());
    assertEquals(
        List.of(1, 2, 3, 3, 4, 4, 5, 5, 0), run.steps().stream().map(SimulationRun.Step::cycle).toList());
    assertEquals("discharge of cycle 3", run.reported());
    assertEquals(CHARGE / 3600, run.currentAmperesPerSquareMetre().getAsDouble(), 1e-9);
    assertEquals(CHARGE / 10, run.cycles().get(4).dischargedCoulombsPerSquareMetre(), TOLERANCE * CHARGE);
    assertEquals(CHARGE / 10, run.cycles().get(4).chargedCoulombsPerSquareMetre(), TOLERANCE * CHARGE);
    assertTrue(run.cycles().get(0).energyEfficiency().isEmpty(), () -> run.steps().toString());
    assertEquals("10 min are over", run.endReason());
    assertEquals(120 + 3 * 1080 + 600, last(run.curve().seconds()), 1e-6);
  }

  @Test
  void countsADischargeAndAChargeAsACycleThoughNobodyWroteSo() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.2), protocol(discharge(TEN, time("600 s")), charge(TEN, time("600 s"))));
    assertEquals(1, run.cycles().size());
    assertEquals(1, run.cycles().get(0).coulombicEfficiency().getAsDouble(), 1e-9);
    assertFalse(run.settled());
  }

  @Test
  void holdsUntilTheCurrentHasFallen() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.5), protocol(hold("3.7 V", current(crate(0.05)))));
    double amperes = 0.05 * CHARGE / 3600;
    // Charge at 3.7 V until (3.7 V - U) / R = the limit: U = 3.7 V - i R.
    double charge = (0.5 - (0.3 + amperes * RESISTANCE)) * CHARGE;
    assertEquals(-charge, run.steps().get(0).coulombsPerSquareMetre(), TOLERANCE * charge);
    assertEquals("the current fell to 0.05C = 0.1389 mA/cm2", run.endReason());
    assertEquals("no discharge", run.reported());
    assertTrue(run.meanVolts().isEmpty());
    assertTrue(run.currentAmperesPerSquareMetre().isEmpty());
  }

  @Test
  void keepsItsLithium() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0.1), CurrentProtocol.of(TEN, some(3.2), some(3.9)));
    SimulationRun.LithiumBalance balance = run.lithiumBalance();
    assertEquals(2 + 0.1 * CHARGE / 96485.33212331001, balance.startMolesPerSquareMetre(), 1e-9);
    assertTrue(balance.relativeError() <= 1e-9, balance.toString());
  }

  @Test
  void drawsTheWholeRunInOneCurve() throws InterruptedException {
    SimulationRun run = run(OhmicCell.at(0), CurrentProtocol.of(TEN, some(3.2), some(3.9)));
    SimulationRun.Curve curve = run.curve();
    int size = curve.seconds().size();
    assertEquals(0, curve.seconds().get(0), 0);
    for (int k = 1; k < size; k++) assertTrue(curve.seconds().get(k) >= curve.seconds().get(k - 1));
    double seconds = run.steps().stream().mapToDouble(SimulationRun.Step::seconds).sum();
    double charge = run.steps().stream().mapToDouble(SimulationRun.Step::coulombsPerSquareMetre).sum();
    double energy = run.steps().stream().mapToDouble(SimulationRun.Step::joulesPerSquareMetre).sum();
    assertEquals(seconds, last(curve.seconds()), 1e-9 * seconds);
    assertEquals(charge, last(curve.coulombsPerSquareMetre()), 1e-6 * CHARGE);
    assertEquals(energy, last(curve.joulesPerSquareMetre()), 1e-6 * 4 * CHARGE);
    assertEquals(6, curve.stepNumbers().get(size - 1));
    assertEquals(3, curve.cycleNumbers().get(size - 1));
  }

  private static double last(List<Double> values) {
    return values.get(values.size() - 1);
  }

  @Test
  void refusesACRateWithoutACapacity() {
    RunSettings settings = RunSettings.of(RateBasis.none("the cell states no nominal capacity"));
    ProtocolRun run = new ProtocolRun(OhmicCell.at(0.1), settings, SimulationMonitor.NONE);
    Protocol protocol = protocol(discharge(TEN, volts("3.2 V")), charge(crate(2), volts("3.9 V")));
    CannotRun refusal = assertThrows(CannotRun.class, () -> run.of("test", Optional.empty(), protocol));
    assertEquals(
        "'2.0C' is no current yet: the cell states no nominal capacity; state the nominal capacity, or the current"
            + " over the footprint, for example \"1 mA/cm2\"",
        refusal.getMessage());
  }

  @Test
  void refusesARunFromLimitToLimitWithoutLimits() {
    CannotRun refusal =
        assertThrows(CannotRun.class, () -> CurrentProtocol.of(TEN, OptionalDouble.empty(), some(4.2)));
    assertTrue(refusal.getMessage().contains("the cell states no lower voltage limit"), refusal.getMessage());
  }

  @Test
  void refusesStepsThatMakeNoSense() {
    assertRefused("falls to no limit", protocol(discharge(TEN, current(crate(1)))));
    assertRefused("the voltage is held", protocol(hold("4 V", volts("4 V"))));
    assertRefused("at most 100000", protocol(rest("1 s"), repeat(100_001)));
  }

  private static void assertRefused(String part, Protocol protocol) {
    CannotRun refusal = assertThrows(CannotRun.class, () -> run(OhmicCell.at(0.1), protocol));
    assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
  }
}
