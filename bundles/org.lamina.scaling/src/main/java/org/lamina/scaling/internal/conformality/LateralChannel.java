// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * A long channel of rectangular cross section, entered from one end; or a long straight feature of another cross section
 * with the same ratios of volume, wall and hydraulic diameter.
 *
 * @param heightMetres H, the gap
 * @param widthMetres W, at least H; infinite when the side walls do not count
 * @param narrowing how much lower the channel gets by a film, in thicknesses of the film
 */
public record LateralChannel(double heightMetres, double widthMetres, double narrowing) {
  /**
   * @throws IllegalArgumentException when a length is not above zero, or the width is the smaller one
   */
  public LateralChannel {
    Inputs.requirePositive("the height of the channel", heightMetres);
    Inputs.requirePositive("the narrowing", narrowing);
    if (!(widthMetres >= heightMetres)) {
      throw new IllegalArgumentException(
          "the width of the channel is " + widthMetres + " m, below its height of " + heightMetres + " m");
    }
  }

  /** Coated on floor and ceiling. */
  public LateralChannel(double heightMetres, double widthMetres) {
    this(heightMetres, widthMetres, 2);
  }

  /** A trench much longer than wide, of this width. */
  public static LateralChannel trench(double widthMetres) {
    return new LateralChannel(widthMetres, Double.POSITIVE_INFINITY);
  }

  /**
   * A cylindrical hole, or any other feature of this hydraulic diameter: a channel half as high. A film narrows the diameter
   * by two thicknesses, and so the channel by one.
   */
  public static LateralChannel hole(double diameterMetres) {
    return new LateralChannel(diameterMetres / 2, Double.POSITIVE_INFINITY, 1);
  }

  /** The hydraulic width {@code h = 2/(1/H + 1/W)}, in m. */
  public double hydraulicMetres() {
    return 2 / (1 / heightMetres + 1 / widthMetres);
  }

  /** The thickness of a film that fills it, in m. */
  double closingMetres() {
    return heightMetres / narrowing;
  }

  /** With a film of this thickness; the side walls are far away. */
  LateralChannel coated(double thicknessMetres) {
    return new LateralChannel(heightMetres - narrowing * thicknessMetres, widthMetres, narrowing);
  }
}
