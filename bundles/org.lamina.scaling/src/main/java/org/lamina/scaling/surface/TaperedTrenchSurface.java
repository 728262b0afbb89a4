// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.Taper;
import org.lamina.scaling.internal.features.TaperedSlot;

/**
 * The surface of one trench whose walls lean towards a flat floor, and of the top surface that belongs to it.
 *
 * <p>With the sidewall angle β between wall and vertical, {@code k = cos β/(1 + sin β)} and the floor width
 * {@code f = w − 2h tan β}: {@code A(d) = (p − w + (f−2kd) + 2(h−d(1−sin β))/cos β + (π−2β)d) · 1 m}: the top surface,
 * the floor, two walls and two rounded rims; together {@code p − w + f + 2h/cos β − (4k − π + 2β)d}. A zero angle gives
 * {@link TrenchSurface}. The unit cell is one pitch wide and 1 m long. Derived in {@code docs/physics/geometry.md}.
 *
 * <p>Exact for offsets from zero to {@code min(f/(2k), h)}. Leaning walls close the trench from the bottom: at
 * {@code f/(2k)} their films meet over the floor. The groove that is left then is not described: undefined beyond the
 * closure.
 *
 * @param pitchMetres distance p between the centre lines of neighbouring trenches, more than w
 * @param mouthWidthMetres width w of the mouth before the first film, above zero
 * @param depthMetres depth h before the first film, above zero
 * @param sidewallAngleRadians angle β between the wall and the vertical, from zero (straight) to below atan(w/(2h))
 */
public record TaperedTrenchSurface(
    double pitchMetres, double mouthWidthMetres, double depthMetres, double sidewallAngleRadians)
    implements FilmSurface {
  private static final double LENGTH_METRES = 1;

  /**
   * @throws IllegalArgumentException when a length is not above zero, the walls leave no floor or the mouth does not fit
   *     the pitch
   */
  public TaperedTrenchSurface {
    Lengths.requirePositive("mouth width", mouthWidthMetres);
    Lengths.requirePositive("depth", depthMetres);
    Lengths.requirePositive("pitch", pitchMetres);
    Lengths.requireFloor(sidewallAngleRadians, mouthWidthMetres / 2, depthMetres);
    Lengths.requireBelow("mouth width", mouthWidthMetres, "pitch", pitchMetres);
  }

  /** Width f of the floor before the first film, in m. */
  public double floorWidthMetres() {
    return 2 * (mouthWidthMetres / 2 - depthMetres * StrictMath.tan(sidewallAngleRadians));
  }

  @Override
  public double footprintSquareMetres() {
    return pitchMetres * LENGTH_METRES;
  }

  // Written in the lengths that are left: every term is positive, nothing cancels.
  @Override
  public double areaSquareMetres(double offsetMetres) {
    double top = pitchMetres - mouthWidthMetres;
    double floor = floorWidthMetres() - 2 * shrinkage() * offsetMetres;
    // (1 − sin β)/cos β = k
    double walls = 2 * (depthMetres / StrictMath.cos(sidewallAngleRadians) - shrinkage() * offsetMetres);
    double rims = (Math.PI - 2 * sidewallAngleRadians) * offsetMetres;
    return (top + floor + walls + rims) * LENGTH_METRES;
  }

  // The area is linear in the offset: thickness times the area in the middle is the integral, exactly.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    return thickness * areaSquareMetres(fromOffsetMetres + thickness / 2);
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(floorClosureMetres(), depthMetres);
  }

  @Override
  public List<Feature> features() {
    return List.of(new TaperedSlot(new Taper(mouthWidthMetres / 2, depthMetres, sidewallAngleRadians)));
  }

  @Override
  public String closure() {
    if (floorClosureMetres() > depthMetres) return "the trench is full to its rim";
    return sidewallAngleRadians == 0 ? "the trench is closed" : "the trench is closed at its bottom";
  }

  private double floorClosureMetres() {
    return floorWidthMetres() / (2 * shrinkage());
  }

  /** k: by how much the floor shrinks per offset, on each side. */
  private double shrinkage() {
    return StrictMath.cos(sidewallAngleRadians) / (1 + StrictMath.sin(sidewallAngleRadians));
  }
}
