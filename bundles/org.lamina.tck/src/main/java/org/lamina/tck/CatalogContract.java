// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lamina.api.plugin.Catalog;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Sourced;

/** What every catalog keeps: each entry reads, answers to its id, and says of each number how sure it is. */
public interface CatalogContract {
  /** A new instance of the catalog. */
  Catalog catalog();

  /** Other plugins that the entries need, new ones at each call: catalogs that they build on. */
  default List<Object> otherPlugins() {
    return List.of();
  }

  @Test
  default void bringsSomething() {
    Ids.assertOneLine("the id", catalog().id());
    assertEquals(catalog().id(), catalog().id(), "the id is the same at each call");
    assertFalse(CatalogEntry.all(catalog()).isEmpty(), "the catalog has an entry");
  }

  @Test
  default void listsItsEntriesInAStableOrder() {
    Catalog catalog = catalog();
    List<CatalogEntry> once = CatalogEntry.all(catalog);
    assertEquals(once, CatalogEntry.all(catalog), "the same ids in the same order at each call");
    assertEquals(once, CatalogEntry.all(catalog()), "the same ids in the same order in each instance");
  }

  @Test
  default void everyEntryAnswersToItsId() {
    for (CatalogEntry entry : CatalogEntry.all(catalog())) {
      EObject found = entry.read(catalog());
      String id = found == null ? null : entry.idOf(found);
      assertEquals(entry.id(), id, "the id that " + entry + " says of itself");
    }
  }

  /** Who gets an entry may change it or put it into a design: the next one must not notice. */
  @Test
  default void theCallerOwnsTheEntry() {
    Catalog catalog = catalog();
    for (CatalogEntry entry : CatalogEntry.all(catalog)) {
      EObject mine = entry.read(catalog);
      EObject before = EcoreUtil.copy(mine);
      EObject other = entry.read(catalog);
      assertNotSame(mine, other, entry + " is another object at each call");
      assertNull(mine.eContainer(), entry + " belongs to nobody");
      assertTrue(EcoreUtil.equals(before, mine), entry + " stays what it is when somebody else asks for it");
      mine.eClass().getEAllStructuralFeatures().stream().filter(mine::eIsSet).toList().forEach(mine::eUnset);
      assertTrue(EcoreUtil.equals(before, entry.read(catalog)), entry + " is what it was after somebody emptied one");
    }
  }

  /** Units, dimensions, allowed values and required members: what the reader would say of the entry in a design. */
  @Test
  default void everyEntryIsValid() {
    DesignFormat format = Bench.of(catalog(), otherPlugins()).format();
    for (CatalogEntry entry : CatalogEntry.all(catalog())) {
      EObject found = entry.read(catalog());
      ReadResult<EObject> read = format.read(found.eClass(), format.write(found).getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of(), read.problems(), entry + " reads without problems");
      assertTrue(EcoreUtil.equals(found, read.root().orElseThrow()), entry + " is the same after writing and reading");
    }
  }

  /** What was measured or fitted was read somewhere; whoever cites a DOI read it there. */
  @Test
  default void everyNumberSaysWhereItWasRead() {
    for (CatalogEntry entry : CatalogEntry.all(catalog())) {
      EObject found = entry.read(catalog());
      if (found instanceof Sourced evidence) assertSourced(entry.toString(), evidence);
      for (Iterator<EObject> all = found.eAllContents(); all.hasNext(); ) {
        if (!(all.next() instanceof Sourced number)) continue;
        assertSourced(entry + " " + number.eContainmentFeature().getName(), number);
      }
    }
  }

  /** Whoever has no sources to list says so with an empty text. */
  @Test
  default void theBibliographyIsTheSameTextAtEachCall() {
    Catalog catalog = catalog();
    assertNotNull(catalog.bibliography(), "the bibliography is a text, be it empty");
    assertEquals(catalog.bibliography(), catalog.bibliography(), "the same text at each call");
    assertEquals(catalog.bibliography(), catalog().bibliography(), "the same text in each instance");
  }

  /** In a design that names every entry, and in one that brings them along, nothing is named that is unknown. */
  @Test
  default void theEngineFindsEveryEntry() {
    Bench bench = Bench.of(catalog(), otherPlugins());
    for (Design design : List.of(CatalogEntry.designNaming(catalog()), CatalogEntry.designHolding(catalog()))) {
      Bench.Trial trial = bench.evaluate(design);
      assertEquals(List.of(), trial.report().problems(), "nothing goes wrong with the entries");
      assertEquals(List.of(), trial.report().findings(), "what the entries name is known");
    }
  }

  @Test
  default void keepsNoStateBetweenCalls() {
    Catalog catalog = catalog();
    List<Supplier<String>> questions = new ArrayList<>();
    for (CatalogEntry entry : CatalogEntry.all(catalog)) questions.add(() -> entry.text(catalog));
    Repetition.ofQuestions(questions);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void sameEntriesInAnyLocaleAndTimeZone() {
    Repetition.inAnyLocaleAndTimeZone(
        () -> {
          Catalog catalog = catalog();
          return CatalogEntry.all(catalog).stream().map(entry -> entry.text(catalog)).toList();
        });
  }

  private static void assertSourced(String where, Sourced sourced) {
    String source = sourced.getSource();
    boolean read = sourced.getKind() == EvidenceKind.MEASURED || sourced.getKind() == EvidenceKind.FITTED;
    assertFalse(read && source == null, where + " is " + sourced.getKind() + " and says where that was read");
    if (source == null || !source.startsWith("doi:")) return;
    boolean exact = sourced.getPlace() != null && sourced.getPrinted() != null;
    assertTrue(exact, where + " cites a DOI with place and printed value");
  }
}
