// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.lamina.tck.broken.BrokenRules.examples;
import static org.lamina.tck.broken.BrokenRules.introduced;
import static org.lamina.tck.broken.BrokenRules.judging;
import static org.lamina.tck.broken.BrokenRules.named;
import static org.lamina.tck.broken.BrokenRules.paged;
import static org.lamina.tck.broken.BrokenRules.said;
import static org.lamina.tck.sample.FilmThickness.tooThin;

import java.util.function.Supplier;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.quantity.Quantity;
import org.lamina.tck.sample.FilmThickness;

/** A sound rule, and rules that break one promise each. */
enum RuleVariant implements Variant {
  SOUND(null, FilmThickness::new),

  ID_WITH_CAPITALS("idIsStableAndInKebabCase", () -> named("example/Film-Thickness")),
  ID_WITH_BLANKS("idIsStableAndInKebabCase", () -> named("film thickness")),
  ID_WITH_TWO_SLASHES("idIsStableAndInKebabCase", () -> named("example/film/thickness")),

  TITLE_OF_TWO_LINES("introducesItselfInOneLine", () -> introduced("Films\nare thick", "structure", Severity.WARNING)),
  TITLE_WITH_A_FULL_STOP(
      "introducesItselfInOneLine", () -> introduced("Films are thick.", "structure", Severity.WARNING)),
  CATEGORY_EMPTY("introducesItselfInOneLine", () -> introduced("Films are thick", "", Severity.WARNING)),
  SEVERITY_MISSING("introducesItselfInOneLine", () -> introduced("Films are thick", "structure", null)),

  PAGE_WITHOUT_A_SECTION("pageIsComplete", () -> paged(page -> page.replace("## When to", "When to"))),
  PAGE_WITH_AN_EMPTY_SECTION("pageIsComplete", () -> paged(page -> page.replace("None.", ""))),
  PAGE_IN_ANOTHER_ORDER("pageIsComplete", () -> paged(BrokenRules::sinceBeforeParameters)),
  PAGE_OF_ANOTHER_RULE("pageIsComplete", () -> paged(page -> page.replace("# example/film", "# film"))),

  WRONG_EXAMPLE_THAT_NOBODY_TRIED("pageQuotesItsExamples", () -> paged(page -> page.replace("0.5 nm", "0.4 nm"))),
  RIGHT_EXAMPLE_THAT_NOBODY_TRIED("pageQuotesItsExamples", () -> paged(page -> page.replace("10 nm", "11 nm"))),

  FIRING_EXAMPLE_DOES_NOT_FIRE("firingExampleFires", BrokenRules.Silent::new),
  FIRING_EXAMPLE_FIRES_BUT_A_NOTE(
      "firingExampleFires", () -> judging(layer -> tooThin(layer).withSeverity(Severity.NOTE))),
  FIRING_EXAMPLE_NAMES_THE_UNKNOWN(
      "firingExampleFires", () -> examples(text -> text.replace("\"Si\",", "\"So\","), text -> text)),
  CHANGES_THE_DESIGN("firingExampleFires", () -> judging(BrokenRules::thinAfterRenaming)),

  PASSING_EXAMPLE_FIRES("passingExamplePasses", () -> examples(text -> text, text -> text.replace("40 nm", "0.4 nm"))),
  PASSING_EXAMPLE_IS_NOT_JUDGED("passingExamplePasses", BrokenRules.NotApplicableWhenFine::new),

  MESSAGE_EMPTY("findingsSayWhatIsWrongWhereAndWhatToDo", () -> judging(layer -> said(layer, " ", "do more"))),
  MESSAGE_OF_TWO_LINES(
      "findingsSayWhatIsWrongWhereAndWhatToDo", () -> judging(layer -> said(layer, "a\nb", "do more"))),
  HELP_EMPTY("findingsSayWhatIsWrongWhereAndWhatToDo", () -> judging(layer -> said(layer, "thin", ""))),
  PATH_THAT_LEADS_NOWHERE(
      "findingsSayWhatIsWrongWhereAndWhatToDo",
      () -> judging(layer -> Violation.at(new ElementPath("/stack/7/thickness"), "thin", "do more"))),
  LAYER_THAT_IS_NO_FILM(
      "findingsSayWhatIsWrongWhereAndWhatToDo", () -> judging(layer -> tooThin(layer).inLayer("layer 1"))),
  ACTUAL_WITHOUT_LIMIT("findingsSayWhatIsWrongWhereAndWhatToDo", () -> judging(BrokenRules::withoutLimit)),
  LIMIT_OF_ANOTHER_DIMENSION(
      "findingsSayWhatIsWrongWhereAndWhatToDo",
      () -> judging(layer -> tooThin(layer).withLimit(Quantity.valueOf("0.5 nm"), Quantity.valueOf("1 h")))),

  REMEMBERS_THE_CALL_BEFORE("keepsNoStateBetweenCalls", BrokenRules.Counting::new),
  MIXES_CALLS_UP("keepsNoStateBetweenCalls", BrokenRules.Slow::new),

  FORMATS_IN_THE_DEFAULT_LOCALE("sameFindingsInAnyLocaleAndTimeZone", () -> judging(BrokenRules::formatted)),

  STUMBLES_ON_A_MISSING_OPERATION("copesWithIncompleteDesigns", () -> judging(BrokenRules::besideTheOperation)),
  STUMBLES_ON_AN_UNKNOWN_MATERIAL("copesWithIncompleteDesigns", () -> judging(BrokenRules::ofItsMaterial)),
  STUMBLES_ON_A_MISSING_PLUGIN("copesWithMissingPlugins", BrokenRules.SureOfTheSurface::new);

  private final String meantFor;
  private final Supplier<Rule> rule;

  RuleVariant(String meantFor, Supplier<Rule> rule) {
    this.meantFor = meantFor;
    this.rule = rule;
  }

  @Override
  public String meantFor() {
    return meantFor;
  }

  Rule rule() {
    return rule.get();
  }
}
