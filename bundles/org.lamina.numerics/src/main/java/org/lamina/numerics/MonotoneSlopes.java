// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** Slopes at the knots of a table that keep a cubic Hermite curve monotone between neighbours. */
final class MonotoneSlopes {
  private MonotoneSlopes() {}

  static double[] of(double[] x, double[] y) {
    int pieces = x.length - 1;
    double[] width = new double[pieces];
    double[] chord = new double[pieces];
    for (int k = 0; k < pieces; k++) {
      width[k] = x[k + 1] - x[k];
      chord[k] = (y[k + 1] - y[k]) / width[k];
      if (!Double.isFinite(chord[k])) {
        throw new IllegalArgumentException("the step between entries " + k + " and " + (k + 1) + " is too steep");
      }
    }
    double[] slope = new double[x.length];
    if (pieces == 1) {
      slope[0] = chord[0];
      slope[1] = chord[0];
      return slope;
    }
    slope[0] = end(width[0], width[1], chord[0], chord[1]);
    for (int k = 1; k < pieces; k++) slope[k] = inner(width[k - 1], width[k], chord[k - 1], chord[k]);
    slope[pieces] = end(width[pieces - 1], width[pieces - 2], chord[pieces - 1], chord[pieces - 2]);
    return slope;
  }

  /** Fritsch and Butland 1984, with the weights for unequal widths: at most three times the smaller chord. */
  private static double inner(double widthBefore, double widthAfter, double chordBefore, double chordAfter) {
    // Equal chords: the harmonic mean is the chord, and rounding must not bend a straight line.
    if (chordBefore == chordAfter) return chordBefore;
    if (Math.signum(chordBefore) != Math.signum(chordAfter) || chordBefore == 0) return 0;
    double weightBefore = 2 * widthAfter + widthBefore;
    double weightAfter = widthAfter + 2 * widthBefore;
    return (weightBefore + weightAfter) / (weightBefore / chordBefore + weightAfter / chordAfter);
  }

  /** The three-point slope, turned back to what keeps the outermost piece monotone. */
  private static double end(double width, double nextWidth, double chord, double nextChord) {
    if (chord == nextChord) return chord;
    double slope = ((2 * width + nextWidth) * chord - width * nextChord) / (width + nextWidth);
    if (Math.signum(slope) != Math.signum(chord)) return 0;
    boolean turns = Math.signum(chord) != Math.signum(nextChord);
    return turns && Math.abs(slope) > 3 * Math.abs(chord) ? 3 * chord : slope;
  }
}
