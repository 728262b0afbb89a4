// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.model.AnodicAlumina;
import org.lamina.scaling.model.PoreArray;
import org.lamina.scaling.model.TaperedPoreArray;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;

/** Round holes: straight, tapered, and those of anodic alumina. */
public final class PoreShapes {
  private static final FeatureSizes SIZES = new FeatureSizes("pore");
  private static final String DENSITY = "poreDensity";
  private static final String DENSITY_WORDS = "density";
  private static final Quantity SPARSEST = Quantity.valueOf("1 1/m2");
  private static final Quantity DENSEST = Quantity.valueOf("1e24 1/m2");

  private PoreShapes() {}

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface straight(PoreArray pores) {
    double diameter = SIZES.length("diameter", pores.getDiameter());
    double depth = SIZES.length("depth", pores.getDepth());
    double pitch = SIZES.length("pitch", pores.getPitch());
    SIZES.requireBelowPitch("diameter", pores.getDiameter(), pores.getPitch());
    return new PoreSurface(SIZES.cell(pores.isSetLattice(), pores.getLattice(), pitch), diameter / 2, depth);
  }

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface tapered(TaperedPoreArray pores) {
    double mouth = SIZES.length("diameter", pores.getDiameter());
    double depth = SIZES.length("depth", pores.getDepth());
    double pitch = SIZES.length("pitch", pores.getPitch());
    SIZES.requireBelowPitch("diameter", pores.getDiameter(), pores.getPitch());
    double cell = SIZES.cell(pores.isSetLattice(), pores.getLattice(), pitch);
    SidewallAngle wall = new SidewallAngle(SIZES, "diameter");
    double angle = wall.fromVerticalRadians(pores.getSidewallAngle(), mouth, pores.getDepth());
    return new TaperedPoreSurface(cell, mouth / 2, depth, angle);
  }

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface alumina(AnodicAlumina pores) {
    double perSquareMetre = density(pores.getPoreDensity());
    double diameter = SIZES.length("diameter", pores.getDiameter());
    double depth = SIZES.length("depth", pores.getDepth());
    double pitch = org.lamina.scaling.surface.AnodicAlumina.pitchMetres(perSquareMetre);
    if (!(diameter < pitch)) throw touching(pores.getDiameter(), pitch, pores.getPoreDensity());
    return org.lamina.scaling.surface.AnodicAlumina.pores(perSquareMetre, diameter / 2, depth);
  }

  private static double density(Quantity density) {
    SIZES.requireDimension(DENSITY, DENSITY_WORDS, density, Dimension.AREAL_DENSITY, "number per area", "\"2e9 1/cm2\"");
    SIZES.requirePositive(DENSITY, DENSITY_WORDS, density, "number per area");
    if (density.si() < SPARSEST.si()) {
      String what = "is below " + SPARSEST + ", less than one on a substrate";
      throw SIZES.invalid(DENSITY, DENSITY_WORDS, density, SPARSEST, what, "check the unit");
    }
    if (density.si() > DENSEST.si()) {
      String what = "is above " + DENSEST + ", more than there are atoms";
      throw SIZES.invalid(DENSITY, DENSITY_WORDS, density, DENSEST, what, "check the unit");
    }
    return density.si();
  }

  private static InvalidGeometryException touching(Quantity diameter, double pitchMetres, Quantity density) {
    Quantity pitch = FeatureSizes.like(diameter, pitchMetres);
    String what = "is not below " + pitch + ", the pitch at the pore density of " + density;
    String help = "check the unit of the pore density; the pores must be narrower or fewer";
    return SIZES.invalid("diameter", "diameter", diameter, pitch, what, help);
  }
}
