// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Films measured at three heights of pillars of 50 µm by 2 µm: LiPON and TiN of Put 2019 (doi:10.1149/2.1191906jes) and
 * Li2CO3 of Hornsveld 2017 (doi:10.1039/c7ra07722j). The numbers of docs/physics/conformality-put-2019.md.
 *
 * <p>One surface parameter s, the probability that the limiting reactant is lost where it hits; the film grows as the
 * exposure. It is fitted to the LiPON alone; everything else is predicted with it.
 */
class Put2019Test {
  private static final double[] LIPON = {90, 80, 70};
  private static final double[] TIN = {25, 30, 28};
  private static final double[] CARBONATE = {60, 52, 48};
  private static final double[] CARBONATE_PLASMA = {55, 45, 40};
  /** Where it was measured: the wall at the mouth, half way down, at the floor. */
  private static final double[] DEPTHS = {0, 0.5, 1};
  /** Recalled, not printed. */
  private static final double PITCH = 4;
  /** Small enough for θ = s e: half of this is the relative error. */
  private static final double SMALL = 1e-4;

  /** On TiN of 28 nm, with half of its own film. */
  private static final double UNDER_LIPON = aspectRatio(PITCH, 28 + 40);

  private static final double FITTED = fit(UNDER_LIPON, LIPON);

  @Test
  void oneParameterGivesTheLipon() {
    assertEquals(3.20e-3, FITTED, 0.01e-3);
    assertArrayEquals(LIPON, film(UNDER_LIPON, FITTED, 90), 5);
    assertArrayEquals(new double[] {90, 76.9, 72.3}, film(UNDER_LIPON, FITTED, 90), 0.05);
  }

  @Test
  void itIsTheClosedForm() {
    double k = UNDER_LIPON * StrictMath.sqrt(3 * FITTED);
    DoubleUnaryOperator e = y -> StrictMath.cosh(k * y) + k / (4 * UNDER_LIPON) * StrictMath.sinh(k * y);
    double[] film = film(UNDER_LIPON, FITTED, 90);
    for (int i = 0; i < film.length; i++) {
      assertEquals(90 * e.applyAsDouble(1 - DEPTHS[i]) / e.applyAsDouble(1), film[i], 0.01);
    }
  }

  /** What the heights fix is 3 a² s: another pitch is another s, and the same film. */
  @Test
  void thePitchOnlyScalesTheParameter() {
    assertEquals(0.63e-3, fit(aspectRatio(3, 28 + 40), LIPON), 0.01e-3);
    assertEquals(9.14e-3, fit(aspectRatio(5, 28 + 40), LIPON), 0.01e-3);
    for (double pitch : new double[] {3, 5}) {
      double a = aspectRatio(pitch, 28 + 40);
      double s = fit(a, LIPON);
      assertEquals(UNDER_LIPON * UNDER_LIPON * FITTED, a * a * s, 0.05 * a * a * s);
      assertArrayEquals(film(UNDER_LIPON, FITTED, 90), film(a, s, 90), 0.2);
    }
  }

  /** When "top" means the flat top, more of the drop is spent before the mouth. */
  @Test
  void theFlatTopAsReferenceFitsLessWell() {
    double s = minimum(log -> misfit(ofFlatTop(StrictMath.exp(log)), LIPON));
    assertEquals(2.09e-3, StrictMath.exp(s), 0.01e-3);
    assertArrayEquals(new double[] {85.5, 76.9, 73.8}, ofFlatTop(StrictMath.exp(s)), 0.05);
    assertArrayEquals(LIPON, ofFlatTop(StrictMath.exp(s)), 5);
  }

  /** The prediction is wrong by 8 nm, and in its direction: the TiN is thickest half way down. */
  @Test
  void itDoesNotPredictTheNitride() {
    double[] predicted = film(aspectRatio(PITCH, 14), FITTED, 25);
    assertArrayEquals(new double[] {25, 21.8, 20.7}, predicted, 0.05);
    assertEquals(8.2, TIN[1] - predicted[1], 0.05);
    assertEquals(7.3, TIN[2] - predicted[2], 0.05);
    double[] withoutLoss = film(aspectRatio(PITCH, 14), 1e-9, 25);
    assertEquals(5, TIN[1] - withoutLoss[1], 0.01);
  }

