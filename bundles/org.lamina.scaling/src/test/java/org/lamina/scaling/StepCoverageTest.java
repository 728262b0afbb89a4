// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.surface.PoreSurface;

/** What the doses of recipes reach, through the whole way that a design takes. */
class StepCoverageTest {
  @Test
  void plentyIsEvenAndKeepsTheVolumeOfTheClosedForm() throws InterruptedException {
    Estimates estimates = FilmDesign.inHoles("10 um").evenFilm("a", "40 nm").estimates();
    assertEquals(1, FilmDesign.value(estimates.find("step-coverage", "a").orElseThrow()), 1e-9);
    PoreSurface surface = new PoreSurface(4e-12, 0.5e-6, 10e-6);
    double closed = surface.volumeCubicMetres(0, 40e-9) / (4e-12 * 40e-9);
    double factor = FilmDesign.value(estimates.find("layer-multiplication", "a").orElseThrow());
    assertEquals(closed, factor, 1e-9 * closed);
  }

  /** The dose that a design asks for reaches, put into the recipe, what it was asked for. */
  @ParameterizedTest
  @ValueSource(strings = {"0.5", "0.1", "0.003"})
  void theDoseTimeReachesTheWantedStepCoverage(String sticking) throws InterruptedException {
    String wanted = ", \"intent\": {\"stepCoverage\": \">= 90 %\"}";
    Estimates first =
        FilmDesign.inHoles("15 um").film("a", "1 nm", "1 s", sticking).with(wanted).estimates();
    double seconds = FilmDesign.value(first.find("dose-time", "a", "AlC3H9").orElseThrow());
    double reached = FilmDesign.inHoles("15 um")
        .film("a", "1 nm", Quantity.valueOf(seconds + " s").toString(), sticking)
        .si("step-coverage", "a");
    // Water comes in plenty, so that more than the wanted part is left for the precursor: 0.9 of two pulses is 0.947 of one.
    // Over what is on top, which a small sticking probability leaves short of full, it is a little more.
    assertEquals(1 / (1 + (1 / 0.9 - 1) / 2), reached, 0.02);
    assertTrue(reached > 0.944, "not less than wanted: " + reached);
  }

  @Test
  void aShortDoseThinsTheFilmTowardsTheFloor() throws InterruptedException {
    Estimates estimates = FilmDesign.inHoles("20 um").film("a", "20 nm", "20 ms", "0.01").estimates();
    Estimate thinnest = estimates.find("thinnest-thickness", "a").orElseThrow();
    DepthProfile profile = thinnest.profile().orElseThrow();
    for (int i = 1; i < profile.values().size(); i++) {
      assertTrue(profile.values().get(i) <= profile.values().get(i - 1) + 1e-12, "thinner downwards");
    }
    assertEquals(20, profile.onTop(), 1e-9);
    assertEquals(profile.least(), thinnest.value().orElseThrow(), 1e-12);
    double step = FilmDesign.value(estimates.find("step-coverage", "a").orElseThrow());
    assertEquals(profile.values().get(profile.values().size() - 1) / 20, step, 1e-12);
    assertTrue(step < 0.9 && step > 0.01, "neither even nor nothing: " + step);
  }

  /** The volume of a film that thins towards the floor is the integral over the wall, with the cylinder's own curvature. */
  @Test
  void capacityFollowsTheThicknessOverTheDepth() throws InterruptedException {
    Estimates estimates = FilmDesign.inHoles("20 um").film("a", "20 nm", "20 ms", "0.01").estimates();
    DepthProfile profile = estimates.find("thinnest-thickness", "a").orElseThrow().profile().orElseThrow();
    double radius = 0.5e-6;
    double wall = 0;
    double last = profile.at(1) * 1e-9;
    int steps = 200_000;
    for (int i = 0; i < steps; i++) {
      double thickness = profile.at((i + 0.5) / steps) * 1e-9;
      wall += wallVolume(radius, thickness, 20e-6, last) / steps;
    }
    double floor = Math.PI * (radius * radius * last - radius * last * last + last * last * last / 3);
    double top = 20e-9;
    double even = new PoreSurface(4e-12, radius, 20e-6).volumeCubicMetres(0, top);
    double onTopAndRim = even - wallVolume(radius, top, 20e-6, top)
        - Math.PI * (radius * radius * top - radius * top * top + top * top * top / 3);
    double expected = (wall + floor + onTopAndRim) / (4e-12 * top);
    double factor = FilmDesign.value(estimates.find("layer-multiplication", "a").orElseThrow());
    assertEquals(expected, factor, 1e-4 * expected);
  }

