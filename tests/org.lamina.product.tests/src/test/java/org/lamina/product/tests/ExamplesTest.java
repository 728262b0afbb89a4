// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every published system opens, is checked and estimated; what its check finds is announced in its notes, and found. */
class ExamplesTest {
  /** To the end of the sentence. */
  private static final Pattern ANNOUNCED = Pattern.compile("Expected findings?: ([^.]*)");
  private static final Pattern RULE = Pattern.compile("[a-z]+(?:-[a-z]+)+(?=[ ,])");

  @Test
  void everyPublishedSystemIsThere() throws Exception {
    assertTrue(ValidationSystems.designs().size() >= 40, () -> "fewer than forty designs");
  }

  @Test
  void noneFailsAndWhatIsFoundIsAnnounced() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path design : ValidationSystems.designs()) {
      String file = Project.TOP.relativize(design).toString();
      Lamina.Result result = new Lamina().run("check", file, "--format", "json");
      assertNotEquals(2, result.exitCode(), () -> file + ": " + result.err());
      Set<String> announced = announced(Json.parse(Files.readString(design)).get("notes").asString());
      JsonNode findings = Json.parse(result.out()).get("findings");
      Set<String> silent = rules(findings, Set.of("error"));
      silent.removeAll(announced);
      if (!silent.isEmpty()) wrong.add(file + " does not announce the errors of " + silent);
      Set<String> absent = new TreeSet<>(announced);
      absent.removeAll(rules(findings, Set.of("error", "warning")));
      if (!absent.isEmpty()) wrong.add(file + " announces " + absent + ", which warn of nothing");
    }
    assertEquals(List.of(), wrong);
  }

  /** The rules that notes name after the announcement; none when they say "none". */
  private static Set<String> announced(String notes) {
    Set<String> rules = new TreeSet<>();
    Matcher sentence = ANNOUNCED.matcher(notes);
    while (sentence.find()) {
      Matcher rule = RULE.matcher(sentence.group(1));
      while (rule.find()) rules.add(rule.group());
    }
    return rules;
  }

  private static Set<String> rules(JsonNode findings, Set<String> severities) {
    Set<String> rules = new TreeSet<>();
    for (JsonNode finding : findings) {
      if (severities.contains(finding.get("severity").asString())) rules.add(finding.get("rule").asString());
    }
    return rules;
  }

  /** Of all systems together: the design is the unit, the report has one section for each. */
  @Test
  void allAtOnce() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("estimate", "--format", "json", "--fail-on", "never"));
    for (Path design : ValidationSystems.designs()) arguments.add(Project.TOP.relativize(design).toString());
    Lamina.Result result = new Lamina().run(arguments.toArray(String[]::new));
    assertEquals(0, result.exitCode(), result.err());
    JsonNode estimates = Json.parse(result.out()).get("estimates");
    assertTrue(estimates.size() > 10 * ValidationSystems.designs().size(), () -> estimates.size() + " estimates");
  }

  /** Of three hundred names the nearest is worth saying, the others bury it. */
  @Test
  void aMisspeltNameIsAnsweredInOneLine() throws Exception {
    Lamina.Result result = new Lamina().run("catalog", "LiCo02");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("help: did you mean 'LiCoO2'? there are "), result.err());
    assertTrue(result.err().length() < 300, result.err());
  }
}
