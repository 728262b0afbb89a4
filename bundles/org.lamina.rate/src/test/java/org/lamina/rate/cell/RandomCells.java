// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;

/** Valid cells of every kind, sensible and not, each from its own seed. */
final class RandomCells {
  private final Random random;

  RandomCells(Random random) {
    this.random = random;
  }

  CellParameters next() {
    boolean metalPositive = random.nextInt(20) == 0;
    boolean metalNegative = random.nextInt(3) == 0;
    ElectrodeParameters positive = metalPositive ? metal("positive") : host("positive", 1.5, 4.5);
    ElectrodeParameters negative = metalNegative ? metal("negative") : host("negative", 0.05, 1.4);
    double kelvin = 250 + 150 * random.nextDouble();
    double series = random.nextInt(3) == 0 ? decades(1e-6, 1) : 0;
    return new CellParameters(kelvin, positive, electrolyte(), negative, series, segments());
  }

  private Metal metal(String name) {
    return new Metal(name, random.nextInt(10) == 0 ? 0 : decades(1e-5, 1), surface());
  }

  private Host host(String name, double lowVolts, double highVolts) {
    double low = random.nextInt(3) == 0 ? 0.6 * random.nextDouble() : 0;
    double high = random.nextInt(3) == 0 ? low + 0.05 + (0.95 - low) * random.nextDouble() : 1;
    TableCurve potential = potential(low, high, lowVolts, highVolts);
    double from = random.nextBoolean() ? low : low + 0.3 * (high - low) * random.nextDouble();
    double to = random.nextBoolean() ? high : high - 0.3 * (high - low) * random.nextDouble();
    boolean atAnEnd = random.nextInt(4) == 0;
    double start = atAnEnd ? (random.nextBoolean() ? from : to) : from + (to - from) * random.nextDouble();
    return new Host(
        name, decades(1e3, 1e5), potential, hysteresis(low, high), diffusivity(low, high), from, to, start, surface());
  }

  /** Falling: sloped, with plateaus or with steep ends. */
  private TableCurve potential(double low, double high, double lowVolts, double highVolts) {
    int pieces = 1 + random.nextInt(14);
    double[] widths = new double[pieces];
    double[] drops = new double[pieces];
    for (int k = 0; k < pieces; k++) {
      widths[k] = 0.02 + random.nextDouble();
      drops[k] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
    }
    if (random.nextBoolean()) {
      widths[0] = decades(1e-3, 1e-1);
      drops[0] = 3 * random.nextDouble();
      widths[pieces - 1] = decades(1e-3, 1e-1);
      drops[pieces - 1] = 3 * random.nextDouble();
    }
    double bottom = lowVolts + (highVolts - lowVolts) * random.nextDouble();
    double top = bottom + (highVolts - bottom) * random.nextDouble();
    return falling(widths, drops, low, high, top, bottom);
  }

  private static TableCurve falling(
      double[] widths, double[] drops, double low, double high, double top, double bottom) {
    int pieces = widths.length;
    double width = 0;
    double drop = 1e-300;
    for (int k = 0; k < pieces; k++) {
      width += widths[k];
      drop += drops[k];
    }
    double[] sites = new double[pieces + 1];
    double[] volts = new double[pieces + 1];
    sites[0] = low;
    volts[0] = top;
    for (int k = 0; k < pieces; k++) {
      sites[k + 1] = sites[k] + (high - low) * widths[k] / width;
      volts[k + 1] = volts[k] - (top - bottom) * drops[k] / drop;
    }
    sites[pieces] = high;
    return new TableCurve(sites, volts);
  }

  /** The same gap everywhere: then both branches fall where the potential between them does. */
  private Optional<HysteresisLaw> hysteresis(double low, double high) {
    if (random.nextInt(4) != 0) return Optional.empty();
    double gap = 0.3 * random.nextDouble();
    double rate = random.nextBoolean() ? Double.POSITIVE_INFINITY : decades(1, 1e3);
    TableCurve curve = new TableCurve(new double[] {low, high}, new double[] {gap, gap});
    return Optional.of(new HysteresisLaw(curve, rate, 2 * random.nextDouble() - 1));
  }

  private TableCurve diffusivity(double low, double high) {
    double typical = decades(1e-19, 1e-12);
    if (random.nextBoolean()) return TableCurve.constant(typical);
    int knots = 2 + random.nextInt(9);
    double decades = random.nextInt(4);
    double[] sites = new double[knots];
    double[] values = new double[knots];
    for (int k = 0; k < knots; k++) {
      sites[k] = low + (high - low) * k / (knots - 1);
      values[k] = typical * StrictMath.pow(10, decades * (random.nextDouble() - 0.5));
    }
    return new TableCurve(sites, values);
  }

  private Interface surface() {
    if (random.nextInt(4) == 0) return Interface.IDEAL;
    double alpha = random.nextBoolean() ? 0.5 : 0.2 + 0.6 * random.nextDouble();
    double contact = random.nextInt(3) == 0 ? decades(1e-6, 1e-1) : 0;
    return new Interface(OptionalDouble.of(decades(1e-4, 1e3)), alpha, random.nextBoolean(), contact);
  }

  private ElectrolyteParameters electrolyte() {
    double leaking = random.nextInt(3) == 0 ? decades(1e-14, 1e-9) : 0;
    if (random.nextInt(4) != 0) return new ElectrolyteParameters.SingleIon("glass", decades(1e-8, 1e-1), leaking);
    return new ElectrolyteParameters.Binary(
        "weak", decades(1e3, 1e5), 0.02 + 0.9 * random.nextDouble(), decades(1e-9, 1e-4), decades(1e-17, 1e-12),
        decades(1e-17, 1e-12), leaking);
  }

  /** One flat cell, a pore, or slices of one with films that differ. */
  private List<CellSegment> segments() {
    int count = random.nextBoolean() ? 1 : 1 + random.nextInt(12);
    double positive = decades(1e-8, 1e-5);
    double electrolyte = decades(1e-8, 1e-5);
    double negative = decades(1e-8, 1e-5);
    double worst = random.nextBoolean() ? 1 : 0.05 + 0.95 * random.nextDouble();
    boolean flat = random.nextBoolean();
    double area = flat ? 1 : decades(1, 100);
    double line = random.nextInt(3) == 0 ? 0 : decades(1e-9, 1e3);
    List<CellSegment> slices = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      double thin = 1 - (1 - worst) * k / count;
      double share = area / count;
      double first = k == 0 ? line / 2 : line;
      slices.add(
          new CellSegment(
              shape(positive * thin, share, flat),
              shape(electrolyte * thin, share, flat),
              shape(negative * thin, share, flat),
              first));
    }
    return slices;
  }

  private FilmShape shape(double metres, double area, boolean flat) {
    if (flat) return new FilmShape(metres, area, area, area);
    double end = area * (0.3 + 0.7 * random.nextDouble());
    double middle = (area + end) / 2 * (0.95 + 0.1 * random.nextDouble());
    return random.nextBoolean() ? new FilmShape(metres, area, middle, end) : new FilmShape(metres, end, middle, area);
  }

  /** Evenly over the decades. */
  private double decades(double from, double to) {
    return from * StrictMath.pow(to / from, random.nextDouble());
  }
}
