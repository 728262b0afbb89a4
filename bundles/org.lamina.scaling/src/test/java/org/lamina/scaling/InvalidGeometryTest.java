// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.TrenchSurface;

class InvalidGeometryTest {
  private static final Lattice HEX = Lattice.HEXAGONAL;

  @Test
  void featuresThatOverlap() {
    SubstrateGeometry pores = Shapes.pores(HEX, "6 um", "30 um", "6 um");
    refused(pores, "diameter", "6 um", "6 um", "the pore diameter of 6 um is not below the pitch of 6 um");
    SubstrateGeometry otherUnit = Shapes.pores(HEX, "6001 nm", "30 um", "6 um");
    refused(otherUnit, "diameter", "6001 nm", "6 um", "the pore diameter of 6001 nm is not below the pitch of 6 um");
    SubstrateGeometry pillars = Shapes.pillars(Lattice.SQUARE, "5 um", "30 um", "4 um");
    refused(pillars, "diameter", "5 um", "4 um", "the pillar diameter of 5 um is not below the pitch of 4 um");
    SubstrateGeometry trenches = Shapes.trenches("5 um", "30 um", "4 um");
    refused(trenches, "width", "5 um", "4 um", "the trench width of 5 um is not below the pitch of 4 um");
  }

  @Test
  void lengthsThatAreNone() {
    SubstrateGeometry zero = Shapes.pores(HEX, "0 um", "30 um", "6 um");
    refused(zero, "diameter", "0 um", null, "the pore diameter of 0 um is not above zero");
    SubstrateGeometry negative = Shapes.pores(HEX, "3 um", "-30 um", "6 um");
    refused(negative, "depth", "-30 um", null, "the pore depth of -30 um is not above zero");
    SubstrateGeometry temperature = Shapes.pillars(HEX, "3 um", "30 degC", "6 um");
    refused(temperature, "height", "30 degC", null, "the pillar height of 30 degC is not a length");
    SubstrateGeometry tiny = Shapes.trenches("1e-300 m", "1 um", "2 um");
    refused(tiny, "width", "1e-300 m", "1 pm", "the trench width of 1e-300 m is below 1 pm, less than an atom");
    SubstrateGeometry huge = Shapes.trenches("1 um", "1 um", "1e300 m");
    refused(huge, "pitch", "1e300 m", "1 m", "the trench pitch of 1e300 m is above 1 m, more than a substrate");
  }

  @Test
  void membersThatAreMissing() {
    missing(Shapes.pores(HEX, null, "30 um", "6 um"), "diameter", "pore");
    missing(Shapes.pores(null, "3 um", "30 um", "6 um"), "lattice", "pore");
    missing(Shapes.pillars(HEX, "1 um", null, "6 um"), "height", "pillar");
    missing(Shapes.pillars(null, "3 um", "30 um", "6 um"), "lattice", "pillar");
    missing(Shapes.trenches("1 um", "1 um", null), "pitch", "trench");
  }

  private static void missing(SubstrateGeometry geometry, String parameter, String feature) {
    refused(geometry, parameter, null, null, "the " + parameter + " of the " + feature + " array is missing");
  }

  private static void refused(
      SubstrateGeometry geometry, String parameter, String actual, String limit, String message) {
    InvalidGeometryException refusal =
        assertThrows(InvalidGeometryException.class, () -> new ScalingGeometries().surface(geometry));
    assertEquals(message, refusal.getMessage());
    assertEquals(parameter, refusal.parameter());
    assertEquals(Optional.ofNullable(actual).map(Quantity::valueOf), refusal.actual());
    assertEquals(Optional.ofNullable(limit).map(Quantity::valueOf), refusal.limit());
    assertFalse(refusal.help().isBlank());
  }

  /** Who calls a kernel directly gets the number asked and the number allowed, too. */
  @Test
  void kernelsRefuseToo() {
    refused("radius is -1 m, but must be above zero and finite", () -> new PoreSurface(1, -1, 1));
    refused("depth is NaN m, but must be above zero and finite", () -> new PoreSurface(1, 0.1, Double.NaN));
    refused("the unit cell is 1 m2, but must be above 3.14159 m2", () -> new PoreSurface(1, 1, 1));
    refused("diameter is 2 m, but must be below the pitch of 2 m", () -> new PillarSurface(4, 1, 1, 2));
    refused("the unit cell is 1 m2, but must be above 3.14159 m2", () -> new PillarSurface(1, 0.1, 1, 2));
    refused("width is 3 m, but must be below the pitch of 2 m", () -> new TrenchSurface(2, 3, 1));
    double infinite = Double.POSITIVE_INFINITY;
    refused("pitch is Infinity m, but must be above zero and finite", () -> new TrenchSurface(infinite, 1, 1));
  }

  private static void refused(String message, Executable kernel) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, kernel).getMessage());
  }
}
