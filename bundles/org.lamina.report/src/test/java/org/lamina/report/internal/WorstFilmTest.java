// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;

/** The line that tells of the worst film. */
class WorstFilmTest {
  private static Estimate known(String film, double coverage) {
    return Estimate.ofSi("step-coverage", coverage, "%", "model").inLayer(film);
  }

  private static Estimate unknown(String film, String... missing) {
    return Estimate.missing("step-coverage", "%", "model", List.of(missing)).inLayer(film);
  }

  private static Optional<String> line(Estimate... estimates) {
    return WorstFilm.of(new Estimates(List.of(estimates)), "step-coverage");
  }

  @Test
  void isTheLeast() {
    assertEquals(
        Optional.of("87.3 % in 'TiN', the least of 3 films"), line(known("Ru", 1), known("TiN", 0.873), known("V2O5", 0.9)));
  }

  @Test
  void namesTheInterval() {
    assertEquals(Optional.of("50 % (20 to 80) in 'TiN'"), line(known("TiN", 0.5).withinSi(0.2, 0.8)));
  }

  @Test
  void namesFilmsWithoutOne() {
    assertEquals(
        Optional.of("50 % in 'TiN'; not available for Ru, SnNx"),
        line(unknown("Ru", "dose"), known("TiN", 0.5), unknown("SnNx", "dose")));
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(
        Optional.of("not available, missing: dose of 'O3', and 1 more that 'lamina estimate' names"),
        line(unknown("Ru", "dose of 'O3'", "pressure of 'O3'")));
  }

  @Test
  void saysNothingOfFlatDesigns() {
    assertEquals(Optional.empty(), line());
  }
}
