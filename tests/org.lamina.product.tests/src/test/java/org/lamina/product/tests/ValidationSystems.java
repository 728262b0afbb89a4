// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import org.lamina.product.tests.ValidationRow.Basis;
import tools.jackson.databind.JsonNode;

/** Every published number that an example design carries, beside what the command computes of that design. */
final class ValidationSystems {
  private static final String ENDING = ".lamina.json";
  private static final Pattern CURRENT = Pattern.compile("([0-9.eE+-]+) ([mu]A/cm2)");

  private final InProcess command = new InProcess(Project.TOP);
  private final ValidationSimulations simulations = new ValidationSimulations(command);
  private final ValidationRemarks remarks;

  ValidationSystems(ValidationRemarks remarks) {
    this.remarks = remarks;
  }

  /** The designs, sorted by name. */
  static List<Path> designs() throws IOException {
    try (Stream<Path> files = Files.list(Project.EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  static String name(Path design) {
    String file = design.getFileName().toString();
    return file.substring(0, file.length() - ENDING.length());
  }

  /** What is published of a design: entries of its evidence. */
  static List<JsonNode> evidence(Path design) throws IOException {
    JsonNode content = Json.parse(Files.readString(design));
    List<JsonNode> evidence = new ArrayList<>();
    if (content.has("evidence")) content.get("evidence").forEach(evidence::add);
    return evidence;
  }

  /** The rows of one design. */
  List<ValidationRow> rows(Path design) throws IOException {
    List<JsonNode> numbers = evidence(design).stream().filter(evidence -> evidence.has("value")).toList();
    if (numbers.isEmpty()) return List.of();
    Lamina.Result result = command.run("estimate", Project.TOP.relativize(design).toString(), "--format", "json");
    if (result.exitCode() == 2) throw new AssertionError(result.err());
    JsonNode estimates = Json.parse(result.out()).get("estimates");
    List<ValidationRow> rows = new ArrayList<>();
    for (JsonNode evidence : numbers) {
      ValidationRow row = row(name(design), evidence, estimates);
      Optional<ValidationRow> simulated = simulated(design, evidence, row);
      // An instant estimate stays beside the simulation; where there is none, the simulation takes the row.
      if (row.predicted().isPresent() || simulated.isEmpty()) rows.add(row);
      simulated.ifPresent(rows::add);
    }
    return rows;
  }

  /** What the cell model says of a number of a discharge; the remark of its key is {@code design/id/simulated}. */
  private Optional<ValidationRow> simulated(Path design, JsonNode evidence, ValidationRow estimated) {
    String conditions = text(evidence, "conditions").orElse("");
    Optional<Quantity> current = current(conditions);
    if (current.isEmpty()) return Optional.empty();
    String quantity = evidence.get("quantity").asString();
    String key = name(design) + "/" + evidence.get("id").asString() + "/simulated";
    return simulations.predicted(design, quantity, estimated.published(), current.get(), conditions)
        .map(found -> new ValidationRow(estimated.system(), estimated.quantity() + ", simulated",
            estimated.published(), Optional.of(found), Basis.MODEL, remarks.of(key).orElse("")));
  }

  private ValidationRow row(String design, JsonNode evidence, JsonNode estimates) {
    String quantity = evidence.get("quantity").asString();
    String key = design + "/" + evidence.get("id").asString();
    Quantity published = Quantity.valueOf(evidence.get("value").asString());
    String title = quantity + text(evidence, "conditions").map(conditions -> ", " + conditions).orElse("");
    ValidationRemarks.Match match = remarks.match(key);
    Optional<JsonNode> estimate = estimate(match, evidence, estimates);
    Optional<Quantity> predicted = estimate.flatMap(found -> predicted(published, found, match.depth()));
    Optional<String> repeated = remarks.repeated(key);
    Basis basis = predicted.isEmpty() ? Basis.NONE : repeated.isPresent() ? Basis.INPUTS : Basis.MODEL;
    String remark = remarks.of(key).or(() -> repeated).or(() -> reason(quantity, estimate)).orElse("");
    return new ValidationRow(design, title, published, predicted, basis, remark);
  }

  /** Why there is no prediction; empty when there is one, or no reason is known. */
  private Optional<String> reason(String quantity, Optional<JsonNode> estimate) {
    if (estimate.isEmpty()) return remarks.notModelled(quantity);
    return estimate.filter(found -> !found.hasNonNull("value")).map(ValidationSystems::missing);
  }

  /** The estimate of the same id; of a film or a current where the published number is of one. */
  private static Optional<JsonNode> estimate(
      ValidationRemarks.Match match, JsonNode evidence, JsonNode estimates) {
    String id = match.estimate().orElse(evidence.get("quantity").asString());
    Optional<Quantity> current = text(evidence, "conditions").flatMap(ValidationSystems::current);
    for (JsonNode estimate : estimates) {
      boolean same = estimate.get("id").asString().equals(id) && text(estimate, "layer").equals(match.layer())
          && text(estimate, "pulse").equals(match.pulse());
      if (same && (!estimate.hasNonNull("at") || current.filter(stated -> isAt(estimate, stated)).isPresent())) {
        return Optional.of(estimate);
      }
    }
    return Optional.empty();
  }

  private static Optional<Quantity> current(String conditions) {
    Matcher matcher = CURRENT.matcher(conditions);
    return matcher.find() ? Optional.of(Quantity.valueOf(matcher.group())) : Optional.empty();
  }

  private static boolean isAt(JsonNode estimate, Quantity current) {
    double at = Quantity.valueOf(estimate.get("at").asString()).si();
    return Math.abs(at - current.si()) <= 1e-6 * current.si();
  }

  private static Optional<Quantity> predicted(Quantity published, JsonNode estimate, Optional<Double> depth) {
    if (!estimate.hasNonNull("value")) return Optional.empty();
    double value = depth.isPresent() ? atDepth(estimate.get("profile"), depth.get()) : estimate.get("value").asDouble();
    Quantity stated = Quantity.of(value, Units.get(estimate.get("unit").asString()));
    return Optional.of(Quantity.of(published.unit().fromSi(stated.si()), published.unit()));
  }

  /** Of a point of the profile itself. */
  private static double atDepth(JsonNode profile, double depth) {
    for (int i = 0; i < profile.get("values").size(); i++) {
      if (profile.get("depthFractions").get(i).asDouble() == depth) return profile.get("values").get(i).asDouble();
    }
    throw new AssertionError("no point of the profile at " + depth);
  }

  private static String missing(JsonNode estimate) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode reason : estimate.get("missing")) reasons.add(reason.asString());
    return "not available, missing: " + String.join("; ", reasons.subList(0, Math.min(2, reasons.size())));
  }

  private static Optional<String> text(JsonNode object, String member) {
    return object.hasNonNull(member) ? Optional.of(object.get(member).asString()) : Optional.empty();
  }
}
