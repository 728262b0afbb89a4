// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.Taper;
import org.lamina.scaling.internal.features.TaperedHole;

/**
 * The surface of one conical pore that narrows towards a flat floor, and of the top surface that belongs to it.
 *
 * <p>With the sidewall angle β between wall and vertical, {@code k = cos β/(1 + sin β) = tan(π/4 − β/2)} and the floor
 * radius {@code f = R − h tan β}:
 * {@code A(d) = a − πR² + π(f−kd)² + π(R−d cos β + f−kd)(h−d(1−sin β))/cos β + 2πd[R(π/2−β) − d(1−sin β)]}: the top
 * surface, the floor, the wall (a frustum), and the rounded rim, the part of a torus between the normals of wall and top.
 * Square coefficient {@code 2πk² − π(1−sin β)}. A zero angle gives {@link PoreSurface}. Derived in
 * {@code docs/physics/geometry.md}.
 *
 * <p>Exact for offsets from zero to {@code min(f/k, h)}. A leaning wall closes the pore from the bottom: at {@code f/k}
 * the films on the wall meet over the floor. The mouth is open then, but what follows, a cone with a tip that rises,
 * is not described: undefined beyond the closure.
 *
 * @param cellAreaSquareMetres area a of the unit cell, more than that of the mouth
 * @param mouthRadiusMetres radius R of the mouth before the first film, above zero
 * @param depthMetres depth h before the first film, above zero
 * @param sidewallAngleRadians angle β between the wall and the vertical, from zero (straight) to below atan(R/h); a wall
 *     that is stated by its angle to the horizontal has 90° less that
 */
public record TaperedPoreSurface(
    double cellAreaSquareMetres, double mouthRadiusMetres, double depthMetres, double sidewallAngleRadians)
    implements FilmSurface {
  /**
   * @throws IllegalArgumentException when a length is not above zero, the wall leaves no floor or the mouth does not fit
   *     the cell
   */
  public TaperedPoreSurface {
    Lengths.requirePositive("mouth radius", mouthRadiusMetres);
    Lengths.requirePositive("depth", depthMetres);
    Lengths.requireFloor(sidewallAngleRadians, mouthRadiusMetres, depthMetres);
    Lengths.requireCell(cellAreaSquareMetres, Math.PI * mouthRadiusMetres * mouthRadiusMetres);
  }

  /** Radius f of the floor before the first film, in m. */
  public double floorRadiusMetres() {
    return mouthRadiusMetres - depthMetres * StrictMath.tan(sidewallAngleRadians);
  }

  @Override
  public double footprintSquareMetres() {
    return cellAreaSquareMetres;
  }

  // Written in the lengths that are left, not in powers of the offset: every term is positive, nothing cancels.
  @Override
  public double areaSquareMetres(double offsetMetres) {
    double cos = StrictMath.cos(sidewallAngleRadians);
    double floorRadiusLeft = floorRadiusMetres() - shrinkage() * offsetMetres;
    double heightLeft = depthMetres - rise() * offsetMetres;
    double top = cellAreaSquareMetres - Math.PI * mouthRadiusMetres * mouthRadiusMetres;
    double floor = Math.PI * floorRadiusLeft * floorRadiusLeft;
    double wall = Math.PI * (mouthRadiusMetres - cos * offsetMetres + floorRadiusLeft) * heightLeft / cos;
    double turn = Math.PI / 2 - sidewallAngleRadians;
    double rim = 2 * Math.PI * offsetMetres * (mouthRadiusMetres * turn - rise() * offsetMetres);
    return top + floor + wall + rim;
  }

  // A quadratic in the offset: see PoreSurface.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    double middle = fromOffsetMetres + thickness / 2;
    double square = Math.PI * (2 * shrinkage() * shrinkage() - rise());
    return thickness * (areaSquareMetres(middle) + square * thickness * thickness / 12);
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(floorClosureMetres(), depthMetres);
  }

  @Override
  public List<Feature> features() {
    return List.of(new TaperedHole(new Taper(mouthRadiusMetres, depthMetres, sidewallAngleRadians)));
  }

  @Override
  public String closure() {
    if (floorClosureMetres() > depthMetres) return "the pore is full to its rim";
    return sidewallAngleRadians == 0 ? "the pore is closed" : "the pore is closed at its bottom";
  }

  private double floorClosureMetres() {
    return floorRadiusMetres() / shrinkage();
  }

  /** k: by how much the radius of the floor shrinks per offset. */
  private double shrinkage() {
    return StrictMath.cos(sidewallAngleRadians) / (1 + StrictMath.sin(sidewallAngleRadians));
  }

  /** {@code 1 − sin β}, without cancellation: by how much the wall loses height per offset. */
  private double rise() {
    return StrictMath.cos(sidewallAngleRadians) * shrinkage();
  }
}
