// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import java.util.Locale;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.model.Lattice;

/**
 * The parameters of one kind of feature, refused in the user's own numbers where they contradict each other.
 *
 * @param feature what has these parameters, for messages: {@code "pore"}
 */
record FeatureSizes(String feature) {
  // Beyond these no film is a continuum, or no substrate a substrate. In between squares and cubes neither overflow nor
  // vanish.
  static final Quantity SMALLEST = Quantity.valueOf("1 pm");
  private static final Quantity LARGEST = Quantity.valueOf("1 m");
  private static final double HEXAGONAL_CELL = StrictMath.sqrt(3) / 2;
  private static final int DIGITS = 6;

  /**
   * A length in m.
   *
   * @throws InvalidGeometryException when it is absent, no length, not above zero, or out of all proportion
   */
  double length(String name, Quantity value) {
    return length(name, words(name), value);
  }

  /** As {@link #length(String, Quantity)}, for one of many: {@code words} says which. */
  double length(String name, String words, Quantity value) {
    requireDimension(name, words, value, Dimension.LENGTH, "length", "\"3 um\"");
    requirePositive(name, words, value, "length");
    double metres = value.si();
    if (metres < SMALLEST.si()) {
      throw invalid(name, words, value, SMALLEST, "is below " + SMALLEST + ", less than an atom", "check the unit");
    }
    requireNotHuge(name, words, value);
    return metres;
  }

  /**
   * A length in m that may be zero; zero when it is absent.
   *
   * @throws InvalidGeometryException when it is no length, below zero, or out of all proportion
   */
  double lengthOrZero(String name, Quantity value) {
    if (value == null) return 0;
    requireDimension(name, words(name), value, Dimension.LENGTH, "length", "\"100 nm\"");
    if (value.si() == 0) return 0;
    String help = "write a length of zero or above, or leave it out";
    if (value.si() < 0) throw invalid(name, words(name), value, null, "is below zero", help);
    return length(name, value);
  }

  /** Checks that something is left between neighbours. */
  void requireBelowPitch(String name, Quantity size, Quantity pitch) {
    requireBelow(name, size, "pitch", pitch);
  }

  /**
   * Checks that one parameter is below another.
   *
   * @throws InvalidGeometryException when it is not
   */
  void requireBelow(String name, Quantity size, String limitName, Quantity limit) {
    if (size.si() < limit.si()) return;
    String words = words(name);
    String other = words(limitName);
    String help = "make the " + other + " larger than the " + words + ", or the " + words + " smaller";
    throw invalid(name, words, size, limit, "is not below the " + other + " of " + limit, help);
  }

  /**
   * The area of the unit cell in m².
   *
   * @param stated whether the lattice is stated: an absent one reads as the first of the words
   * @throws InvalidGeometryException when the lattice is not stated
   */
  double cell(boolean stated, Lattice lattice, double pitchMetres) {
    if (!stated) throw missing("lattice", "write \"square\" or \"hexagonal\"");
    double square = pitchMetres * pitchMetres;
    return lattice == Lattice.HEXAGONAL ? HEXAGONAL_CELL * square : square;
  }

  void requireDimension(
      String name, String words, Quantity value, Dimension dimension, String noun, String example) {
    String a = noun.startsWith("a") ? "an " : "a ";
    String help = "write " + a + noun + ", for example " + example;
    if (value == null) throw missing(name, words, help);
    if (value.dimension() != dimension) throw invalid(name, words, value, null, "is not " + a + noun, help);
  }

  void requirePositive(String name, String words, Quantity value, String noun) {
    if (value.si() > 0) return;
    String a = noun.startsWith("a") ? "an " : "a ";
    throw invalid(name, words, value, null, "is not above zero", "write " + a + noun + " above zero");
  }

  void requireNotHuge(String name, String words, Quantity value) {
    if (value.si() <= LARGEST.si()) return;
    throw invalid(name, words, value, LARGEST, "is above " + LARGEST + ", more than a substrate", "check the unit");
  }

  /** The refusal of an absent parameter. */
  InvalidGeometryException missing(String name, String help) {
    return missing(name, words(name), help);
  }

  private InvalidGeometryException missing(String name, String words, String help) {
    String message = "the " + words + " of the " + feature + " array is missing";
    return new InvalidGeometryException(message, name, null, null, help);
  }

  InvalidGeometryException invalid(
      String name, String words, Quantity actual, Quantity limit, String what, String help) {
    String message = "the " + feature + " " + words + " of " + actual + " " + what;
    return new InvalidGeometryException(message, name, actual, limit, help);
  }

  /** An SI value in the unit that the user wrote, with the digits that people read. */
  static Quantity like(Quantity stated, double si) {
    return Quantity.of(Double.parseDouble(Numbers.rounded(stated.unit().fromSi(si), DIGITS)), stated.unit());
  }

  /** The name of a parameter as words: {@code outerDiameter} is "outer diameter". */
  static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
