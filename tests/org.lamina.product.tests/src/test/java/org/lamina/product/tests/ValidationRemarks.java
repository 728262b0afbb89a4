// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What the page says beside the numbers, out of {@code validation.json}. Of a number of a design the key is {@code
 * design/id}, of the library's evidence its id, of a kind of number its quantity. Remembers which keys were asked for, so
 * that one that fits nothing any more is noticed.
 */
final class ValidationRemarks {
  private final JsonNode content;
  private final Set<String> used = new TreeSet<>();

  private ValidationRemarks(JsonNode content) {
    this.content = content;
  }

  static ValidationRemarks read() throws IOException {
    try (InputStream stream = ValidationRemarks.class.getResourceAsStream("validation.json")) {
      return new ValidationRemarks(Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  /** What the number of a design is compared with, where that is not the estimate of the same name. */
  Match match(String key) {
    JsonNode match = entry("matches", key).orElse(null);
    if (match == null) return new Match(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    Optional<Double> depth = match.has("depth") ? Optional.of(match.get("depth").asDouble()) : Optional.empty();
    return new Match(text(match, "estimate"), text(match, "layer"), text(match, "pulse"), depth);
  }

  /**
   * An estimate.
   *
   * @param estimate its id; "none" for no estimate at all
   * @param layer the film it is of
   * @param pulse the pulse it is of
   * @param depth where the profile over the depth is read, from zero at the mouth to one at the floor
   */
  record Match(Optional<String> estimate, Optional<String> layer, Optional<String> pulse, Optional<Double> depth) {}

  /** What is said of this one number. */
  Optional<String> of(String key) {
    return entry("remarks", key).map(JsonNode::asString);
  }

  /** Why numbers of this kind are not predicted. */
  Optional<String> notModelled(String quantity) {
    return entry("notModelled", quantity).map(JsonNode::asString);
  }

  /** In which way the number went into its own prediction; empty when it did not. */
  Optional<String> repeated(String key) {
    return entry("repeated", key).map(JsonNode::asString);
  }

  /** Keys that nothing asked for. */
  List<String> unused() {
    List<String> unused = new ArrayList<>();
    for (String section : List.of("matches", "remarks", "notModelled", "repeated")) {
      for (String key : content.get(section).propertyNames()) {
        if (!used.contains(section + ": " + key)) unused.add(section + ": " + key);
      }
    }
    return unused;
  }

  private Optional<JsonNode> entry(String section, String key) {
    used.add(section + ": " + key);
    return Optional.ofNullable(content.get(section).get(key));
  }

  private static Optional<String> text(JsonNode object, String member) {
    return object.hasNonNull(member) ? Optional.of(object.get(member).asString()) : Optional.empty();
  }
}
