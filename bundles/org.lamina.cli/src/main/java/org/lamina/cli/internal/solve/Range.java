// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.QuantityFormatException;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * From where to where a number varies.
 *
 * @param from lower end, in {@code unit}
 * @param to upper end, in {@code unit}
 * @param logarithmic whether the points of the grid stand in equal ratios, and not at equal distances
 */
public record Range(double from, double to, Unit unit, boolean logarithmic) {
  /** How far the range goes to either side of the present value, as a factor, when none is given. */
  private static final double FACTOR = 10;

  /** The range of an angle ends here when none is given: no wall leans further. */
  private static final Quantity UPRIGHT = Quantity.valueOf("90 deg");

  private static final int INTERVALS = 40;
  private static final String DOTS = "..";

  /** A present value this near to a point of the grid, as a share, takes its place. */
  private static final double SAME = 1e-9;

  /**
   * The range that is meant.
   *
   * @param ends as given: {@code LOW..HIGH}; empty for the range around the present value
   */
  static Range of(VariedNumber number, Optional<String> ends) throws CommandFailure {
    return ends.isPresent() ? given(number, ends.get()) : around(number);
  }

  private static Range around(VariedNumber number) throws CommandFailure {
    if (number.present().isEmpty()) {
      throw new CommandFailure(
          "--vary " + number.name() + ": the design does not state it, so there is no value to start from",
          example(number));
    }
    Unit unit = number.present().get().unit();
    double present = number.present().get().value();
    double from = present / FACTOR;
    double to = present * FACTOR;
    if (unit.dimension() == Dimension.ANGLE) to = Math.min(to, VariedNumber.in(UPRIGHT, unit));
    if (!(from > 0 && from < to) || unit.dimension() == Dimension.TEMPERATURE) {
      throw new CommandFailure(
          "--vary " + number.name() + ": a tenth to ten times " + number.present().get() + " is no sensible range",
          example(number));
    }
    return new Range(from, to, unit, true);
  }

  private static Range given(VariedNumber number, String ends) throws CommandFailure {
    int dots = ends.indexOf(DOTS);
    if (dots < 0) throw new CommandFailure("--vary: '" + ends + "' is no range", example(number));
    Quantity high = end(number, ends.substring(dots + DOTS.length()));
    String lowText = ends.substring(0, dots);
    Quantity low = end(number, lowText);
    // "4..12 um": the unit of the upper end is that of both.
    if (isBare(low) && !isBare(high)) low = Quantity.of(low.value(), high.unit());
    Dimension dimension =
        number.dimension().or(() -> number.present().map(Quantity::dimension)).orElse(high.dimension());
    if (!number.quantity()) dimension = Dimension.DIMENSIONLESS;
    for (Quantity end : List.of(low, high)) {
      if (end.dimension() != dimension) {
        throw new CommandFailure(
            "--vary " + number.name() + ": '" + end + "' is not of the dimension " + dimension.label(),
            example(number));
      }
    }
    Unit unit = number.present().map(Quantity::unit).orElse(high.unit());
    Range range = of(VariedNumber.in(low, unit), VariedNumber.in(high, unit), unit);
    if (range.from < range.to) return range;
    throw new CommandFailure(
        "--vary " + number.name() + ": the range '" + ends + "' is empty", "write the lower end first");
  }

  private static Range of(double from, double to, Unit unit) {
    return new Range(from, to, unit, from > 0 && unit.dimension() != Dimension.TEMPERATURE);
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.unit().symbol().equals("1");
  }

  private static Quantity end(VariedNumber number, String text) throws CommandFailure {
    try {
      return Quantity.valueOf(text);
    } catch (QuantityFormatException e) {
      throw new CommandFailure("--vary " + number.name() + ": " + e.getMessage(), example(number));
    }
  }

  private static String example(VariedNumber number) {
    String unit = number.present().map(Quantity::unit)
        .or(() -> number.dimension().map(dimension -> Units.of(dimension).get(0)))
        .map(Unit::symbol).orElse("1");
    String shown = unit.equals("1") ? "" : " " + unit;
    String ends = "10" + shown + "..300" + shown;
    return "give the lower and the upper end, for example --vary \"" + number.name() + "=" + ends + "\"";
  }

  /** The points at which the estimate is looked at first, the present value among them if it lies in the range. */
  List<Double> grid(VariedNumber number) {
    List<Double> grid = new ArrayList<>();
    for (int i = 0; i <= INTERVALS; i++) grid.add(point((double) i / INTERVALS));
    double present = number.presentIn(unit).orElse(Double.NaN);
    if (!(present > from && present < to)) return grid;
    int after = 0;
    while (grid.get(after) < present * (1 - SAME * Math.signum(present))) after++;
    boolean near = Math.abs(grid.get(after) - present) <= SAME * Math.abs(present);
    if (near) grid.set(after, present);
    else grid.add(after, present);
    return grid;
  }

  private double point(double share) {
    if (share == 0) return from;
    if (share == 1) return to;
    return logarithmic ? from * StrictMath.pow(to / from, share) : from + share * (to - from);
  }
}
