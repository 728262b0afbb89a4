// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.RoundHole;
import org.lamina.scaling.internal.features.RoundPillars;

/**
 * The surface of one upright tube that is open at its top, and of the floor that belongs to it: films grow outside and
 * inside. The floors inside and outside lie at the same depth, the height of the tube below its top (the double
 * microtubes of Létiche and others, 2017).
 *
 * <p>A pillar of the radius R with a pore of the radius r in it; the square terms of the two cancel:
 * {@code A(d) = a + 2π(R+r)h − π(4−π)(R+r)d}. Derived in {@code docs/physics/geometry.md}.
 *
 * <p>Exact for offsets from zero to {@code min(r, (p − 2R)/2, h)}: then the inside is full, or the films of neighbouring
 * tubes touch, or the film on the floors has reached the height of the tubes. A tube that is full inside could still be
 * coated outside; that is not described: undefined beyond the closure. An inner radius of zero is no tube but a pillar:
 * it has no inside that could be full and equals {@link PillarSurface}.
 *
 * @param cellAreaSquareMetres area a of the unit cell
 * @param outerRadiusMetres outer radius R before the first film, above zero
 * @param innerRadiusMetres inner radius r before the first film, from zero to below R
 * @param heightMetres height h before the first film, above zero
 * @param pitchMetres distance p between the centres of neighbouring tubes, more than 2R
 */
public record MicrotubeSurface(
    double cellAreaSquareMetres,
    double outerRadiusMetres,
    double innerRadiusMetres,
    double heightMetres,
    double pitchMetres)
    implements FilmSurface {
  /**
   * @throws IllegalArgumentException when a length is out of its range or the tubes do not fit the pitch or the cell
   */
  public MicrotubeSurface {
    Lengths.requirePositive("outer radius", outerRadiusMetres);
    Lengths.requireNotNegative("inner radius", innerRadiusMetres);
    Lengths.requirePositive("height", heightMetres);
    Lengths.requirePositive("pitch", pitchMetres);
    Lengths.requireBelow("inner radius", innerRadiusMetres, "outer radius", outerRadiusMetres);
    Lengths.requireBelow("outer diameter", 2 * outerRadiusMetres, "pitch", pitchMetres);
    Lengths.requireCell(cellAreaSquareMetres, Math.PI * pitchMetres * pitchMetres / 4);
  }

  @Override
  public double footprintSquareMetres() {
    return cellAreaSquareMetres;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    if (innerRadiusMetres == 0) return pillar().areaSquareMetres(offsetMetres);
    // 2h − (4−π)d is positive up to d = h: nothing cancels.
    double walls = Math.PI * (outerRadiusMetres + innerRadiusMetres);
    return cellAreaSquareMetres + walls * (2 * heightMetres - (4 - Math.PI) * offsetMetres);
  }

  // The area is linear in the offset: thickness times the area in the middle is the integral, exactly.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    if (innerRadiusMetres == 0) return pillar().volumeCubicMetres(fromOffsetMetres, toOffsetMetres);
    double thickness = toOffsetMetres - fromOffsetMetres;
    return thickness * areaSquareMetres(fromOffsetMetres + thickness / 2);
  }

  @Override
  public double closureOffsetMetres() {
    double outside = pillar().closureOffsetMetres();
    return innerRadiusMetres == 0 ? outside : Math.min(innerRadiusMetres, outside);
  }

  @Override
  public List<Feature> features() {
    Feature outside = new RoundPillars(cellAreaSquareMetres, outerRadiusMetres, heightMetres);
    if (innerRadiusMetres == 0) return List.of(outside);
    return List.of(new RoundHole(innerRadiusMetres, heightMetres), outside);
  }

  @Override
  public String closure() {
    if (innerRadiusMetres == 0) return pillar().closure();
    if (innerRadiusMetres <= pillar().closureOffsetMetres()) return "the tubes are full inside";
    return (pitchMetres - 2 * outerRadiusMetres) / 2 <= heightMetres ? "the tubes touch" : "the tubes are buried";
  }

  private PillarSurface pillar() {
    return new PillarSurface(cellAreaSquareMetres, outerRadiusMetres, heightMetres, pitchMetres);
  }
}
