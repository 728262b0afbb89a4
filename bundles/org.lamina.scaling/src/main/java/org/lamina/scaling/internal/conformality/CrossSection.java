// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/** The cross sections whose view factors are known in closed form; lengths in hydraulic diameters {@code d = 4A/p}. */
public enum CrossSection {
  /** A cylinder; d is its diameter. Two coaxial discs: {@code (√(1 + x²) − x)²} (J. R. Howell, catalogue, C-41). */
  HOLE {
    @Override
    double between(double distance) {
      double root = StrictMath.sqrt(1 + distance * distance) + distance;
      return 1 / (root * root);
    }
  },

  /**
   * A trench much longer than wide; d is twice its width. Two parallel strips: {@code √(1 + 4x²) − 2x} (H. C. Hottel's
   * crossed strings; Howell, C-1).
   */
  TRENCH {
    @Override
    double between(double distance) {
      return 1 / (StrictMath.sqrt(1 + 4 * distance * distance) + 2 * distance);
    }
  };

  /** Which part of what leaves one cross section diffusely meets another one so far away. */
  abstract double between(double distance);
}