  @Test
  void itPredictsTheCarbonateOfAnotherPaper() {
    assertArrayEquals(CARBONATE, film(aspectRatio(PITCH, 30 + 25), FITTED, 60), 1);
    double[] plasma = film(aspectRatio(PITCH, 30 + 25), FITTED, 55);
    assertArrayEquals(CARBONATE_PLASMA, plasma, 5);
    assertArrayEquals(new double[] {55, 47.25, 44.52}, plasma, 0.05);
  }

  /** A sharp front, whose one parameter is the dose: flat at the top where the film is not. */
  @Test
  void aFrontDoesNotGiveTheLipon() {
    double[] film = saturating(1);
    assertArrayEquals(new double[] {90, 90, 70}, film, 0.1);
    assertTrue(misfit(film, LIPON) > 6 * misfit(film(UNDER_LIPON, FITTED, 90), LIPON));
  }

  /** Sticking and dose are two parameters for two ratios: near 0.03 they make the straight line that was measured. */
  @Test
  void anUnsaturatedPulseGivesItWithTwoParameters() {
    assertArrayEquals(new double[] {90, 79.1, 70.6}, saturating(0.03), 0.05);
    assertArrayEquals(new double[] {90, 77.4, 71.9}, saturating(0.01), 0.05);
  }

  /** 20 nm were measured at the bottom after 6 s in place of 10 s: less than in proportion, as only a front does. */
  @Test
  void aShorterDoseTellsTheTwoApart() {
    double a = aspectRatio(PITCH, 30 + 25);
    assertEquals(29.1, 0.6 * film(a, FITTED, 60)[2], 0.05);
    DiffusionReaction feature = DiffusionReaction.of(a, 0.1);
    double dose = feature.impingementsPerSite(bottomOf(a, 0.1, CARBONATE));
    double shorter = 60 * feature.coverage(0.6 * dose).bottom() / feature.coverage(dose).mouth();
    assertEquals(20.8, shorter, 0.1);
  }

  /** L p/(4A) of the pillars with so much film on them. */
  private static double aspectRatio(double pitch, double filmNanometres) {
    return EquivalentAspectRatio.pillarArray(50, 1 + filmNanometres * 1e-3, pitch * pitch);
  }

  /** Growth in proportion to the exposure: the limit of small doses. */
  private static double[] film(double a, double s, double atMouth) {
    return at(DiffusionReaction.of(a, s).coverage(SMALL / s), atMouth);
  }

  private static double[] ofFlatTop(double s) {
    CoverageProfile profile = DiffusionReaction.of(UNDER_LIPON, s).coverage(SMALL / s);
    return at(profile, 90 * profile.mouth() / profile.outside());
  }

  /** Langmuir uptake, with the dose that fits best. */
  private static double[] saturating(double sticking) {
    DiffusionReaction feature = DiffusionReaction.of(UNDER_LIPON, sticking);
    double dose = feature.impingementsPerSite(bottomOf(UNDER_LIPON, sticking, LIPON));
    return at(feature.coverage(dose), 90);
  }

  private static double bottomOf(double a, double sticking, double[] measured) {
    DiffusionReaction feature = DiffusionReaction.of(a, sticking);
    return StrictMath.exp(minimum(log -> {
      double bottom = StrictMath.min(StrictMath.exp(log), 1 - 1e-9);
      return misfit(at(feature.coverage(feature.impingementsPerSite(bottom)), measured[0]), measured);
    }));
  }

  private static double[] at(CoverageProfile profile, double atMouth) {
    double[] film = new double[DEPTHS.length];
    for (int i = 0; i < film.length; i++) film[i] = atMouth * profile.at(DEPTHS[i]) / profile.mouth();
    return film;
  }

  private static double fit(double a, double[] measured) {
    return StrictMath.exp(minimum(log -> misfit(film(a, StrictMath.exp(log), measured[0]), measured)));
  }

  private static double misfit(double[] film, double[] measured) {
    double sum = 0;
    for (int i = 0; i < film.length; i++) sum += (film[i] - measured[i]) * (film[i] - measured[i]);
    return sum;
  }

  /** Of a function with one minimum between e⁻¹⁰ and 1, by golden section. */
  private static double minimum(DoubleUnaryOperator function) {
    double ratio = (StrictMath.sqrt(5) - 1) / 2;
    double low = -10;
    double high = 0;
    for (int i = 0; i < 60; i++) {
      double left = high - ratio * (high - low);
      double right = low + ratio * (high - low);
      if (function.applyAsDouble(left) < function.applyAsDouble(right)) high = right;
      else low = left;
    }
    return (low + high) / 2;
  }
}
