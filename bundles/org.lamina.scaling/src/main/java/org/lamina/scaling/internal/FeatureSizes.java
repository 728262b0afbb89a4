// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;

/**
 * The lengths of one kind of feature, refused in the user's own numbers where they contradict each other.
 *
 * @param feature what has these lengths, for messages: {@code "pore"}
 */
public record FeatureSizes(String feature) {
  // Beyond these no film is a continuum, or no substrate a substrate. In between squares and cubes neither overflow nor
  // vanish.
  private static final Quantity SMALLEST = Quantity.valueOf("1 pm");
  private static final Quantity LARGEST = Quantity.valueOf("1 m");

  /**
   * A length in m.
   *
   * @throws InvalidGeometryException when it is absent, no length, not above zero, or out of all proportion
   */
  public double length(String name, Quantity value) {
    if (value == null) throw missing(name, "write a length, for example \"3 um\"");
    if (value.dimension() != Dimension.LENGTH) {
      throw invalid(name, value, null, "is not a length", "write a length, for example \"3 um\"");
    }
    double metres = value.si();
    if (!(metres > 0)) throw invalid(name, value, null, "is not above zero", "write a length above zero");
    if (metres < SMALLEST.si()) {
      throw invalid(name, value, SMALLEST, "is below " + SMALLEST + ", less than an atom", "check the unit");
    }
    if (metres > LARGEST.si()) {
      throw invalid(name, value, LARGEST, "is above " + LARGEST + ", more than a substrate", "check the unit");
    }
    return metres;
  }

  /**
   * Checks that something is left between neighbours.
   *
   * @throws InvalidGeometryException when the size is not below the pitch
   */
  public void requireBelowPitch(String name, Quantity size, Quantity pitch) {
    if (size.si() < pitch.si()) return;
    String help = "make the pitch larger than the " + name + ", or the " + name + " smaller";
    throw invalid(name, size, pitch, "is not below the pitch of " + pitch, help);
  }

  /** The refusal of an absent parameter. */
  public InvalidGeometryException missing(String name, String help) {
    String message = "the " + name + " of the " + feature + " array is missing";
    return new InvalidGeometryException(message, name, null, null, help);
  }

  private InvalidGeometryException invalid(String name, Quantity actual, Quantity limit, String what, String help) {
    String message = "the " + feature + " " + name + " of " + actual + " " + what;
    return new InvalidGeometryException(message, name, actual, limit, help);
  }
}
