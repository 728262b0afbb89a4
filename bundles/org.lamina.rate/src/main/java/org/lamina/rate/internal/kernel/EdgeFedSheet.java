// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

/**
 * A cell whose collectors are fed at one edge: what the way along them costs.
 *
 * <p>A strip of length L with the area resistance R of the cell and the sheet resistance r, that of both collectors
 * together. With {@code λ = √(R/r)} and {@code x = L/λ} the overpotential falls as {@code η0 cosh((L − z)/λ)/cosh(L/λ)}, and
 * at the mean current density i
 *
 * <pre>η0 = i r λ L coth(L/λ),    lost on the way: i (r λ L coth(L/λ) − R) = i r L² (x coth x − 1)/x²</pre>
 *
 * <p>which is {@code i r L²/3} for L much shorter than λ; the drop from the edge to the far end is then {@code i r L²/2}. This
 * is the ohmic transmission line (de Levie, Electrochimica Acta 8 (1963) 751, doi:10.1016/0013-4686(63)80042-0, without
 * capacitance). Exact for a cell that is ohmic; as a resistance in series it keeps the mean power of such a cell, but does
 * not say how the current is spread. All in SI; relative error below 1e-12.
 */
public final class EdgeFedSheet {
  /** Below this the series to the sixth order is exact to 1e-15. */
  private static final double SMALL = 0.02;

  /** Above this coth is one. */
  private static final double LARGE = 20;

  private EdgeFedSheet() {}

  /**
   * The length λ over which the current spreads, in m; infinite for sheets that cost nothing.
   *
   * @param cellOhmSquareMetres R, not negative
   * @param sheetOhm r, not negative
   */
  public static double spreadMetres(double cellOhmSquareMetres, double sheetOhm) {
    return sheetOhm == 0 ? Double.POSITIVE_INFINITY : StrictMath.sqrt(cellOhmSquareMetres / sheetOhm);
  }

  /**
   * What the sheets add to the cell's area resistance, in ohm m².
   *
   * @param cellOhmSquareMetres R, above zero
   * @param sheetOhm r, not negative
   * @param lengthMetres L, above zero
   */
  public static double seriesOhmSquareMetres(double cellOhmSquareMetres, double sheetOhm, double lengthMetres) {
    double x = lengthMetres / spreadMetres(cellOhmSquareMetres, sheetOhm);
    return sheetOhm * lengthMetres * lengthMetres * reduced(x);
  }

  /** Drop over mean current density from the edge to the far end, in ohm m²; {@code r L²/2} for short strips. */
  public static double worstOhmSquareMetres(double cellOhmSquareMetres, double sheetOhm, double lengthMetres) {
    double x = lengthMetres / spreadMetres(cellOhmSquareMetres, sheetOhm);
    double edge = cellOhmSquareMetres + seriesOhmSquareMetres(cellOhmSquareMetres, sheetOhm, lengthMetres);
    double half = StrictMath.sinh(Math.min(x, 600) / 2);
    // 1 - 1/cosh x without the difference of two ones.
    return edge * 2 * half * half / StrictMath.cosh(Math.min(x, 600));
  }

  /** (x coth x − 1)/x². */
  private static double reduced(double x) {
    if (x > LARGE) return (x - 1) / (x * x);
    double y = x * x;
    if (x < SMALL) return 1.0 / 3 - y / 45 + 2 * y * y / 945;
    return (x / StrictMath.tanh(x) - 1) / y;
  }
}
