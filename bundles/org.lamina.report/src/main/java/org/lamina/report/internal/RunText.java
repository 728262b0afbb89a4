// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.api.simulation.SimulationRun.Step;
import org.lamina.model.quantity.Numbers;

/** One run for people. */
final class RunText {
  /** More are not shown one by one. */
  private static final int MOST_SHOWN = 8;

  private static final int FIRST_SHOWN = 3;

  /** Cycles differ in the digits behind 99. */
  private static final int EFFICIENCY_DIGITS = 5;

  /** A longer reason would break the table. */
  private static final int LONGEST_REASON = 40;

  private static final String EMPTIED =
      "  above 100 %: more came out than went in; the cell ended the cycle emptier than it began it";

  /** Errors below this are rounding, and nobody learns anything from their digits. */
  private static final double NOISE = 1e-12;

  /** Above what rounding shows of a settled cycle. */
  private static final double NOTICEABLY_MORE = 1.00005;

  private static final double MICROMOLES_PER_SQUARE_CENTIMETRE = 100; // of 1 mol/m2

  private final Lines lines;

  RunText(Lines lines) {
    this.lines = lines;
  }

  void write(SimulationRun run) {
    lines.paragraph();
    lines.add(run.name() + run.variant().map(variant -> ", " + variant).orElse(""));
    LabelledRows rows = new LabelledRows(lines);
    if (run.currentAmperesPerSquareMetre().isPresent()) rows.add("current", current(run));
    rows.add("capacity", Areal.CAPACITY.shown(run.capacityCoulombsPerSquareMetre()) + " (" + run.reported() + ")");
    rows.add("energy", Areal.ENERGY.shown(run.energyJoulesPerSquareMetre()));
    if (run.meanVolts().isPresent()) rows.add("mean voltage", Shown.number(run.meanVolts().getAsDouble()) + " V");
    rows.add("ended", run.endReason());
    rows.add("lithium", lithium(run.lithiumBalance()));
    for (String warning : run.warnings()) rows.add("warning", warning);
    // What is repeated is told cycle by cycle.
    if (run.cycles().size() <= 1 && !run.steps().isEmpty()) steps(run.steps());
    if (!run.cycles().isEmpty()) cycles(run.cycles());
    losses(run);
  }

  private static String current(SimulationRun run) {
    double amperes = run.currentAmperesPerSquareMetre().getAsDouble();
    double coulombs = run.capacityCoulombsPerSquareMetre();
    String time = amperes > 0 && coulombs > 0 ? "; the discharge below takes " + time(coulombs / amperes) : "";
    return Areal.CURRENT.shown(amperes) + time;
  }

  private static String lithium(SimulationRun.LithiumBalance balance) {
    double amount = balance.expectedMolesPerSquareMetre() * MICROMOLES_PER_SQUARE_CENTIMETRE;
    double error = Math.abs(balance.relativeError());
    return Shown.number(amount) + " umol/cm2, conserved to " + Shown.number(Math.max(error, NOISE));
  }

  /** In the unit in which a person would say it. */
  static String time(double seconds) {
    if (seconds < 120) return Shown.number(seconds) + " s";
    return seconds < 7200 ? Shown.number(seconds / 60) + " min" : Shown.number(seconds / 3600) + " h";
  }

  private void cycles(List<Cycle> cycles) {
    lines.paragraph();
    Columns columns =
        new Columns(
            ">cycle", "", ">out\nuAh/cm2", ">in\nuAh/cm2", ">coulombic\nefficiency\n%", ">voltage\nefficiency\n%",
            ">energy\nefficiency\n%");
    boolean all = cycles.size() <= MOST_SHOWN;
    for (int i = 0; i < cycles.size(); i++) {
      if (all || i < FIRST_SHOWN || i >= cycles.size() - 2) row(cycles.get(i), columns);
    }
    columns.write("  ", lines);
    int leftOut = cycles.size() - FIRST_SHOWN - 2;
    if (!all) lines.add("  cycles between left out: " + leftOut + "; --format json has all");
    boolean emptied = cycles.stream().anyMatch(cycle -> cycle.coulombicEfficiency().orElse(1) > NOTICEABLY_MORE);
    if (emptied) lines.add(EMPTIED);
  }

