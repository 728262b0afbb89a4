// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import org.lamina.scaling.internal.FeatureSizes;
import org.lamina.scaling.model.AreaFactor;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.model.PillarArray;
import org.lamina.scaling.model.Planar;
import org.lamina.scaling.model.PoreArray;
import org.lamina.scaling.model.ScalingPackage;
import org.lamina.scaling.model.TrenchArray;
import org.osgi.service.component.annotations.Component;

/** Brings {@code planar}, {@code area-factor}, {@code pore-array}, {@code pillar-array} and {@code trench-array}. */
@Component(service = GeometryProvider.class)
public final class ScalingGeometries implements GeometryProvider {
  private static final double HEXAGONAL_CELL = StrictMath.sqrt(3) / 2;

  @Override
  public String id() {
    return "org.lamina.scaling";
  }

  @Override
  public EPackage ePackage() {
    return ScalingPackage.eINSTANCE;
  }

  @Override
  public FilmSurface surface(SubstrateGeometry geometry) {
    if (geometry instanceof Planar) return EvenSurface.flat();
    if (geometry instanceof AreaFactor stated) return factor(stated);
    if (geometry instanceof PoreArray pores) return pores(pores);
    if (geometry instanceof PillarArray pillars) return pillars(pillars);
    if (geometry instanceof TrenchArray trenches) return trenches(trenches);
    throw new IllegalArgumentException("not a geometry of " + id() + ": " + geometry.eClass().getName());
  }

  private static FilmSurface factor(AreaFactor stated) {
    String name = "areaEnhancementFactor";
    Double factor = stated.getAreaEnhancementFactor();
    if (factor == null) {
      String help = "write a number, for example 9.3";
      throw new InvalidGeometryException("the area enhancement factor is missing", name, null, null, help);
    }
    if (factor >= 1 && factor <= EvenSurface.MOST) return new EvenSurface(factor);
    Quantity limit = Quantity.of(factor < 1 ? 1 : EvenSurface.MOST, Units.get("1"));
    String message = "the area enhancement factor of " + Numbers.exact(factor) + " is not from 1 to 1e6";
    String help = "a conformal surface has at least the area of its footprint: check the number";
    throw new InvalidGeometryException(message, name, Quantity.of(factor, Units.get("1")), limit, help);
  }

  private static FilmSurface pores(PoreArray pores) {
    FeatureSizes sizes = new FeatureSizes("pore");
    double diameter = sizes.length("diameter", pores.getDiameter());
    double depth = sizes.length("depth", pores.getDepth());
    double pitch = sizes.length("pitch", pores.getPitch());
    sizes.requireBelowPitch("diameter", pores.getDiameter(), pores.getPitch());
    return new PoreSurface(cell(sizes, pores.isSetLattice(), pores.getLattice(), pitch), diameter / 2, depth);
  }

  private static FilmSurface pillars(PillarArray pillars) {
    FeatureSizes sizes = new FeatureSizes("pillar");
    double diameter = sizes.length("diameter", pillars.getDiameter());
    double height = sizes.length("height", pillars.getHeight());
    double pitch = sizes.length("pitch", pillars.getPitch());
    sizes.requireBelowPitch("diameter", pillars.getDiameter(), pillars.getPitch());
    double cell = cell(sizes, pillars.isSetLattice(), pillars.getLattice(), pitch);
    return new PillarSurface(cell, diameter / 2, height, pitch);
  }

  private static FilmSurface trenches(TrenchArray trenches) {
    FeatureSizes sizes = new FeatureSizes("trench");
    double width = sizes.length("width", trenches.getWidth());
    double depth = sizes.length("depth", trenches.getDepth());
    double pitch = sizes.length("pitch", trenches.getPitch());
    sizes.requireBelowPitch("width", trenches.getWidth(), trenches.getPitch());
    return new TrenchSurface(pitch, width, depth);
  }

  private static double cell(FeatureSizes sizes, boolean stated, Lattice lattice, double pitch) {
    if (!stated) throw sizes.missing("lattice", "write \"square\" or \"hexagonal\"");
    return lattice == Lattice.HEXAGONAL ? HEXAGONAL_CELL * pitch * pitch : pitch * pitch;
  }
}
