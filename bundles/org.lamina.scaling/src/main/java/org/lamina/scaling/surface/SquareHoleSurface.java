// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.surface;

import java.util.List;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.internal.features.SquareHole;

/**
 * The surface of one hole with a square cross-section and a flat floor, and of the top surface that belongs to it. Square
 * lattice; the upright edges may be rounded.
 *
 * <p>Films take the corner radius c down with them: at the offset d it is {@code g = max(0, c − d)}, and from d = c on the
 * corners are sharp. {@code A(d) = p² − S + (s−2d)² − (4−π)g² + [4(s−2d) − (8−2π)g](h−d) + d[2πs − 8d − (8−2π)J]} with the
 * mouth {@code S = s² − (4−π)c²}: the top surface, the floor, the wall and the rounded rim. In the rim J sums the
 * corner radius over its height, {@code ∫ max(0, c − d cos ψ) dψ} from 0 to π/2: {@code πc/2 − d} up to d = c,
 * {@code c asin(c/d) − c²/(d + √(d²−c²))} beyond. The volume is the exact integral of both pieces. A corner radius of half
 * the side gives {@link PoreSurface}. Derived in {@code docs/physics/geometry.md}.
 *
 * <p>Exact for offsets from zero to {@code min(s/2, h)}; undefined beyond the closure. The area has a bend at d = c.
 *
 * @param sideMetres side s before the first film, above zero
 * @param cornerRadiusMetres radius c of the upright edges, from zero (sharp) to s/2 (round)
 * @param depthMetres depth h before the first film, above zero
 * @param pitchMetres distance p between the centres of neighbouring holes, more than s
 */
public record SquareHoleSurface(double sideMetres, double cornerRadiusMetres, double depthMetres, double pitchMetres)
    implements FilmSurface {
  private static final double CORNER = 4 - Math.PI;

  /**
   * @throws IllegalArgumentException when a length is out of its range or the holes do not fit the pitch
   */
  public SquareHoleSurface {
    Lengths.requirePositive("side", sideMetres);
    Lengths.requireNotNegative("corner radius", cornerRadiusMetres);
    Lengths.requirePositive("depth", depthMetres);
    Lengths.requirePositive("pitch", pitchMetres);
    Lengths.requireAtMost("corner radius", cornerRadiusMetres, "half side", sideMetres / 2);
    Lengths.requireBelow("side", sideMetres, "pitch", pitchMetres);
  }

  @Override
  public double footprintSquareMetres() {
    return pitchMetres * pitchMetres;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    return sharpArea(offsetMetres) - CORNER * missingArea(offsetMetres);
  }

  // The hole with sharp corners is a quadratic with the square term +4; the missing corners are one with the square term
  // +1 up to the corner radius, and an integral of their own beyond.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    double middle = fromOffsetMetres + thickness / 2;
    double sharp = thickness * (sharpArea(middle) + thickness * thickness / 3);
    return sharp - CORNER * missingVolume(fromOffsetMetres, toOffsetMetres);
  }

  @Override
  public double closureOffsetMetres() {
    return Math.min(sideMetres / 2, depthMetres);
  }

  @Override
  public List<Feature> features() {
    return List.of(new SquareHole(sideMetres, cornerRadiusMetres, depthMetres));
  }

  /** The corner radius, where there is one and corners are left when it is used up. */
  @Override
  public double sharpOffsetMetres() {
    boolean used = cornerRadiusMetres > 0 && cornerRadiusMetres < closureOffsetMetres();
    return used ? cornerRadiusMetres : Double.POSITIVE_INFINITY;
  }

  @Override
  public String closure() {
    return sideMetres / 2 <= depthMetres ? "the hole is closed" : "the hole is full to its rim";
  }

  /** The area if the corners had no radius, in the lengths that are left. */
  private double sharpArea(double offset) {
    double sideLeft = sideMetres - 2 * offset;
    double top = pitchMetres * pitchMetres - sideMetres * sideMetres;
    double wall = 4 * sideLeft * (depthMetres - offset);
    double rim = offset * (2 * Math.PI * sideMetres - 8 * offset);
    return top + sideLeft * sideLeft + wall + rim;
  }

  /** What the radius of the corners takes from floor, wall and rim and gives to the top, over 4 − π. */
  private double missingArea(double offset) {
    double corner = cornerRadiusMetres;
    double left = Math.max(0, corner - offset);
    return -corner * corner + left * left + 2 * left * (depthMetres - offset) + 2 * offset * rimReach(offset);
  }

  private double rimReach(double offset) {
    double corner = cornerRadiusMetres;
    if (offset <= corner) return Math.PI / 2 * corner - offset;
    return corner * StrictMath.asin(corner / offset) - corner * corner / (offset + leg(offset));
  }

  private double missingVolume(double from, double to) {
    double bend = Math.min(to, Math.max(from, cornerRadiusMetres));
    double below = bend - from;
    double rounded = below * (missingArea(from + below / 2) + below * below / 12);
    double sharp = -cornerRadiusMetres * cornerRadiusMetres * (to - bend);
    if (to > bend) sharp += 2 * (rimVolume(to) - rimVolume(bend));
    return rounded + sharp;
  }

  /** An antiderivative of {@code d J(d)} beyond the corner radius. */
  private double rimVolume(double offset) {
    double corner = cornerRadiusMetres;
    if (corner == 0) return 0;
    double leg = leg(offset);
    double arc = corner * offset * offset / 2 * StrictMath.asin(Math.min(1, corner / offset));
    double cubes = (offset * offset + offset * leg + leg * leg) / (3 * (offset + leg)); // (d³ − leg³)/(3c²)
    return arc + corner * corner * (leg / 2 - cubes);
  }

  private double leg(double offset) {
    return Math.sqrt(Math.max(0, (offset - cornerRadiusMetres) * (offset + cornerRadiusMetres)));
  }
}
