// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/**
 * The exchange of molecules that fly straight and leave every surface diffusely, in a straight feature cut into equal
 * rings of wall and the floor.
 *
 * <p>Everything follows from the view factor between two cross sections: a ring sees the cross sections at its two
 * ends, and another ring is the difference of two cross sections. Exact for rings of uniform emission.
 */
final class ViewFactors {
  private final int rings;
  private final double ringArea;
  /** By the distance of two cross sections, in rings. */
  private final double[] crossing;

  /**
   * @param aspectRatio depth over hydraulic diameter
   * @param rings at least one
   */
  ViewFactors(CrossSection section, double aspectRatio, int rings) {
    this.rings = rings;
    ringArea = 4 * aspectRatio / rings;
    crossing = new double[rings + 1];
    for (int k = 0; k <= rings; k++) crossing[k] = section.between(aspectRatio * k / rings);
  }

  int rings() {
    return rings;
  }

  /** Area of one ring, in areas of the cross section. */
  double ringArea() {
    return ringArea;
  }

  /** Which part of what meets surface i comes from surface j; the floor is number {@code rings()}. */
  double seen(int i, int j) {
    if (i == rings) return j == rings ? 0 : crossing[rings - 1 - j] - crossing[rings - j];
    if (j == rings) return (crossing[rings - 1 - i] - crossing[rings - i]) / ringArea;
    int k = StrictMath.abs(i - j);
    if (k == 0) return 1 - 2 * (1 - crossing[1]) / ringArea;
    return (crossing[k - 1] - 2 * crossing[k] + crossing[k + 1]) / ringArea;
  }

  /** Which part of what meets surface i comes through the mouth. */
  double mouthSeen(int i) {
    return i == rings ? crossing[rings] : (crossing[i] - crossing[i + 1]) / ringArea;
  }
}
