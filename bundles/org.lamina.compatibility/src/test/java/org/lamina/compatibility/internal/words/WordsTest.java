// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.compatibility.fixture.Computed;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.EvidenceKind;
import org.lamina.model.LayerRole;
import org.lamina.model.Limit;
import org.lamina.model.ModelFactory;

class WordsTest {
  @Test
  void aSentenceTakesAsManyPartsAsItHasGaps() {
    assertEquals("a 1 b {} c", Sentence.of("a {} b {} c", 1, "{}"));
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("{}", 1, 2));
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("{} {}", 1));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MEASURED, doi:1, -, doi:1",
        "MEASURED, doi:1, Table 2, 'doi:1, Table 2'",
        "COMPUTED, doi:1, -, 'computed, doi:1'",
        "FITTED, doi:1, -, 'fitted, doi:1'",
        "ASSUMED, doi:1, Table 2, 'assumed, doi:1, Table 2'",
        "ASSUMED, -, -, assumed",
        "MEASURED, -, -, 'assumed, no source given'",
      })
  void aNumberWithoutASourceCountsAsAssumed(EvidenceKind kind, String source, String place, String expected) {
    Limit limit = ModelFactory.eINSTANCE.createLimit();
    limit.setKind(kind);
    limit.setSource(source);
    limit.setPlace(place);
    assertEquals(expected, Provenance.of(limit));
    assertEquals(expected.startsWith("assumed"), Provenance.isAssumed(limit));
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, '; assumed: a of r'",
    "2, '; assumed: a of r and b of r'",
    "3, '; assumed: a of r, b of r and 1 other'",
    "4, '; assumed: a of r, b of r and 2 others'",
  })
  void twoAssumedNumbersAreNamedAndTheOthersCounted(int count, String expected) {
    List<PropertyUse> uses = new ArrayList<>(List.of(use("read", EvidenceKind.MEASURED, "doi:1")));
    for (String name : List.of("a", "b", "c", "d").subList(0, count)) {
      // Without a source a number counts as assumed, and the same number twice counts once.
      uses.add(use(name, name.equals("a") ? EvidenceKind.MEASURED : EvidenceKind.ASSUMED, null));
      uses.add(use(name, EvidenceKind.ASSUMED, null));
    }
    Estimate estimate = Computed.value("tool-time", "1 h").from(uses);
    assertEquals(expected, Provenance.assumptions(estimate));
    assertEquals(count > 0, Provenance.restsOnAssumptions(estimate));
  }

  private static PropertyUse use(String name, EvidenceKind kind, String source) {
    return new PropertyUse("r", name, "1", kind, Optional.ofNullable(source), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"6 min, ' for 6 min'", "360 s, ' for 360 s'", "0.5 h, ' for 0.5 h'"})
  void aDurationIsShownAsTyped(String typed, String expected) {
    StackBuilder stack = StackBuilder.film().layer(LayerRole.BARRIER, "A").anneal("25 degC", typed, null);
    assertEquals(expected, StepText.duration(stack.evaluation().design().flow().get(1)));
  }

  @ParameterizedTest
  @CsvSource({"1, ' for 1 s'", "119, ' for 119 s'", "120, ' for 2 min'", "7199, ' for 120 min'", "7200, ' for 2 h'",
  "46800, ' for 13 h'"})
  void aComputedDurationIsShownInAHandyUnit(double seconds, String expected) {
    ProcessStep step = StackBuilder.film().layer(LayerRole.BARRIER, "A").evaluation().design().flow().get(0);
    ProcessStep timed =
        new ProcessStep(
            step.layer(), step.kind(), step.name(), step.temperature(), java.util.OptionalDouble.of(seconds),
            step.ambients(), step.path());
    assertEquals(expected, StepText.duration(timed));
    assertEquals("", StepText.duration(step));
  }
}
