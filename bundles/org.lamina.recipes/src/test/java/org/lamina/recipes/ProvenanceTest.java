// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Property;
import org.lamina.model.Sourced;
import org.lamina.model.quantity.Quantity;

/** Each number says where it comes from, and none says more than is known. */
class ProvenanceTest {
  private static final Pattern DOI = Pattern.compile("doi:10\\.[0-9]{4,}/[^\\s]+");
  private final List<Sourced> numbers = Entries.everywhere(Sourced.class);

  @Test
  void thereAreNumbersToJudge() {
    assertTrue(numbers.size() > 100, () -> "only " + numbers.size());
    assertTrue(numbers.stream().anyMatch(number -> isDoi(number)));
  }

  @Test
  void aDoiComesWithItsPlaceAndWhatIsPrintedThere() {
    for (Sourced number : numbers) {
      if (!isDoi(number)) continue;
      assertTrue(DOI.matcher(number.getSource()).matches(), () -> Entries.where(number) + ": " + number.getSource());
      assertNotNull(number.getPlace(), () -> Entries.where(number) + " has a DOI but no place");
      assertNotNull(number.getPrinted(), () -> Entries.where(number) + " has a DOI but not what it prints");
    }
  }

  @Test
  void whatWasReadNamesItsSource() {
    for (Sourced number : numbers) {
      if (number.getKind() != EvidenceKind.MEASURED && number.getKind() != EvidenceKind.FITTED) continue;
      assertNotNull(number.getSource(), () -> Entries.where(number) + " is " + number.getKind() + " by nobody");
      assertNotNull(number.getPlace(), () -> Entries.where(number) + " has no place");
      assertNotNull(number.getPrinted(), () -> Entries.where(number) + " does not say what is printed");
    }
  }

  @Test
  void whatIsAssumedClaimsNoSourceAndSaysWhatItIs() {
    for (Sourced number : numbers) {
      if (number.getKind() != EvidenceKind.ASSUMED) continue;
      assertNull(number.getSource(), () -> Entries.where(number) + " is assumed but names a source");
      assertNotNull(number.getNotes(), () -> Entries.where(number) + " is assumed without a word");
    }
  }

  @Test
  void aValueLiesInItsRange() {
    for (Property property : Entries.everywhere(Property.class)) {
      if (property.getRange().isEmpty()) continue;
      List<Quantity> range = property.getRange();
      assertTrue(range.size() == 2 && range.get(0).si() < range.get(1).si(), () -> Entries.where(property));
      if (property.getValue() == null) continue;
      double value = property.getValue().si();
      assertFalse(value < range.get(0).si() || value > range.get(1).si(), () -> Entries.where(property));
    }
  }

  @Test
  void aPropertySaysSomething() {
    for (Property property : Entries.everywhere(Property.class)) {
      boolean empty = property.getValue() == null && property.getRange().isEmpty() && property.getCurve() == null;
      assertFalse(empty, () -> Entries.where(property) + " has neither value, range nor table");
      boolean zero = property.getValue() != null && property.getValue().value() == 0;
      boolean byDefinition = Entries.where(property).equals("Li/electrode/potential");
      assertFalse(zero && !byDefinition, () -> Entries.where(property) + " is zero: unknown is absent");
    }
  }

  private static boolean isDoi(Sourced number) {
    return number.getSource() != null && number.getSource().startsWith("doi:");
  }
}
