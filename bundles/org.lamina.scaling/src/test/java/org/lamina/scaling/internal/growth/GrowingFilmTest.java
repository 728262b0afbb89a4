// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lamina.scaling.surface.PoreSurface;

/** A film that narrows the pore in which it grows. */
class GrowingFilmTest {
  /** Sites of trimethylaluminium at 300 degC; a dose that reaches the floor of a wide pore only. */
  private static final PulseInputs PULSE = pulse(0.03);

  private static PulseInputs pulse(double seconds) {
    Fate fate = new Fate(0.01, 0);
    return new PulseInputs("TMA", 0, 1, Optional.of(new Saturation(4.9e18, 0.0721, 573.15)),
        Optional.of(new PulseInputs.Fates(fate, fate, fate)), 1e-10, OptionalDouble.of(2), OptionalDouble.empty(),
        OptionalDouble.empty(), OptionalDouble.of(seconds), 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static double onFloor(double blockDiameters) {
    CycleGrowth cycle = new CycleGrowth(List.of(PULSE), PulseInputs.End.VALUE);
    CoatedSurface bare = CoatedSurface.bare(new PoreSurface(4e-12, 0.5e-6, 10e-6));
    FilmShape film = new GrowingFilm(cycle, blockDiameters).on(bare, 200e-9).orElseThrow();
    return film.inFeaturesMetres().get(0)[CoatedFeature.NODES - 1];
  }

  @Test
  void isOfSecondOrderInTheBlocks() {
    double coarse = onFloor(0.1);
    double middle = onFloor(0.05);
    double fine = onFloor(0.025);
    double finest = onFloor(0.0125);
    double order = Math.log((middle - finest) / (fine - finest)) / Math.log(2);
    System.out.println("Growing film: observed order " + order + ", usual blocks are off by "
        + Math.abs(onFloor(0.02) / finest - 1));
    assertTrue(order > 1.7, "order " + order);
    assertEquals(finest, onFloor(0.02), 2e-3 * finest);
    assertTrue(Math.abs(coarse - finest) > Math.abs(fine - finest), "it converges");
  }

  @Test
  void aLongDoseLeavesAnEvenFilm() {
    CycleGrowth cycle = new CycleGrowth(List.of(pulse(100)), PulseInputs.End.VALUE);
    CoatedSurface bare = CoatedSurface.bare(new PoreSurface(4e-12, 0.5e-6, 10e-6));
    FilmShape film = new GrowingFilm(cycle).on(bare, 200e-9).orElseThrow();
    assertEquals(1, film.stepCoverage(), 1e-9);
  }

  @Test
  void aPoreThatClosesOnTheWayGivesNoFilm() {
    CycleGrowth cycle = new CycleGrowth(List.of(pulse(100)), PulseInputs.End.VALUE);
    CoatedSurface bare = CoatedSurface.bare(new PoreSurface(4e-12, 0.5e-6, 10e-6));
    assertTrue(new GrowingFilm(cycle).on(bare, 800e-9).isEmpty());
  }
}
