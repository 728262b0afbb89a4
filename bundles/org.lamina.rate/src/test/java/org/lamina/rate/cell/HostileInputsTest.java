// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.solver.CellModel;

/** Requests that lead nowhere, and numbers at the ends of what a cell may have: each step ends and says why. */
class HostileInputsTest {
  private static final double FOREVER = Double.POSITIVE_INFINITY;
  private static final double FALLS_FROM = 4;
  private static final double FALLS_TO = 3;

  private static CellParameters cell(double conductivity, double leaking, double exchange, double diffusivity) {
    TableCurve potential = new TableCurve(new double[] {0, 1}, new double[] {FALLS_FROM, FALLS_TO});
    Host host = new Host(
        "film", 2e4, potential, Optional.empty(), TableCurve.constant(diffusivity), 0, 1, 0.5, Interface.of(exchange));
    return new CellParameters(
        300, host, new SingleIon("glass", conductivity, leaking), new Metal("Li", 1, Interface.IDEAL), 0,
        List.of(CellSegment.flat(1e-7, 1e-6, 1e-6)));
  }

  private static CellModel model(double conductivity, double leaking, double exchange, double diffusivity) {
    return new CellModel(cell(conductivity, leaking, exchange, diffusivity), Accuracy.STANDARD);
  }

  private static CellModel ordinary() {
    return model(1e-4, 0, 1, 1e-15);
  }

  private static StepResult run(CellModel model, Drive drive, StepEnds ends) throws InterruptedException {
    StepResult result = model.run(drive, ends, CurveObserver.NONE, () -> false);
    assertTrue(Double.isFinite(result.endVolts() + result.coulombsPerSquareMetre() + result.joulesPerSquareMetre()));
    assertTrue(Double.isFinite(model.lithium() + model.restVolts()));
    return result;
  }

  @Test
  void aCutOffThatIsNeverReached() throws InterruptedException {
    StepResult low = run(ordinary(), new Drive.Current(0.1), StepEnds.below(-100));
    assertEquals(EndCause.CONTENT, low.cause());
    assertEquals("film is full of lithium at its surface", low.detail());
    assertEquals(EndCause.CONTENT, run(ordinary(), new Drive.Current(-0.1), StepEnds.above(100)).cause());
    // In the other direction it moves away from the limit.
    assertEquals(EndCause.CONTENT, run(ordinary(), new Drive.Current(0.1), StepEnds.above(5)).cause());
    assertEquals(EndCause.BOUND, run(ordinary(), new Drive.Current(0), StepEnds.below(1)).cause());
  }

  @Test
  void aStartOutsideTheTable() {
    TableCurve narrow = new TableCurve(new double[] {0.2, 0.8}, new double[] {4, 3});
    Host host = new Host("film", 2e4, narrow, Optional.empty(), TableCurve.constant(1e-15), 0, 1, 0.9, Interface.IDEAL);
    CellParameters cell = new CellParameters(
        300, host, new SingleIon("glass", 1e-4, 0), new Metal("Li", 1, Interface.IDEAL), 0,
        List.of(CellSegment.flat(1e-7, 1e-6, 1e-6)));
    Throwable thrown = assertThrows(IllegalArgumentException.class, () -> new CellModel(cell, Accuracy.STANDARD));
    String message = thrown.getMessage();
    assertEquals("the site fraction of film at the start is 0.9: its potential is known from 0.2 to 0.8", message);
  }

  @Test
  void aCurrentThatEndsAtOnce() throws InterruptedException {
    StepResult result = run(ordinary(), new Drive.Current(1e6), StepEnds.below(3));
    assertEquals(EndCause.AT_ONCE, result.cause());
    assertEquals(0, result.seconds(), 0);
    assertEquals(0, result.coulombsPerSquareMetre(), 0);
  }

  @Test
  void hardlyAnyConductivity() throws InterruptedException {
    CellModel model = model(1e-20, 0, 1, 1e-15);
    assertEquals(EndCause.AT_ONCE, run(model, new Drive.Current(1), StepEnds.below(3)).cause());
    assertEquals(EndCause.DURATION, run(model, new Drive.Voltage(4), StepEnds.after(1e5)).cause());
    assertEquals(EndCause.CONTENT, run(model, new Drive.Current(1), StepEnds.after(FOREVER)).cause());
  }

  @Test
  void hardlyAnyExchange() throws InterruptedException {
    CellModel model = model(1e-4, 0, 1e-30, 1e-15);
    assertEquals(EndCause.AT_ONCE, run(model, new Drive.Current(1), StepEnds.below(3)).cause());
    assertEquals(EndCause.DURATION, run(model, new Drive.Voltage(4), StepEnds.after(1e5)).cause());
    assertEquals(EndCause.CONTENT, run(model, new Drive.Current(1), StepEnds.after(FOREVER)).cause());
  }

