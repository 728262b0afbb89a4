// SPDX-License-Identifier: EPL-2.0
package com.example.inverseopal;

import org.lamina.api.design.FilmSurface;

/**
 * The inner surface of a column of voids of an inverse opal; the formula and what it leaves out are in the README.
 *
 * <p>{@code A(d) = n [Ω (R−d)² + 24π d (φρ − d sin φ)]}: what is left of each void's wall beside its windows, and the
 * rounded rims of its windows. Exact for offsets from zero to the radius of a window.
 */
final class InverseOpalSurface implements FilmSurface {
  private final double radiusMetres;
  private final double windowRadiusMetres;
  private final int layers;
  private final double rimAngle;
  private final double rimSine;
  private final double wallSteradians;

  /**
   * @param windowRadiusMetres above zero and below half of {@code radiusMetres}
   */
  InverseOpalSurface(double radiusMetres, double windowRadiusMetres, int layers) {
    this.radiusMetres = radiusMetres;
    this.windowRadiusMetres = windowRadiusMetres;
    this.layers = layers;
    double sine = windowRadiusMetres / radiusMetres;
    rimAngle = StrictMath.acos(sine);
    rimSine = StrictMath.sqrt(1 - sine * sine);
    // Twelve caps of 2π(1 − cos θ), written so that small windows keep their digits.
    wallSteradians = 4 * Math.PI - 24 * Math.PI * sine * sine / (1 + rimSine);
  }

  // The cell of a void in a close-packed layer: (√3/2) c², c = 2 √(R² − ρ²) between centres.
  @Override
  public double footprintSquareMetres() {
    double halfDistance = radiusMetres * rimSine;
    return 2 * StrictMath.sqrt(3) * halfDistance * halfDistance;
  }

  @Override
  public double areaSquareMetres(double offsetMetres) {
    double left = radiusMetres - offsetMetres;
    double wall = wallSteradians * left * left;
    double rims = 24 * Math.PI * offsetMetres * (rimAngle * windowRadiusMetres - rimSine * offsetMetres);
    return layers * (wall + rims);
  }

  // A quadratic is integrated exactly by its middle and its square coefficient.
  @Override
  public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
    double thickness = toOffsetMetres - fromOffsetMetres;
    double square = layers * (wallSteradians - 24 * Math.PI * rimSine);
    double middle = areaSquareMetres(fromOffsetMetres + thickness / 2);
    return thickness * (middle + square * thickness * thickness / 12);
  }

  @Override
  public double closureOffsetMetres() {
    return windowRadiusMetres;
  }

  @Override
  public String closure() {
    return "the windows between the voids are closed";
  }
}
