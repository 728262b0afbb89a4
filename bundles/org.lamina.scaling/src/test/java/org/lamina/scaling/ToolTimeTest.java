// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Recipe;
import org.lamina.scaling.surface.EvenSurface;

/** Tool times against sums by hand, out of pulses as published. */
class ToolTimeTest {
  private final ToolTime toolTime = new ToolTime();

  /** Manganese dioxide: 100 nm at 0.2 angstrom, 9.5 s a cycle: 5000 cycles, 13.2 h. */
  private static RecipeFixture manganeseDioxide() {
    return RecipeFixture.named("mno2").growth("0.2 angstrom").subCycle(null, 1)
        .pulse("Mn(thd)3", "2 s", null, "2.5 s").pulse("O3", "3 s", null, "2 s");
  }

  /** LiCoO2 as a super-cycle of four cobalt cycles and one lithium cycle: 60 nm in 200 of 0.3 nm. */
  private static RecipeFixture superCycle() {
    return RecipeFixture.named("licoo2").growth("0.3 nm")
        .subCycle("Co3O4", 4).pulse("CoCp2", "2 s", null, "4 s").pulse("O2 plasma", "10 s", null, "3 s")
        .subCycle("Li2CO3", 1).pulse("LiOtBu", "3 s", "1 s", "6 s").pulse("O2 plasma", "10 s", null, "3 s");
  }

  @Test
  void simpleCycle() {
    Estimate film = film(flat().film("MnO2", "100 nm", manganeseDioxide().recipe(), null));
    assertEquals("tool-time", film.id());
    assertEquals("h", film.unit());
    assertEquals(5000 * 9.5 / 3600, film.value().getAsDouble(), 1e-12);
    assertEquals(List.of("growthPerCycle", "cycle/0/pulses/0", "cycle/0/pulses/1"),
        film.sources().stream().map(use -> use.property()).toList());
    assertEquals("dose 2 s, purge 2.5 s", film.sources().get(1).value());
    assertEquals(Optional.of("doi:10.0/example"), film.sources().get(1).source());
    assertEquals(EvidenceKind.MEASURED, film.sources().get(1).kind());
    assertTrue(film.notes().isEmpty());
    assertTrue(film.interval().isEmpty());
  }

  @Test
  void superCycleKeepsItsStructure() {
    Estimate film = film(flat().film("LiCoO2", "60 nm", superCycle().recipe(), null));
    assertEquals(200 * (4 * 19 + 1 * 23) / 3600.0, film.value().getAsDouble(), 1e-12);
  }

  @Test
  void cyclesAreRoundedUpButNotByBinaryNoise() {
    RecipeFixture recipe = RecipeFixture.named("r").growth("0.07 nm").subCycle(null, 1).pulse("A", "1 s", null, "0 s");
    assertEquals(1000 / 3600.0, hours(recipe, "70 nm"), 1e-12);
    assertEquals(1001 / 3600.0, hours(recipe, "70.0001 nm"), 1e-12);
    assertEquals(1 / 3600.0, hours(recipe, "0.001 nm"), 1e-15);
  }

  private double hours(RecipeFixture recipe, String thickness) {
    return film(flat().film("A", thickness, recipe.recipe(), null)).value().getAsDouble();
  }

  @Test
  void growthFollowsItsArrheniusLaw() {
    Recipe recipe = RecipeFixture.named("r").growth("1 angstrom").arrhenius("20 kJ/mol", "200 degC")
        .subCycle(null, 1).pulse("A", "1 s", null, "1 s").recipe();
    // exp(-20000/8.314... (1/523.15 - 1/473.15)) = 1.62555: 1000 nm take 6152 cycles instead of 10000.
    Estimate warm = film(flat().film("A", "1000 nm", recipe, "250 degC"));
    assertEquals(6152 * 2 / 3600.0, warm.value().getAsDouble(), 1e-12);
    Estimate unknown = film(flat().film("A", "1000 nm", recipe, null));
    assertEquals(List.of("growth per cycle of recipe 'r'"), unknown.missing());
  }

  @Test
  void aPublishedRangeGivesAnInterval() {
    Recipe recipe = RecipeFixture.named("r").growth("1 angstrom").range("0.5 angstrom", "2 angstrom")
        .subCycle(null, 1).pulse("A", "18 s", null, "18 s").recipe();
    List<Estimate> estimates =
        toolTime.estimate(flat().film("A", "10 nm", recipe, null).evaluation());
    for (Estimate estimate : estimates) {
      assertEquals(1, estimate.value().getAsDouble(), 1e-12);
      assertEquals(0.5, estimate.interval().orElseThrow().low(), 1e-12);
      assertEquals(2, estimate.interval().orElseThrow().high(), 1e-12);
    }
  }

