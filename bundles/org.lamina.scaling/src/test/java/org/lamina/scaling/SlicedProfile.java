// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

/** The room in a pore of any profile, in thin slices whose radius is searched for: nothing knows where the pieces meet. */
final class SlicedProfile {
  private SlicedProfile() {}

  static double room(double[] depths, double[] radii, double offset, int slices) {
    double floor = offset - depths[depths.length - 1];
    double below = 0;
    double rim = 0;
    for (int i = 0; i < slices; i++) {
      double part = (i + 0.5) / slices;
      below += Rooms.disc(radius(depths, radii, offset, floor * (1 - part)));
      if (offset == 0) continue;
      double turn = Math.PI / 2 * part; // thinner slices where the rim turns horizontal
      rim += Rooms.disc(radius(depths, radii, offset, offset * Math.sin(turn))) * offset * Math.cos(turn);
    }
    return (below * -floor + rim * Math.PI / 2) / slices;
  }

  /** The least radius that any point of the wall leaves at the height z over the mouth. */
  static double radius(double[] depths, double[] radii, double offset, double z) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < depths.length; i++) {
      double slope = (radii[i - 1] - radii[i]) / (depths[i] - depths[i - 1]);
      double atZero = radii[i - 1] + slope * depths[i - 1];
      double low = Math.max(-depths[i], z - offset);
      double high = Math.min(-depths[i - 1], z + offset);
      least = Math.min(least, Rooms.nearest(atZero, slope, low, high, offset, z));
    }
    return least;
  }
}
