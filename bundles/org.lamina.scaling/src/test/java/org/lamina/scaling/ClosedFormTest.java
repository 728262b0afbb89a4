// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.RandomShapes.Sample;
import org.lamina.scaling.surface.EvenSurface;
import org.lamina.scaling.surface.PoreSurface;

/** What must hold between areas and volumes, whatever the shape, and how many digits survive. */
class ClosedFormTest {
  private static final int SHAPES = 2_000;
  private static final MathContext FIFTY = new MathContext(50);
  private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510582");

  /** Coefficients of {@code A(d) = c0 + c1 d + c2 d²}, multiplied out by hand. */
  private record Quadratic(BigDecimal c0, BigDecimal c1, BigDecimal c2) {
    double volume(Sample sample) {
      return upTo(exact(sample.to())).subtract(upTo(exact(sample.from()))).doubleValue();
    }

    private BigDecimal upTo(BigDecimal d) {
      BigDecimal cubic = c2.multiply(d).divide(BigDecimal.valueOf(3), FIFTY);
      return c0.add(c1.divide(BigDecimal.valueOf(2), FIFTY).add(cubic).multiply(d)).multiply(d);
    }
  }

  @Test
  void volumeKeepsTwelveDigitsForPores() {
    digits(new RandomShapes(11)::hollow, Sample::pore, ClosedFormTest::poreArea);
  }

  @Test
  void volumeKeepsTwelveDigitsForPillars() {
    digits(new RandomShapes(12)::pillar, Sample::pillar, sample -> new Quadratic(
        exact(sample.cell()).add(times(2, sample.half(), sample.length())),
        rounding(sample).add(times(2, sample.length(), 1)),
        PI.negate()));
  }

  @Test
  void volumeKeepsTwelveDigitsForTrenches() {
    digits(new RandomShapes(13)::hollow, Sample::trench, sample -> new Quadratic(
        exact(sample.pitch()).add(exact(2 * sample.length())), PI.subtract(BigDecimal.valueOf(4)), BigDecimal.ZERO));
  }

  @Test
  void thinFilmInADeepPoreThatIsAlmostClosed() {
    Sample sample = new Sample(1e-6, 1e-3, 2.02e-6, 2.02e-6 * 2.02e-6, 0.999e-6, 0.999e-6 + 1e-11);
    double exact = poreArea(sample).volume(sample);
    assertEquals(exact, sample.pore().volumeCubicMetres(sample.from(), sample.to()), 1e-12 * exact);
  }

  private static void digits(
      Supplier<Sample> samples, Function<Sample, FilmSurface> kernel, Function<Sample, Quadratic> area) {
    for (int i = 0; i < SHAPES; i++) {
      Sample sample = samples.get();
      double exact = area.apply(sample).volume(sample);
      double volume = kernel.apply(sample).volumeCubicMetres(sample.from(), sample.to());
      assertEquals(exact, volume, 1e-12 * exact, sample::toString);
    }
  }

  @Test
  void areaIsTheDerivativeOfTheVolume() {
    RandomShapes shapes = new RandomShapes(14);
    for (int i = 0; i < SHAPES; i++) {
      Sample hollow = shapes.hollow();
      Sample pillar = shapes.pillar();
      derivative(hollow.pore(), hollow);
      derivative(hollow.trench(), hollow);
      derivative(pillar.pillar(), pillar);
    }
    derivative(EvenSurface.flat(), shapes.hollow());
  }

  private static void derivative(FilmSurface surface, Sample sample) {
    double offset = (sample.from() + sample.to()) / 2;
    double step = 1e-4 * offset;
    double difference = surface.volumeCubicMetres(0, offset + step) - surface.volumeCubicMetres(0, offset - step);
    double area = surface.areaSquareMetres(offset);
    assertEquals(area, difference / (2 * step), 1e-7 * area, sample::toString);
  }

  @Test
  void filmsAddUp() {
    RandomShapes shapes = new RandomShapes(15);
    for (int i = 0; i < SHAPES; i++) {
      Sample hollow = shapes.hollow();
      Sample pillar = shapes.pillar();
      sum(hollow.pore(), hollow);
      sum(hollow.trench(), hollow);
      sum(pillar.pillar(), pillar);
    }
  }

  private static void sum(FilmSurface surface, Sample sample) {
    double middle = sample.from() + (sample.to() - sample.from()) / 3;
    double whole = surface.volumeCubicMetres(sample.from(), sample.to());
    double parts = surface.volumeCubicMetres(sample.from(), middle) + surface.volumeCubicMetres(middle, sample.to());
    // Two differences of offsets, each rounded: relative to the film that is the offset over the thickness.
    assertEquals(whole, parts, whole * 4e-16 * (4 + 3 * sample.to() / (sample.to() - sample.from())), sample::toString);
  }

  /** Two films that together fill the pore leave the top film, the rim and the floor: nothing of the hole. */
  @Test
  void fullPore() {
    PoreSurface pore = new PoreSurface(1e-10, 1e-6, 5e-6);
    double filled = pore.volumeCubicMetres(0, 1e-6);
    double hole = Math.PI * 1e-12 * 5e-6;
    // Above the bare top: a slab of 1 µm less a dent, the half of a circle of 1 µm turned about the axis.
    double dent = Math.PI * 1e-18 * (1 - Math.PI / 2 + 2.0 / 3);
    assertEquals(hole + 1e-10 * 1e-6 - dent, filled, 1e-12 * filled);
    assertEquals(1e-10 - Math.PI * 1e-12 + Math.PI * (Math.PI - 2) * 1e-12, pore.areaSquareMetres(1e-6), 1e-24);
  }

  private static Quadratic poreArea(Sample sample) {
    return new Quadratic(
        exact(sample.cell()).add(times(2, sample.half(), sample.length())),
        rounding(sample).subtract(times(2, sample.length(), 1)),
        PI);
  }

  /** {@code π²r − 4πr}, the linear term that a pore and a pillar share. */
  private static BigDecimal rounding(Sample sample) {
    return PI.multiply(PI).multiply(exact(sample.half())).subtract(times(4, sample.half(), 1));
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value);
  }

  /** {@code factor π a b}. */
  private static BigDecimal times(int factor, double a, double b) {
    return BigDecimal.valueOf(factor).multiply(PI).multiply(exact(a)).multiply(exact(b));
  }
}
