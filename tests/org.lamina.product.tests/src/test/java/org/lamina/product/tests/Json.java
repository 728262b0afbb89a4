// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the answers of the command; the schema validator brings the binding. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  /** Estimates by who made them. */
  static Map<String, List<String>> estimatesByMaker(JsonNode report) {
    return grouped(report.get("estimates"), "by");
  }

  /** Findings by rule. */
  static Map<String, List<String>> findingsByRule(JsonNode report) {
    return grouped(report.get("findings"), "rule");
  }

  private static Map<String, List<String>> grouped(JsonNode array, String key) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (JsonNode element : array) {
      groups.computeIfAbsent(element.get(key).asString(), unused -> new ArrayList<>()).add(element.toString());
    }
    return groups;
  }
}