  // The integral of 2π(r − st)(h − sf) t over s from zero to one: the floor rises to f while the wall grows to t.
  private static double wallVolume(double r, double t, double h, double f) {
    return 2 * Math.PI * t * (r * h - (r * f + h * t) / 2 + t * f / 3);
  }

  @Test
  void filmsBelowNarrowTheFeature() throws InterruptedException {
    FilmDesign alone = FilmDesign.inHoles("20 um").film("a", "10 nm", "30 ms", "0.01");
    FilmDesign above =
        FilmDesign.inHoles("20 um").evenFilm("below", "150 nm").film("a", "10 nm", "30 ms", "0.01");
    assertTrue(above.si("step-coverage", "a") < 0.8 * alone.si("step-coverage", "a"), "a narrower hole is harder");
  }

  @Test
  void recombinationCostsFarDown() throws InterruptedException {
    String water = FilmDesign.pulse("H2O", "co-reactant", "100 s", "1000 Pa", "0.01", "0");
    String plain = FilmDesign.pulse("AlC3H9", "precursor", "200 ms", "1 Pa", "0.01", "0");
    String lost = FilmDesign.pulse("AlC3H9", "precursor", "200 ms", "1 Pa", "0.01", "0.003");
    double without = FilmDesign.inHoles("20 um").filmOf("a", "10 nm", plain, water).si("step-coverage", "a");
    double with = FilmDesign.inHoles("20 um").filmOf("a", "10 nm", lost, water).si("step-coverage", "a");
    assertTrue(with < 0.95 * without, with + " against " + without);
  }

  @Test
  void aRangeOfStickingProbabilitiesIsAnInterval() throws InterruptedException {
    Estimates estimates =
        FilmDesign.inHoles("20 um").film("a", "10 nm", "30 ms", "[\"0.001\", \"0.1\"]").estimates();
    Estimate step = estimates.find("step-coverage", "a").orElseThrow();
    assertTrue(step.interval().orElseThrow().low() < step.interval().get().high());
    double low = FilmDesign.inHoles("20 um").film("a", "10 nm", "30 ms", "0.001").si("step-coverage", "a");
    double high = FilmDesign.inHoles("20 um").film("a", "10 nm", "30 ms", "0.1").si("step-coverage", "a");
    double middle = FilmDesign.inHoles("20 um").film("a", "10 nm", "30 ms", "0.01").si("step-coverage", "a");
    assertEquals(100 * middle, step.value().orElseThrow(), 1e-9);
    assertEquals(100 * Math.min(middle, Math.min(low, high)), step.interval().get().low(), 1e-9);
    assertEquals(100 * Math.max(middle, Math.max(low, high)), step.interval().get().high(), 1e-9);
  }

  @Test
  void namesThePulseThatLimits() throws InterruptedException {
    String plenty = FilmDesign.pulse("AlC3H9", "precursor", "100 s", "1000 Pa", "0.01", "0");
    String little = FilmDesign.pulse("H2O", "co-reactant", "10 ms", "1 Pa", "0.01", "0");
    Estimate step = FilmDesign.inHoles("20 um").filmOf("a", "10 nm", plenty, little)
        .estimates().find("step-coverage", "a").orElseThrow();
    assertTrue(step.notes().get(0).startsWith("limited by pulse 'H2O', which covers "), step.notes().toString());
  }

