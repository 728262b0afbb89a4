// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report;
import org.lamina.api.result.Severity;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.api.simulation.SimulationRun.Step;
import org.lamina.model.EvidenceKind;

/**
 * Results of a capacitor of 1000 F/m2 behind 0.01 ohm m2 between 1 V and 2 V. At i it gives 1000 (1 - 0.02 i) C/m2 in a
 * settled cycle, at mean voltages of 1.5 V less and plus 0.01 i: the efficiency at 10 A/m2 is 1.4/1.6.
 */
final class SampleSimulations {
  private static final double FARADS = 1000;
  private static final double OHMS = 0.01;

  private SampleSimulations() {}

  static Report.Run run(int exitCode, Problem... problems) {
    return new Report.Run("0.1.0", List.of("org.lamina.rate 0.1.0"), List.of(problems), exitCode);
  }

  /** Two currents, cycled, and a protocol that ended early. */
  static SimulationReport cell() {
    PropertyUse measured =
        new PropertyUse(
            "V2O5", "electrode/diffusivity", "1e-12 cm2/s", EvidenceKind.MEASURED, Optional.of("doi:10.1000/made-up"),
            Optional.of("Table 1"));
    PropertyUse assumed =
        new PropertyUse(
            "SnNx", "electrode/potential", "table", EvidenceKind.ASSUMED, Optional.empty(), Optional.empty());
    Simulation simulation =
        new Simulation(
            "capacitor with a series resistance",
            List.of(cycled("0.1 mA/cm2", Optional.empty(), 1, 4), cycled("1C", Optional.of("low resistance"), 10, 12),
                early()),
            List.of(),
            List.of(measured, assumed),
            List.of("1C refers to the capacity between the voltage limits at rest", "leakage is left out"),
            List.of());
    return report(simulation, OptionalDouble.of(1e-6), List.of("stack.2.thickness=60 nm"));
  }

  /** A study: a table with a hole. */
  static SimulationReport study() {
    DataTable ragone =
        new DataTable(
            "ragone",
            "Energy against power",
            List.of(
                new DataTable.Column("power", "mW/cm2", List.of(0.1, 1.0, 10.0)),
                new DataTable.Column("energy", "uWh/cm2", List.of(41.25, 38.5, Double.NaN)),
                new DataTable.Column("cycles", "", List.of(3.0, 3.0, 20.0))),
            List.of("nothing flows at the highest power"));
    DataTable low = new DataTable("ragone-low", "Energy against power, low end", ragone.columns(), List.of());
    DataTable limits =
        new DataTable(
            "limits", "Limits", List.of(new DataTable.Column("voltage", "V", List.of(1.0, 2.0))), List.of());
    Simulation simulation =
        new Simulation("capacitor", List.of(), List.of(ragone, low, limits), List.of(), List.of(), List.of());
    return report(simulation, OptionalDouble.empty(), List.of());
  }

  /** Numbers are missing, and a name that nothing answers to. */
  static SimulationReport incomplete() {
    Finding finding =
        new Finding(
            Finding.REFERENCE, Severity.ERROR, "material 'TiO3' is in no catalog", "a.lamina.json", 9, 42,
            "/stack/0/material", Optional.of("TiO3"), Optional.empty(), Optional.empty(), "did you mean 'TiO2'?");
    Simulation simulation =
        Simulation.missing("capacitor", List.of("diffusivity of 'TiO3'", "potential of 'TiO3'"));
    return new SimulationReport(
        "a.lamina.json", "A cell", "test/capacitor", Optional.of(simulation), OptionalDouble.empty(), List.of(finding),
        List.of(new Problem("test/area", "estimator 'test/area' crashed", "repair or remove this plugin")), List.of());
  }

  /** The simulator failed. */
  static SimulationReport failed() {
    Problem problem = new Problem("evil\u001b[2J", "simulator 'x' crashed: =1+1\nboom", "repair it");
    return new SimulationReport(
        "a.lamina.json", "=A\u001b[31m cell", "x", Optional.empty(), OptionalDouble.empty(), List.of(),
        List.of(problem), List.of());
  }

  private static SimulationReport report(Simulation simulation, OptionalDouble footprint, List<String> setTo) {
    return new SimulationReport(
        "a.lamina.json", "A cell", "test/capacitor", Optional.of(simulation), footprint, List.of(), List.of(), setTo);
  }

  private static SimulationRun cycled(String name, Optional<String> variant, double amperes, int count) {
    double flowing = FARADS * (1 - 2 * OHMS * amperes);
    double out = flowing * (1.5 - OHMS * amperes);
    double in = flowing * (1.5 + OHMS * amperes);
    List<Cycle> cycles = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      double more = number == 1 ? 1.01 : 1; // it starts full
      List<Loss> losses = List.of(new Loss("ohmic", 0.9 * (in - out)), new Loss("contact", 0.1 * (in - out)));
      cycles.add(new Cycle(number, more * flowing, flowing, more * out, in, number == count, losses));
      steps.add(step(2 * number - 1, number, amperes, more * flowing, more * out));
      steps.add(step(2 * number, number, -amperes, -flowing, -in));
    }
    double lost = count * (in - out);
    List<Loss> losses = List.of(new Loss("ohmic", 0.9 * lost), new Loss("contact", 0.1 * lost));
    return new SimulationRun(
        name, variant, OptionalDouble.of(amperes), "first discharge", 1.01 * flowing, 1.01 * out,
        OptionalDouble.of(out / flowing), "cycle " + count + " repeats the one before", true, cycles, losses,
        new LithiumBalance(0.011, 0.011, 0.011, 1.25e-12), steps, curve(amperes, flowing, out), List.of());
  }

  private static Step step(int number, int cycle, double amperes, double coulombs, double joules) {
    boolean discharge = amperes > 0;
    double start = discharge ? 2 - OHMS * amperes : 1 - OHMS * amperes;
    return new Step(
        number, (discharge ? "discharge until 1 V" : "charge until 2 V"), cycle, coulombs / amperes, coulombs, joules,
        start, discharge ? 1 : 2, discharge ? "1 V reached" : "2 V reached");
  }

  /** A discharge and the charge after it, then a rest outside the cycle. */
  private static Curve curve(double amperes, double coulombs, double joules) {
    double seconds = coulombs / amperes;
    return new Curve(
        List.of(0.0, seconds, seconds, 2 * seconds, 2 * seconds + 60),
        List.of(2 - OHMS * amperes, 1.0, 1 + 2 * OHMS * amperes, 2.0, 2 - OHMS * amperes),
        List.of(amperes, amperes, -amperes, -amperes, 0.0),
        List.of(0.0, coulombs, coulombs, 0.0, 0.0),
        List.of(0.0, joules, joules, -0.1 * joules, -0.1 * joules),
        List.of(1, 1, 2, 2, 3),
        List.of(1, 1, 1, 1, 0));
  }

  private static SimulationRun early() {
    String reason = "the voltage is already below 1 V when the current starts; no charge flowed";
    Step step = new Step(1, "discharge at 1 A/cm2 until 1 V", 0, 0, 0, 0, 2, 2, reason);
    Curve curve = new Curve(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new SimulationRun(
        "pulses.protocol", Optional.empty(), OptionalDouble.empty(), "no discharge", 0, 0, OptionalDouble.empty(),
        "step 1 ended at once", false, List.of(), List.of(), new LithiumBalance(0.011, 0.011, 0.011, 0), List.of(step),
        curve, List.of("step 1 ended at once: 1 A/cm2 times the resistance is above the window"));
  }
}
