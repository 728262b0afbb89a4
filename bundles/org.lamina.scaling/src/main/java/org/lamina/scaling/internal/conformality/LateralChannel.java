// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * A long channel of rectangular cross section, entered from one end.
 *
 * @param heightMetres H, the gap
 * @param widthMetres W, at least H
 */
public record LateralChannel(double heightMetres, double widthMetres) {
  /**
   * @throws IllegalArgumentException when a length is not above zero, or the width is the smaller one
   */
  public LateralChannel {
    Inputs.requirePositive("the height of the channel", heightMetres);
    Inputs.requirePositive("the width of the channel", widthMetres);
    if (widthMetres < heightMetres) {
      throw new IllegalArgumentException(
          "the width of the channel is " + widthMetres + " m, below its height of " + heightMetres + " m");
    }
  }

  /** The hydraulic width {@code h = 2/(1/H + 1/W)}, in m. */
  public double hydraulicMetres() {
    return 2 / (1 / heightMetres + 1 / widthMetres);
  }

  /** With a film of this thickness on floor and ceiling; the side walls are far away. */
  LateralChannel coated(double thicknessMetres) {
    return new LateralChannel(heightMetres - 2 * thicknessMetres, widthMetres);
  }
}
