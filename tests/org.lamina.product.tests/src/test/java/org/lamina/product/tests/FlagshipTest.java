// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the command says of the published battery, and of three ways to get its process wrong. */
class FlagshipTest {
  private static final String DESIGN = "examples/pearse-2018-3d.lamina.json";

  private static JsonNode check(String design, int exitCode) throws Exception {
    Lamina.Result result = new Lamina().run("check", design, "--format", "json");
    assertEquals(exitCode, result.exitCode(), result.err());
    return Json.parse(result.out());
  }

  /** Both ways: nothing expected is silent, and nothing is found that the list does not explain. */
  @Test
  void itsWarningsAreTheExpectedOnes() throws Exception {
    JsonNode expected = Json.parse(Files.readString(Project.EXAMPLES.resolve("pearse-2018-3d.expected.json")));
    List<String> announced = new ArrayList<>();
    for (JsonNode entry : expected.get("expected")) {
      boolean fires = entry.get("status").asString().equals("checked") && entry.get("outcome").asString().equals("fires");
      if (fires) announced.add(line(entry));
    }
    List<String> found = new ArrayList<>();
    for (JsonNode finding : check(DESIGN, 0).get("findings")) {
      if (!finding.get("severity").asString().equals("note")) found.add(line(finding));
    }
    assertEquals(announced.stream().sorted().toList(), found.stream().sorted().toList());
    assertTrue(announced.size() >= 2, "the list is not empty");
  }

  private static String line(JsonNode entry) {
    return Stream.of("severity", "rule", "layer", "actual", "limit").map(key -> entry.get(key).asString()).toList().toString();
  }

  /** Layer multiplications, capacities and bare factor as stated for the worked case. */
  @ParameterizedTest
  @CsvSource({
    "layer-multiplication, Ru, 9.946, 0.001",
    "layer-multiplication, V2O5, 9.606, 0.001",
    "layer-multiplication, Li2PO2N, 9.237, 0.001",
    "layer-multiplication, SnNx, 9.053, 0.001",
    "layer-multiplication, TiN, 8.945, 0.001",
    "area-enhancement-factor, '', 10.069, 0.001",
    "planar-areal-capacity, '', 2.59, 0.00259",
    "planar-areal-capacity-theoretical, '', 3.47, 0.005",
    "areal-capacity, '', 24.88, 0.005",
    "capacity-multiplication, '', 9.606, 0.001",
    "peak-process-temperature, '', 250, 0"
  })
  void itsNumbersAreThePublishedOnes(String id, String layer, double value, double tolerance) throws Exception {
    for (JsonNode estimate : check(DESIGN, 0).get("estimates")) {
      String of = estimate.has("layer") ? estimate.get("layer").asString() : "";
      if (!estimate.get("id").asString().equals(id) || !of.equals(layer)) continue;
      assertEquals(value, estimate.get("value").asDouble(), tolerance);
      return;
    }
    throw new AssertionError("no estimate " + id + " " + layer);
  }

  @Test
  void onAFlatSubstrateNothingIsMultiplied() throws Exception {
    JsonNode report = check("examples/pearse-2018-planar.lamina.json", 0);
    for (JsonNode estimate : report.get("estimates")) {
      if (estimate.get("id").asString().endsWith("-multiplication")) assertEquals(1, estimate.get("value").asDouble());
    }
  }

  /** The message names layer, step, actual value, limit, mechanism and how sure the limit is. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "licoo2-annealed-after-electrolyte | thermal-budget | Li2PO2N;anneal of LiCoO2;700 degC;crystallises;assumed",
    "lipon-above-ceiling | process-ceiling | LiPON;deposition of LiPON;250 degC;",
    "lithium-below-hot-step | thermal-budget | Li;deposition of;200 degC;180.5 degC;melts"
  })
  void aFlowThatDestroysItselfFails(String design, String rule, String words) throws Exception {
    JsonNode report = check("examples/broken-flows/" + design + ".lamina.json", 1);
    List<String> messages = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      boolean error = finding.get("severity").asString().equals("error");
      if (error && finding.get("rule").asString().equals(rule)) messages.add(finding.get("message").asString());
    }
    assertTrue(
        messages.stream().anyMatch(message -> Stream.of(words.split(";")).allMatch(message::contains)), messages.toString());
  }
}
