// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * A narrow space that a reactant enters through its mouth, by its cross sections over the depth; immutable.
 *
 * <p>Given at equidistant depths, linear between them. The open area A and the wall per depth P (the perimeter where the
 * wall is upright, more where it leans) may be of one feature, of a unit cell, or of a length of trench: only their
 * ratios count.
 */
public final class NarrowFeature {
  private final double depth;
  private final double[] openAreas;
  private final double[] walls;

  /**
   * From the mouth to the floor, both included.
   *
   * @param depthMetres L, above zero
   * @param openAreasSquareMetres A at two or more equidistant depths, above zero
   * @param wallsMetres P at the same depths, in m² per m, above zero
   * @throws IllegalArgumentException when an input is out of range
   */
  public NarrowFeature(double depthMetres, double[] openAreasSquareMetres, double[] wallsMetres) {
    Inputs.requirePositive("the depth", depthMetres);
    Inputs.requireAtLeast("the number of cross sections", 2, openAreasSquareMetres.length);
    if (wallsMetres.length != openAreasSquareMetres.length) {
      throw new IllegalArgumentException("there are " + openAreasSquareMetres.length + " open areas, but "
          + wallsMetres.length + " walls");
    }
    for (double area : openAreasSquareMetres) Inputs.requirePositive("an open area", area);
    for (double wall : wallsMetres) Inputs.requirePositive("a wall per depth", wall);
    depth = depthMetres;
    openAreas = openAreasSquareMetres.clone();
    walls = wallsMetres.clone();
  }

  /** Of constant cross section: a hole of diameter one and this depth. */
  static NarrowFeature straight(double aspectRatio) {
    Inputs.requirePositive("the aspect ratio", aspectRatio);
    return new NarrowFeature(aspectRatio, new double[] {1, 1}, new double[] {4, 4});
  }

  public double depthMetres() {
    return depth;
  }

  /** How many intervals lie between the given depths. */
  int intervals() {
    return walls.length - 1;
  }

  /**
   * A.
   *
   * @param depthFraction zero at the mouth, one at the floor
   */
  public double openAreaSquareMetres(double depthFraction) {
    return between(openAreas, depthFraction);
  }

  /**
   * P, in m² per m.
   *
   * @param depthFraction zero at the mouth, one at the floor
   */
  public double wallMetres(double depthFraction) {
    return between(walls, depthFraction);
  }

  /**
   * The hydraulic diameter {@code d = 4A/P}.
   *
   * @param depthFraction zero at the mouth, one at the floor
   */
  public double hydraulicMetres(double depthFraction) {
    return 4 * openAreaSquareMetres(depthFraction) / wallMetres(depthFraction);
  }

  private static double between(double[] values, double depthFraction) {
    double place = depthFraction * (values.length - 1);
    int below = (int) StrictMath.min(place, values.length - 2);
    return values[below] + (place - below) * (values[below + 1] - values[below]);
  }

  /** The whole wall {@code ∫ P dz}, in m². */
  public double wallSquareMetres() {
    double sum = (walls[0] + walls[walls.length - 1]) / 2;
    for (int i = 1; i < walls.length - 1; i++) sum += walls[i];
    return sum * depth / (walls.length - 1);
  }

  /**
   * {@code a = ∫ P/(4A) dz}: the depth counted in local hydraulic diameters. {@link EquivalentAspectRatio} where the cross
   * section is constant; otherwise a measure of how deep the feature is, but not the hole that is as hard to coat
   * ({@link GordonExposure#equivalentAspectRatio}): narrow places near the mouth cost more than such near the floor.
   */
  public double aspectRatio() {
    int intervals = intervals();
    double sum = 0;
    for (int i = 0; i < intervals; i++) {
      double middle = (walls[i] + walls[i + 1]) / (openAreas[i] + openAreas[i + 1]);
      sum += (walls[i] / openAreas[i] + 4 * middle + walls[i + 1] / openAreas[i + 1]) / 6;
    }
    return sum / 4 * depth / intervals;
  }

  /** The aspect ratio that it would have, were it everywhere as narrow as where it is narrowest. */
  double largestAspectRatio() {
    double largest = 0;
    for (int i = 0; i < walls.length; i++) largest = StrictMath.max(largest, walls[i] / openAreas[i]);
    return largest / 4 * depth;
  }

  /** Whether neither A nor P changes by more than a twentieth. */
  public boolean isStraight() {
    return isEven(openAreas) && isEven(walls);
  }

  private static boolean isEven(double[] values) {
    double least = values[0];
    double largest = values[0];
    for (double value : values) {
      least = StrictMath.min(least, value);
      largest = StrictMath.max(largest, value);
    }
    return largest <= 1.05 * least;
  }

  /** The largest change of the logarithm of A or P over a part of the depth, were it the whole. */
  double steepness() {
    double largest = 0;
    for (int i = 1; i < walls.length; i++) {
      double area = StrictMath.abs(StrictMath.log(openAreas[i] / openAreas[i - 1]));
      double wall = StrictMath.abs(StrictMath.log(walls[i] / walls[i - 1]));
      largest = StrictMath.max(largest, StrictMath.max(area, wall));
    }
    return largest * intervals();
  }
}
