// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.features;

/**
 * A square with rounded corners.
 *
 * @param sideMetres s
 * @param cornerRadiusMetres c, from zero (sharp) to s/2 (round)
 */
record RoundedSquare(double sideMetres, double cornerRadiusMetres) {
  double areaSquareMetres() {
    return sideMetres * sideMetres - (4 - Math.PI) * cornerRadiusMetres * cornerRadiusMetres;
  }

  double perimeterMetres() {
    return 4 * sideMetres - (8 - 2 * Math.PI) * cornerRadiusMetres;
  }

  /** The outline at a distance outside. */
  RoundedSquare outset(double metres) {
    return new RoundedSquare(sideMetres + 2 * metres, cornerRadiusMetres + metres);
  }

  /** The outline at a distance inside: corners lose their radius and then are sharp. */
  RoundedSquare inset(double metres) {
    double side = Math.max(0, sideMetres - 2 * metres);
    return new RoundedSquare(side, Math.max(0, cornerRadiusMetres - metres));
  }
}
