// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import tools.jackson.databind.JsonNode;

/** What the simulation of a design says of a published number of a discharge. */
final class ValidationSimulations {
  private static final Pattern MOMENT = Pattern.compile("([0-9.]+) s after the start");

  /** Where no moment is published: long after the electrolyte is steady, before the end. */
  private static final double STEADY_SECONDS = 100;

  /** Losses are read over this share of the time around a moment. */
  private static final double AROUND = 0.02;

  private final InProcess command;

  ValidationSimulations(InProcess command) {
    this.command = command;
  }

  /** The same quantity, in the unit of the published one; empty where the simulation does not give it. */
  Optional<Quantity> predicted(Path design, String quantity, Quantity published, Quantity current, String conditions) {
    return switch (quantity) {
      case "capacity-at-current" -> ofDischarge(design, current, "capacity").map(found -> in(published, found));
      case "discharge-time" -> ofDischarge(design, current, "time").map(found -> in(published, found));
      case "start-voltage" -> ofDischarge(design, current, "startVoltage").map(found -> in(published, found));
      case "electrolyte-overpotential" -> electrolyte(design, current, conditions).map(volts -> in(published, volts));
      default -> Optional.empty();
    };
  }

  /** In SI units, of the first discharge. */
  private Optional<Double> ofDischarge(Path design, Quantity current, String member) {
    return run(design, "--current", current.toString())
        .map(run -> si(run.get("steps").get(0).get(member)));
  }

  /** Mean loss between two moments close to each other, in V. */
  private Optional<Double> electrolyte(Path design, Quantity current, String conditions) {
    Matcher moment = MOMENT.matcher(conditions);
    double seconds = moment.find() ? Double.parseDouble(moment.group(1)) : STEADY_SECONDS;
    double before = seconds * (1 - AROUND);
    double after = seconds * (1 + AROUND);
    Optional<Double> least = lost(design, current, before);
    Optional<Double> most = lost(design, current, after);
    if (least.isEmpty() || most.isEmpty()) return Optional.empty();
    return Optional.of((most.get() - least.get()) / (current.si() * (after - before)));
  }

  /** In J/m², in the electrolyte; empty when the cell is empty before. */
  private Optional<Double> lost(Path design, Quantity current, double seconds) {
    String step = "discharge at " + current + " for " + seconds + " s";
    return run(design, "--step", step).flatMap(run -> {
      if (si(run.get("steps").get(0).get("time")) < seconds * (1 - 1e-6)) return Optional.empty();
      for (JsonNode loss : run.get("losses")) {
        if (loss.get("name").asString().startsWith("electrolyte")) return Optional.of(si(loss.get("energy")));
      }
      return Optional.empty();
    });
  }

  private Optional<JsonNode> run(Path design, String... request) {
    String file = Project.TOP.relativize(design).toString();
    Lamina.Result result = command.run("simulate", file, request[0], request[1], "--format", "json");
    if (result.exitCode() == 2) return Optional.empty();
    return Optional.of(Json.parse(result.out()).get("runs").get(0));
  }

  private static double si(JsonNode quantity) {
    return Quantity.of(quantity.get("value").asDouble(), Units.get(quantity.get("unit").asString())).si();
  }

  private static Quantity in(Quantity published, double si) {
    return Quantity.of(published.unit().fromSi(si), published.unit());
  }
}