  @Test
  void diffusionThatStandsStillOrFlies() throws InterruptedException {
    CellModel frozen = model(1e-4, 0, 1, 1e-30);
    assertEquals(EndCause.CONTENT, run(frozen, new Drive.Current(1), StepEnds.after(FOREVER)).cause());
    assertEquals(EndCause.BOUND, run(frozen, new Drive.Current(0), StepEnds.after(FOREVER)).cause());
    CellModel fast = model(1e-4, 0, 1e6, 1e-2);
    double half = CellParameters.FARADAY * 2e4 * 1e-7 / 2;
    StepResult result = run(fast, new Drive.Current(1e-3), StepEnds.after(FOREVER));
    assertEquals(EndCause.CONTENT, result.cause());
    assertEquals(half, result.coulombsPerSquareMetre(), 1e-5 * half);
  }

  @Test
  void aStepOfNoLength() throws InterruptedException {
    for (Drive drive : List.of(new Drive.Current(1), new Drive.Current(0), new Drive.Voltage(3.4))) {
      StepResult result = run(ordinary(), drive, StepEnds.after(0));
      assertEquals(EndCause.DURATION, result.cause());
      assertEquals(0, result.seconds(), 0);
      assertEquals(0, result.coulombsPerSquareMetre(), 0);
    }
  }

  @Test
  void aRestOfThirtyYears() throws InterruptedException {
    CellModel model = ordinary();
    run(model, new Drive.Current(1), StepEnds.after(10));
    StepResult result = run(model, new Drive.Current(0), StepEnds.after(1e9));
    assertEquals(EndCause.DURATION, result.cause());
    assertEquals(model.restVolts(), result.endVolts(), 1e-6);
    assertTrue(model.steps() < 500, model.steps() + " steps");
  }

  @Test
  void aHeldVoltageBeyondAll() throws InterruptedException {
    assertEquals(EndCause.CONTENT, run(ordinary(), new Drive.Voltage(100), StepEnds.after(FOREVER)).cause());
    assertEquals(EndCause.CONTENT, run(ordinary(), new Drive.Voltage(-100), StepEnds.after(FOREVER)).cause());
  }

  @Test
  void aCurrentThatLeakageKeepsUp() throws InterruptedException {
    // 3.4 V leak 3.4e-6 A/m2 through the electrolyte: the current never falls to a tenth of that.
    CellModel model = model(1e-4, 1e-12, 1, 1e-15);
    StepEnds ends = new StepEnds(FOREVER, Double.NEGATIVE_INFINITY, FOREVER, 3.4e-7);
    StepResult result = run(model, new Drive.Voltage(3.6), ends);
    assertEquals(EndCause.BOUND, result.cause());
    assertEquals(3.6, model.restVolts(), 1e-3);
  }

  @Test
  void aCurrentLimitAboveTheCurrent() throws InterruptedException {
    StepEnds ends = new StepEnds(FOREVER, Double.NEGATIVE_INFINITY, FOREVER, 1e9);
    StepResult result = run(ordinary(), new Drive.Voltage(3.6), ends);
    assertEquals(EndCause.CURRENT, result.cause());
    assertEquals(0, result.seconds(), 0);
  }

  @Test
  void cancelling() throws InterruptedException {
    CellModel model = ordinary();
    int[] asked = {0};
    assertThrows(
        InterruptedException.class,
        () -> model.run(new Drive.Current(1), StepEnds.below(3), CurveObserver.NONE, () -> ++asked[0] == 5));
    assertEquals(5, asked[0]);
    model.reset();
    assertSame(discharge(ordinary()), discharge(model));
  }

  @Test
  void theSameAfterAReset() throws InterruptedException {
    CellModel model = ordinary();
    StepResult first = discharge(model);
    run(model, new Drive.Voltage(3.9), StepEnds.after(100));
    model.reset();
    assertSame(first, discharge(model));
  }

  @Test
  void theSameOnTwoThreads() throws InterruptedException {
    CompletableFuture<StepResult> other = CompletableFuture.supplyAsync(HostileInputsTest::manyDischarges);
    assertSame(manyDischarges(), other.join());
    assertSame(discharge(ordinary()), other.join());
  }

  private static StepResult manyDischarges() {
    try {
      CellModel model = ordinary();
      StepResult result = discharge(model);
      for (int k = 0; k < 200; k++) {
        model.reset();
        result = discharge(model);
      }
      return result;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StepResult discharge(CellModel model) throws InterruptedException {
    return run(model, new Drive.Current(1), StepEnds.below(3));
  }

  private static void assertSame(StepResult expected, StepResult actual) {
    assertEquals(expected.seconds(), actual.seconds(), 0);
    assertEquals(expected.coulombsPerSquareMetre(), actual.coulombsPerSquareMetre(), 0);
    assertEquals(expected.joulesPerSquareMetre(), actual.joulesPerSquareMetre(), 0);
    assertEquals(expected.endVolts(), actual.endVolts(), 0);
    assertArrayEquals(expected.lossJoulesPerSquareMetre(), actual.lossJoulesPerSquareMetre(), 0);
  }
}
