// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.RandomShapes.Sample;

/** The closed-form volumes against slicing the bodies, over 10,000 seeded shapes of each kind. */
class SlicingTest {
  private static final int SHAPES = 10_000;
  private static final double TOLERANCE = 1e-9;

  @Test
  void pores() {
    RandomShapes shapes = new RandomShapes(1);
    compare("pore", shapes::hollow, Sample::pore, Slices::pore);
  }

  @Test
  void pillars() {
    RandomShapes shapes = new RandomShapes(2);
    compare("pillar", shapes::pillar, Sample::pillar, Slices::pillar);
  }

  @Test
  void trenches() {
    RandomShapes shapes = new RandomShapes(3);
    compare("trench", shapes::hollow, Sample::trench, Slices::trench);
  }

  private static void compare(
      String name,
      Supplier<Sample> samples,
      Function<Sample, FilmSurface> kernel,
      ToDoubleBiFunction<Slices, Sample> film) {
    double worst = 0;
    double[] coarse = new double[3]; // summed over the shapes at 8, 16 and 32 slices of the rim
    for (int i = 0; i < SHAPES; i++) {
      Sample sample = samples.get();
      double exact = kernel.apply(sample).volumeCubicMetres(sample.from(), sample.to());
      ToDoubleFunction<Slices> error =
          slices -> Math.abs(film.applyAsDouble(slices, sample) - exact) / exact;
      double relative = error.applyAsDouble(new Slices(256));
      assertTrue(relative < TOLERANCE, () -> name + " " + sample + ": " + relative);
      worst = Math.max(worst, relative);
      for (int k = 0; k < coarse.length; k++) coarse[k] += error.applyAsDouble(new Slices(8 << k));
    }
    double order = Math.log(coarse[1] / coarse[2]) / Math.log(2);
    System.out.println(name + ": " + SHAPES + " shapes, largest relative difference " + Numbers.rounded(worst, 2)
        + "; mean at 8 slices " + mean(coarse[0]) + ", at 16 " + mean(coarse[1]) + ", at 32 " + mean(coarse[2])
        + "; observed order " + Numbers.rounded(order, 4));
    assertEquals(4, order, 0.05, "Simpson's rule converges with the fourth power of the slice");
  }

  private static String mean(double sum) {
    return Numbers.rounded(sum / SHAPES, 3);
  }
}
