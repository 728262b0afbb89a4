// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Step;

/** What holds for every run, whatever the model. */
record RunCheck(SimulationRun run) {
  private static final double LITHIUM = 1e-9;

  /** Of sums over the same numbers; what rounding leaves. */
  private static final double ROUNDING = 1e-9;

  void isExplained() {
    assertFalse(run.reported().isBlank(), "run '" + run.name() + "' says which discharge is reported");
    assertFalse(run.endReason().isBlank(), "run '" + run.name() + "' says why it ended");
    for (Step step : run.steps()) {
      assertFalse(step.text().isBlank() || step.endReason().isBlank(), "each step says what it was and why it ended");
    }
    assertTrue(run.losses().stream().noneMatch(loss -> loss.name().isBlank()), "each loss has a name");
    assertTrue(run.warnings().stream().noneMatch(String::isBlank), "no warning is empty");
  }

  void keepsItsLithium() {
    LithiumBalance lithium = run.lithiumBalance();
    double expected = lithium.expectedMolesPerSquareMetre();
    double error = Math.abs(lithium.endMolesPerSquareMetre() - expected);
    assertTrue(error <= LITHIUM * Math.abs(expected), "run '" + run.name() + "' keeps its lithium: " + lithium);
    assertTrue(Math.abs(lithium.relativeError()) <= LITHIUM, "and says so: " + lithium);
  }

  /** A settled cycle ends as it began, so that what it gives is what it took less what it lost. */
  void givesNoMoreThanItTook() {
    for (Cycle cycle : run.cycles()) {
      if (!cycle.settled()) continue;
      boolean less = cycle.dischargedJoulesPerSquareMetre() <= cycle.chargedJoulesPerSquareMetre() * (1 + ROUNDING);
      assertTrue(less, "the settled cycle of run '" + run.name() + "' gives no more than it took: " + cycle);
    }
  }

  /** Steps and curve are two tellings of the same. */
  void agreesWithItself() {
    Curve curve = run.curve();
    List<Step> steps = run.steps();
    if (curve.seconds().isEmpty() || steps.isEmpty()) return;
    int last = curve.seconds().size() - 1;
    double seconds = steps.stream().mapToDouble(Step::seconds).sum();
    double coulombs = steps.stream().mapToDouble(Step::coulombsPerSquareMetre).sum();
    double joules = steps.stream().mapToDouble(Step::joulesPerSquareMetre).sum();
    double throughput = steps.stream().mapToDouble(step -> Math.abs(step.coulombsPerSquareMetre())).sum();
    double turnover = steps.stream().mapToDouble(step -> Math.abs(step.joulesPerSquareMetre())).sum();
    String who = " of the curve of run '" + run.name() + "' is that of its steps";
    assertEquals(seconds, curve.seconds().get(last), ROUNDING * seconds, "the time" + who);
    assertEquals(coulombs, curve.coulombsPerSquareMetre().get(last), ROUNDING * throughput, "the charge" + who);
    assertEquals(joules, curve.joulesPerSquareMetre().get(last), ROUNDING * turnover, "the energy" + who);
  }
}
