// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.plugin.Rule;

/** The page of each rule: complete, and what it quotes is what the examples say. */
class RulePagesTest {
  private static final List<String> SECTIONS =
      List.of(
          "What it checks",
          "Why it matters",
          "Wrong example",
          "Right example",
          "Parameters",
          "When to waive it",
          "Since");

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");

  static Stream<Rule> rules() {
    return Compatibility.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageHasItsSectionsInOrder(Rule rule) {
    assertEquals(SECTIONS, HEADING.matcher(rule.page()).results().map(match -> match.group(1)).toList());
    assertTrue(rule.page().startsWith("# " + rule.id() + "\n\n" + rule.title() + ".\n"), "title of the page");
    assertTrue(section(rule, "Why it matters").contains("doi:"), "a source");
    assertEquals("0.1.0", section(rule, "Since").strip());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatThePageQuotesStandsInTheExamples(Rule rule) {
    assertQuoted(section(rule, "Wrong example"), rule.firingExample());
    assertQuoted(section(rule, "Right example"), rule.passingExample());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExamplesAreSelfContained(Rule rule) {
    for (String example : List.of(rule.firingExample(), rule.passingExample())) {
      assertTrue(example.contains("\"library\""), "a library");
      assertFalse(example.contains("\"basedOn\""), "nothing of a catalog");
      Matcher names = Pattern.compile("\"(?:material|recipe|product)\": (\"[^\"]+\")").matcher(example);
      while (names.find()) assertTrue(example.contains("\"id\": " + names.group(1)), names.group(1));
    }
  }

  private static void assertQuoted(String section, String example) {
    Matcher quotes = JSON.matcher(section);
    assertTrue(quotes.find(), "an example in JSON");
    assertTrue(example.contains(quotes.group(1)), quotes.group(1));
  }

  private static String section(Rule rule, String title) {
    String from = "\n## " + title + "\n";
    String rest = rule.page().substring(rule.page().indexOf(from) + from.length());
    return rest.contains("\n## ") ? rest.substring(0, rest.indexOf("\n## ")) : rest;
  }
}
