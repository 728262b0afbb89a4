// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.lamina.tck.broken.BrokenCatalogs.citing;
import static org.lamina.tck.broken.BrokenCatalogs.densities;
import static org.lamina.tck.broken.BrokenCatalogs.evidence;
import static org.lamina.tck.broken.BrokenCatalogs.materials;
import static org.lamina.tck.broken.BrokenCatalogs.recipes;

import java.util.Locale;
import java.util.function.Supplier;
import org.lamina.api.plugin.Catalog;
import org.lamina.model.quantity.Quantity;
import org.lamina.tck.sample.Shelf;

/** A sound catalog, and catalogs that break one promise each. */
enum CatalogVariant implements Variant {
  SOUND(null, Shelf::new),

  EMPTY("bringsSomething", BrokenCatalogs.Empty::new),
  ID_EMPTY("bringsSomething", () -> BrokenCatalogs.named("")),

  LISTS_IN_ANOTHER_ORDER_EACH_TIME("listsItsEntriesInAStableOrder", BrokenCatalogs.Shuffling::new),

  ENTRY_HAS_ANOTHER_ID(
      "everyEntryAnswersToItsId", () -> materials(entry -> entry.setId(entry.getId().toLowerCase(Locale.ROOT)))),
  RECIPE_HAS_ANOTHER_ID("everyEntryAnswersToItsId", () -> recipes(recipe -> recipe.setId("Al2O3"))),
  EVIDENCE_HAS_ANOTHER_ID("everyEntryAnswersToItsId", () -> evidence(one -> one.setId("film-of-zno"))),

  SHARES_INSTANCES("theCallerOwnsTheEntry", BrokenCatalogs.Sharing::new),
  ENTRY_BELONGS_TO_A_LIBRARY("theCallerOwnsTheEntry", () -> materials(BrokenCatalogs::ownMaterial)),

  NUMBER_OF_ANOTHER_DIMENSION("everyEntryIsValid", () -> densities(one -> one.setValue(Quantity.valueOf("5 nm")))),
  NEGATIVE_DENSITY("everyEntryIsValid", () -> densities(one -> one.setValue(Quantity.valueOf("-5 g/cm3")))),
  NUMBER_WITHOUT_KIND("everyEntryIsValid", () -> densities(density -> density.unsetKind())),
  EVIDENCE_WITHOUT_QUANTITY("everyEntryIsValid", () -> evidence(one -> one.setQuantity(null))),

  DOI_WITHOUT_PLACE("everyNumberSaysWhereItWasRead", () -> densities(density -> density.setPlace(null))),
  DOI_WITHOUT_PRINTED_VALUE("everyNumberSaysWhereItWasRead", () -> densities(density -> density.setPrinted(null))),
  MEASURED_BY_NOBODY("everyNumberSaysWhereItWasRead", () -> densities(density -> density.setSource(null))),
  EVIDENCE_WITHOUT_PLACE("everyNumberSaysWhereItWasRead", () -> evidence(one -> one.setPlace(null))),

  NO_BIBLIOGRAPHY("theBibliographyIsTheSameTextAtEachCall", () -> citing(() -> null)),
  ANOTHER_BIBLIOGRAPHY_EACH_TIME(
      "theBibliographyIsTheSameTextAtEachCall", () -> citing(() -> "@misc{n" + System.nanoTime() + "}")),

  RECIPE_OF_AN_UNKNOWN_MATERIAL("theEngineFindsEveryEntry", () -> recipes(recipe -> recipe.setProduct("Al2O4"))),
  BASED_ON_NOTHING("theEngineFindsEveryEntry", () -> materials(material -> material.setBasedOn("ZnO2"))),

  MIXES_CALLS_UP("keepsNoStateBetweenCalls", BrokenCatalogs.Slow::new),

  FORMATS_IN_THE_DEFAULT_LOCALE("sameEntriesInAnyLocaleAndTimeZone", () -> materials(BrokenCatalogs::formatName));

  private final String meantFor;
  private final Supplier<Catalog> catalog;

  CatalogVariant(String meantFor, Supplier<Catalog> catalog) {
    this.meantFor = meantFor;
    this.catalog = catalog;
  }

  @Override
  public String meantFor() {
    return meantFor;
  }

  Catalog catalog() {
    return catalog.get();
  }
}