  @Test
  void saysWhatARecipeLeavesOpen() throws InterruptedException {
    String bare = "{\"kind\": \"assumed\", \"species\": \"O3\", \"role\": \"precursor\", \"activation\": \"ozone\"}";
    Estimate step =
        FilmDesign.inHoles("20 um").filmOf("a", "10 nm", bare).estimates().find("step-coverage", "a").orElseThrow();
    assertEquals(
        List.of("formula of 'O3' with an element of the film, or its moleculesPerFormula",
            "sticking probability of 'O3'", "recombination probability of 'O3'", "partial pressure of 'O3'",
            "dose of 'O3'"),
        step.missing());
  }

  @Test
  void aFlatSurfaceHasNothingToReach() throws InterruptedException {
    Estimates estimates = FilmDesign.on("{\"type\": \"planar\"}").evenFilm("a", "10 nm").estimates();
    for (String id : List.of("step-coverage", "thinnest-thickness", "exposure", "dose-time", "room-left", "tool-time-for-step-coverage")) {
      assertEquals(List.of(), estimates.of(id));
    }
  }

  @Test
  void anAreaFactorDoesNotTellHowDeepItIs() throws InterruptedException {
    Estimates estimates = FilmDesign.on("{\"type\": \"area-factor\", \"areaEnhancementFactor\": 9}")
        .evenFilm("a", "10 nm").estimates();
    assertEquals(
        List.of("how deep and how wide the structure is: the geometry tells areas only"),
        estimates.find("step-coverage", "a").orElseThrow().missing());
  }

  @Test
  void aFilmThatClosesTheShapeHasNoStepCoverage() throws InterruptedException {
    Estimates estimates = FilmDesign.inHoles("20 um").evenFilm("a", "600 nm").evenFilm("b", "10 nm").estimates();
    assertEquals(
        List.of("room for the film: the pore is closed"), estimates.find("step-coverage", "a").orElseThrow().missing());
    assertEquals(
        List.of("room for the film: the pore is closed by 'a'"),
        estimates.find("step-coverage", "b").orElseThrow().missing());
    assertEquals(-100e-9, FilmDesign.value(estimates.find("room-left", "a").orElseThrow()), 1e-15);
  }

  /** A dose that is even everywhere and leaves next to nothing is no good film: the time says so, and the saturation. */
  @Test
  void aDoseThatSaturatesNothingTakesManyCycles() throws InterruptedException {
    for (String shape : List.of("{\"type\": \"planar\"}", "{\"type\": \"pore-array\", \"lattice\": \"square\", "
        + "\"diameter\": \"1 um\", \"depth\": \"10 um\", \"pitch\": \"2 um\"}")) {
      Estimates little = FilmDesign.on(shape).film("a", "20 nm", "1 s", "1e-6").estimates();
      double saturation = FilmDesign.value(little.find("growth-saturation", "a").orElseThrow());
      assertTrue(saturation > 0 && saturation < 0.02, "saturation " + saturation);
      Estimates much = FilmDesign.on(shape).film("a", "20 nm", "1 s", "1").estimates();
      assertEquals(1, FilmDesign.value(much.find("growth-saturation", "a").orElseThrow()), 1e-9);
      double slow = FilmDesign.value(little.find("tool-time", "a").orElseThrow());
      double fast = FilmDesign.value(much.find("tool-time", "a").orElseThrow());
      assertEquals(fast / saturation, slow, 1e-9 * slow);
    }
  }

  /** By hand: P t N/(sqrt(2 pi M R T) K) impingements for each site, of which 1 - exp(-b e) stay. */
  @Test
  void saturationIsThatOfTheFlux() throws InterruptedException {
    double flux = 6.02214076e23 / Math.sqrt(2 * Math.PI * 0.072086 * 8.31446261815324 * 573.15);
    double sites = 2 * 3900 * 1e-10 * 6.02214076e23 / 0.101961;
    double expected = -Math.expm1(-1e-4 * flux / sites);
    double first = FilmDesign.on("{\"type\": \"planar\"}").film("a", "20 nm", "1 s", "1e-4").si("growth-saturation", "a");
    assertEquals(expected, first, 2e-5);
  }
}
