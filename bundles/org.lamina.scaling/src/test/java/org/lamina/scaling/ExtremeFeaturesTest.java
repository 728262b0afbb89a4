// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;

/** Where the numbers of a feature or of a pulse are far out: an answer, or what is missing for one; never a crash. */
class ExtremeFeaturesTest {
  private static final String WATER = FilmDesign.pulse("H2O", "co-reactant", "100 s", "1000 Pa", "0.01", "0");

  private static String radicals(String recombination) {
    return FilmDesign.pulse("AlC3H9", "precursor", "1 s", "10 Pa", "0.01", recombination);
  }

  private static String alumina(String diameter, String depth) {
    return "{\"type\": \"anodic-alumina\", \"poreDensity\": \"1e10 1/cm2\", \"diameter\": \"" + diameter
        + "\", \"depth\": \"" + depth + "\"}";
  }

  @Test
  void whatNoDoseReachesSaysSo() throws InterruptedException {
    String shape = alumina("40 nm", "60 um");
    String none = FilmDesign.pulse("AlC3H9", "precursor", "1 s", "10 Pa", "1e-9", "0.1");
    Estimates estimates = FilmDesign.on(shape).filmOf("a", "1 nm", none, WATER).estimates();
    for (String id : List.of("exposure", "dose-time")) {
      Estimate estimate = estimates.find(id, "a", "AlC3H9").orElseThrow();
      assertTrue(estimate.missing().get(0).startsWith("an exposure that reaches the floor"), estimate.toString());
    }
    assertTrue(estimates.find("step-coverage", "a").orElseThrow().value().isPresent(), "the dose itself is computed");
  }

  /** Where straight flights end to be computed in full, the step is one of accuracy and not of decades. */
  @Test
  void deepHolesWithRecombinationDoNotFallOffACliff() throws InterruptedException {
    double before = coverageInHoleOf("99 um");
    double after = coverageInHoleOf("101 um");
    System.out.println("Recombination 0.1 in holes of 99 and 101 diameters: step coverage " + before + ", " + after);
    assertTrue(after > 0.3 * before && after <= 1.05 * before, after + " after " + before);
  }

  private static double coverageInHoleOf(String depth) throws InterruptedException {
    String pulse = FilmDesign.pulse("AlC3H9", "precursor", "5 s", "100 Pa", "0.01", "0.1");
    return FilmDesign.inHoles(depth).filmOf("a", "1 nm", pulse, WATER).si("step-coverage", "a");
  }

  /** A pore of 1 um that films leave open by less and less, down to less than an atom. */
  @ParameterizedTest
  @CsvSource({"499 nm, true", "499.9 nm, true", "499.999 nm, false", "499.9999999 nm, false", "500 nm, false"})
  void aPoreThatIsAllButClosed(String thickness, boolean open) throws InterruptedException {
    Estimates estimates = FilmDesign.inHoles("10 um").evenFilm("a", thickness).film("b", "0.01 nm", "1 s", "0.01").estimates();
    Estimate step = estimates.find("step-coverage", "b").orElseThrow();
    if (thickness.equals("499 nm")) assertTrue(step.value().isPresent(), step.missing().toString());
    if (!open) assertTrue(step.missing().get(0).startsWith("room for the film"), step.toString());
  }

  @Test
  void aTipThatHardlyHasAFloor() throws InterruptedException {
    String shape = "{\"type\": \"tapered-pore-array\", \"lattice\": \"square\", \"diameter\": \"2 um\", "
        + "\"depth\": \"20 um\", \"pitch\": \"3 um\", \"sidewallAngle\": \"87.1376 deg\"}";
    Estimates estimates = FilmDesign.on(shape).film("a", "0.01 nm", "1 s", "0.01").estimates();
    Estimate step = estimates.find("step-coverage", "a").orElseThrow();
    assertTrue(step.value().isPresent() || !step.missing().isEmpty());
    double value = step.value().orElse(0);
    assertTrue(value >= 0 && value <= 100, "step coverage " + value);
  }

  /** As little as is used of a dose that is too large, and as much of one that is too small: never more than there is. */
  @ParameterizedTest
  @CsvSource({"1e-9, 1", "1e-3, 1", "10, 0.001", "1e-9, 0.000001"})
  void nothingUsesMoreThanThereIs(String dose, String sticking) throws InterruptedException {
    String pulse = FilmDesign.pulse("AlC3H9", "precursor", dose + " s", "1 Pa", sticking, "0");
    String shape = "{\"type\": \"pore-array\", \"lattice\": \"hexagonal\", \"diameter\": \"2 um\", "
        + "\"depth\": \"20 um\", \"pitch\": \"2.5 um\"}";
    Estimates estimates = FilmDesign.on(shape).evenFilm("below", "500 nm").filmOf("a", "1 nm", pulse, WATER).estimates();
    Estimate used = estimates.find("precursor-utilisation", "a", "AlC3H9").orElseThrow();
    double percent = used.value().orElseThrow(() -> new AssertionError(used.missing()));
    assertTrue(percent > 0 && percent <= 100 * (1 + 1e-6), percent + " %");
  }

  @Test
  void probabilitiesAboveOneAreRefused() throws InterruptedException {
    String pulse = FilmDesign.pulse("AlC3H9", "precursor", "1 s", "1 Pa", "0.8", "0.5");
    Estimate step =
        FilmDesign.inHoles("10 um").filmOf("a", "1 nm", pulse, WATER).estimates().find("step-coverage", "a").orElseThrow();
    assertEquals(
        List.of("probabilities of 'AlC3H9' above zero to stay, and with that to recombine at most one"), step.missing());
  }

  @Test
  void anEvenFilmOnUnevenOnesHasTheirShape() throws InterruptedException {
    String bare = "{\"kind\": \"assumed\", \"species\": \"AlC3H9\", \"role\": \"precursor\"}";
    FilmDesign thinning = FilmDesign.inHoles("20 um").film("below", "200 nm", "20 ms", "0.01").filmOf("a", "10 nm", bare);
    FilmDesign even = FilmDesign.inHoles("20 um").evenFilm("below", "200 nm").filmOf("a", "10 nm", bare);
    assertTrue(
        thinning.si("layer-multiplication", "a") > 1.1 * even.si("layer-multiplication", "a"), "a wider pore is left");
  }

  @Test
  void pulsesAreNamedWhereThereIsNoRoom() throws InterruptedException {
    Estimates estimates = FilmDesign.inHoles("10 um").evenFilm("a", "600 nm").estimates();
    assertEquals(
        List.of("room for the film: the pore is closed"),
        estimates.find("exposure", "a", "AlC3H9").orElseThrow().missing());
  }
}
