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
import tools.jackson.databind.JsonNode;

/** Every published number that an example design carries, beside what the command computes of that design. */
final class ValidationSystems {
  private static final String ENDING = ".lamina.json";
  private static final Pattern CURRENT = Pattern.compile("([0-9.eE+-]+) ([mu]A/cm2)");

  private final JsonNode remarks;

  ValidationSystems(JsonNode remarks) {
    this.remarks = remarks;
  }

  /** The designs, sorted by name. */
  static List<Path> designs() throws IOException {
    try (Stream<Path> files = Files.list(Project.EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** The rows of one design. */
  List<ValidationRow> rows(Path design) throws Exception {
    JsonNode content = Json.parse(Files.readString(design));
    if (!content.has("evidence")) return List.of();
    String file = Project.TOP.relativize(design).toString();
    Lamina.Result result = new Lamina().run("estimate", file, "--format", "json");
    if (result.exitCode() == 2) throw new AssertionError(result.err());
    JsonNode estimates = Json.parse(result.out()).get("estimates");
    String name = name(design);
    List<ValidationRow> rows = new ArrayList<>();
    for (JsonNode evidence : content.get("evidence")) {
      if (evidence.has("value")) rows.add(row(name, evidence, estimates));
    }
    return rows;
  }

  static String name(Path design) {
    String file = design.getFileName().toString();
    return file.substring(0, file.length() - ENDING.length());
  }

  private ValidationRow row(String design, JsonNode evidence, JsonNode estimates) {
    String quantity = evidence.get("quantity").asString();
    Quantity published = Quantity.valueOf(evidence.get("value").asString());
    String title = quantity + text(evidence, "conditions").map(conditions -> ", " + conditions).orElse("");
    Optional<JsonNode> estimate = estimate(design, evidence, estimates);
    Optional<Quantity> predicted = estimate.filter(found -> found.hasNonNull("value")).map(found -> in(published, found));
    String remark =
        remark(design + "/" + evidence.get("id").asString())
            .or(() -> estimate.filter(found -> !found.hasNonNull("value")).map(ValidationSystems::missing))
            .or(() -> estimate.isPresent() ? Optional.of("") : text(remarks.get("notModelled"), quantity))
            .orElseThrow(() -> new AssertionError(design + ": say why '" + quantity + "' is not modelled"));
    return new ValidationRow(design, title, published, predicted, remark);
  }

  /** The estimate of the same id; of a film or a current where the published number is of one. */
  private Optional<JsonNode> estimate(String design, JsonNode evidence, JsonNode estimates) {
    JsonNode match = remarks.get("matches").get(design + "/" + evidence.get("id").asString());
    String id = match == null || !match.has("estimate") ? evidence.get("quantity").asString() : match.get("estimate").asString();
    Optional<String> layer = match == null ? Optional.empty() : text(match, "layer");
    Optional<Quantity> current = text(evidence, "conditions").flatMap(ValidationSystems::current);
    for (JsonNode estimate : estimates) {
      boolean same = estimate.get("id").asString().equals(id) && text(estimate, "layer").equals(layer);
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

  private static Quantity in(Quantity published, JsonNode estimate) {
    Quantity value = Quantity.of(estimate.get("value").asDouble(), Units.get(estimate.get("unit").asString()));
    return Quantity.of(published.unit().fromSi(value.si()), published.unit());
  }

  private Optional<String> remark(String key) {
    return text(remarks.get("remarks"), key);
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