  @Test
  void aRangeWithoutAValueGivesItsGeometricMeanAndAnInterval() {
    Recipe recipe = RecipeFixture.named("r").range("0.5 angstrom", "2 angstrom")
        .subCycle(null, 1).pulse("A", "18 s", null, "18 s").recipe();
    for (Estimate estimate : toolTime.estimate(flat().film("A", "10 nm", recipe, null).evaluation())) {
      assertEquals(1, estimate.value().getAsDouble(), 1e-12);
      assertEquals(0.5, estimate.interval().orElseThrow().low(), 1e-12);
      assertEquals(2, estimate.interval().orElseThrow().high(), 1e-12);
      String note = "growth per cycle of recipe 'r' is only known to lie between 0.5 angstrom and 2 angstrom: ";
      assertEquals(List.of(note + "the value is for their geometric mean"), estimate.notes());
    }
  }

  @Test
  void theRangeFollowsTheArrheniusLawToo() {
    Recipe recipe = RecipeFixture.named("r").growth("1 angstrom").range("1 angstrom", "2 angstrom")
        .arrhenius("20 kJ/mol", "200 degC").subCycle(null, 1).pulse("A", "1 s", null, "1 s").recipe();
    Estimate film = film(flat().film("A", "1000 nm", recipe, "250 degC"));
    assertEquals(6152 * 2 / 3600.0, film.interval().orElseThrow().high(), 1e-12);
    assertEquals(3076 * 2 / 3600.0, film.interval().orElseThrow().low(), 1e-12);
  }

  @Test
  void totalIsTheSum() {
    List<Estimate> estimates = toolTime.estimate(DesignFixture.on(Shapes.pearsePores())
        .film("MnO2", "100 nm", manganeseDioxide().recipe(), null)
        .film("LiCoO2", "60 nm", superCycle().recipe(), null)
        .evaluation());
    List<Optional<String>> layers = List.of(Optional.empty(), Optional.of("MnO2"), Optional.of("LiCoO2"));
    assertEquals(layers, estimates.stream().map(Estimate::layer).toList());
    assertEquals(5000 * 9.5 / 3600 + 200 * 99 / 3600.0, estimates.get(0).value().getAsDouble(), 1e-12);
    assertEquals(8, estimates.get(0).sources().size());
    for (Estimate estimate : estimates) {
      assertEquals(List.of("pulses as the recipe states them: deep features may need longer ones"), estimate.notes());
      assertTrue(estimate.model().contains("depositions only"));
    }
  }

  @Test
  void whatIsNotPublishedIsNamed() {
    Recipe noPurge = RecipeFixture.named("lipon").growth("0.5 angstrom")
        .subCycle("Li", 1).pulse("LiOtBu", "2 s", null, null)
        .subCycle(null, 1).pulse("DEPA", null, null, null).recipe();
    Recipe noGrowth = RecipeFixture.named("bare").subCycle(null, 1).pulse("A", "1 s", null, "1 s").recipe();
    Recipe noPulses = RecipeFixture.named("short").growth("1 angstrom").recipe();
    List<Estimate> estimates = toolTime.estimate(flat()
        .film("MnO2", "100 nm", manganeseDioxide().recipe(), null)
        .film("B", "10 nm", noPurge, null)
        .film("C", "10 nm", noGrowth, null)
        .film("D", "10 nm", noPulses, null)
        .film("E", "10 nm", null, null).filmWithUnknownRecipe("F", "10 nm", "ghost").evaluation());
    List<List<String>> missing = List.of(
        List.of("purge of pulse 1 (LiOtBu) in sub-cycle 'Li' of recipe 'lipon'",
            "dose of pulse 1 (DEPA) in sub-cycle 2 of recipe 'lipon'",
            "purge of pulse 1 (DEPA) in sub-cycle 2 of recipe 'lipon'"),
        List.of("growth per cycle of recipe 'bare'"),
        List.of("pulses of recipe 'short'"),
        List.of("a recipe for 'E'"),
        List.of("recipe 'ghost' of 'F', which is in no catalog"));
    assertEquals(missing, estimates.subList(2, 7).stream().map(Estimate::missing).toList());
    Estimate total = estimates.get(0);
    assertTrue(total.value().isEmpty());
    assertEquals(missing.stream().flatMap(List::stream).toList(), total.missing());
    assertEquals(List.of("at least 13.2 h: the films whose recipes are complete (MnO2)"), total.notes());
  }

  @Test
  void nothingKnownAndNothingThere() {
    List<Estimate> unknown = toolTime.estimate(DesignFixture.onUnknownShape().film("A", "1 nm").evaluation());
    assertTrue(unknown.get(0).notes().isEmpty());
    List<Estimate> empty = toolTime.estimate(DesignFixture.onUnknownShape().evaluation());
    assertEquals(List.of("a film in the stack"), empty.get(0).missing());
    assertEquals(1, empty.size());
  }

  private static DesignFixture flat() {
    return DesignFixture.on(EvenSurface.flat());
  }

  private Estimate film(DesignFixture design) {
    return toolTime.estimate(design.evaluation()).get(1);
  }
}