  private static void row(Cycle cycle, Columns columns) {
    columns.add(
        Integer.toString(cycle.number()),
        named(cycle),
        Shown.number(Areal.CAPACITY.of(cycle.dischargedCoulombsPerSquareMetre())),
        Shown.number(Areal.CAPACITY.of(cycle.chargedCoulombsPerSquareMetre())),
        percent(cycle.coulombicEfficiency()),
        percent(cycle.voltageEfficiency()),
        percent(cycle.energyEfficiency()));
  }

  private static String named(Cycle cycle) {
    List<String> names = new ArrayList<>();
    if (cycle.number() == 1) names.add("first");
    if (cycle.number() == 3) names.add("third");
    if (cycle.settled()) names.add("settled");
    return String.join(", ", names);
  }

  private void steps(List<Step> steps) {
    lines.paragraph();
    Columns columns = new Columns(">step", "", ">time", ">out\nuAh/cm2", ">from\nV", ">to\nV", "ended");
    List<String> remarks = new ArrayList<>();
    for (Step step : steps) {
      columns.add(
          Integer.toString(step.number()),
          step.text(),
          time(step.seconds()),
          Shown.number(Areal.CAPACITY.of(step.coulombsPerSquareMetre())),
          Shown.number(step.startVolts()),
          Shown.number(step.endVolts()),
          step.endReason().length() <= LONGEST_REASON ? step.endReason() : mark(step.endReason(), remarks));
    }
    columns.write("  ", lines);
    for (int i = 0; i < remarks.size(); i++) {
      LabelledRows.wrapped("  [" + (i + 1) + "] ", remarks.get(i), lines);
    }
  }

  /** The number of a remark that stands below the table; the same remark has the same number. */
  private static String mark(String remark, List<String> remarks) {
    if (!remarks.contains(remark)) remarks.add(remark);
    return "[" + (remarks.indexOf(remark) + 1) + "]";
  }

  /** Of the whole run, and of its last cycle: what was lost before it settled is not what it goes on losing. */
  private void losses(SimulationRun run) {
    if (run.losses().stream().noneMatch(loss -> loss.joulesPerSquareMetre() != 0)) return;
    boolean cycled = run.cycles().size() > 1;
    List<Loss> last = cycled ? run.cycles().get(run.cycles().size() - 1).losses() : List.of();
    Map<String, Loss> byName = new LinkedHashMap<>();
    for (Loss loss : last) byName.put(loss.name(), loss);
    Shares whole = Shares.of(run.losses());
    Shares ofLast = Shares.of(last);
    lines.paragraph();
    Columns columns = new Columns("\nlost to", ">whole run\nuWh/cm2", ">\n%", ">last cycle\nuWh/cm2", ">\n%");
    for (Loss loss : run.losses()) {
      Loss again = byName.get(loss.name());
      columns.add(
          loss.name(),
          Shown.number(Areal.ENERGY.of(loss.joulesPerSquareMetre())),
          share(whole.of(loss)),
          again == null ? "" : Shown.number(Areal.ENERGY.of(again.joulesPerSquareMetre())),
          again == null ? "" : share(ofLast.of(again)));
    }
    columns.write("  ", lines);
  }

  private static String share(OptionalDouble fraction) {
    return fraction.isPresent() ? Shown.number(100 * fraction.getAsDouble()) : "-";
  }

  private static String percent(OptionalDouble fraction) {
    return fraction.isPresent() ? Numbers.rounded(100 * fraction.getAsDouble(), EFFICIENCY_DIGITS) : "-";
  }
}
