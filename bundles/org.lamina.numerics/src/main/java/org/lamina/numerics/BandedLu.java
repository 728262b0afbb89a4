// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import java.util.Arrays;

/**
 * A square band matrix in a flat array, factored in place as L U without exchange of rows.
 *
 * <p>Fill it, {@link #factor} it, {@link #solve} with it as often as wanted, {@link #clear} it. Without exchanges it is
 * for matrices whose diagonal dominates, by rows or columns, or which are symmetric and definite; there the elements
 * grow to at most twice their size, and the residual of a solution is of the order of the rounding. For others check
 * the residual. About {@code 2 n band²} operations to factor, {@code 4 n band} to solve; no allocation
 * after the constructor. Not for use by several threads at a time.
 */
public final class BandedLu {
  private final int size;
  private final int band;
  private final int width;
  /** Row by row, each from its lowest diagonal to its highest; corners outside of the matrix stay unused. */
  private final double[] entries;
  private final double[] inversePivots;

  /**
   * A matrix of zeros.
   *
   * @param size of rows and of columns, at least one
   * @param band diagonals on either side of the main one, not negative
   */
  public BandedLu(int size, int band) {
    if (size < 1 || band < 0) {
      throw new IllegalArgumentException("no matrix of size " + size + " with " + band + " diagonals on either side");
    }
    this.size = size;
    this.band = Math.min(band, size - 1);
    width = 2 * this.band + 1;
    entries = new double[size * width];
    inversePivots = new double[size];
  }

  /** Number of rows and of columns. */
  public int size() {
    return size;
  }

  /** Sets all entries to zero, for another matrix. */
  public void clear() {
    Arrays.fill(entries, 0);
  }

  /** An entry within the band, before the matrix is factored. */
  public double get(int row, int column) {
    return entries[index(row, column)];
  }

  /** Sets an entry within the band. */
  public void set(int row, int column, double value) {
    entries[index(row, column)] = value;
  }

  /** Adds to an entry within the band. */
  public void add(int row, int column, double value) {
    entries[index(row, column)] += value;
  }

  private int index(int row, int column) {
    int diagonal = column - row + band;
    // Without this a column outside of the band would silently be an entry of a neighbouring row.
    if (diagonal < 0 || diagonal >= width) throw outside(row, column);
    return row * width + diagonal;
  }

  private IndexOutOfBoundsException outside(int row, int column) {
    return new IndexOutOfBoundsException(
        "row " + row + ", column " + column + ": outside of " + band + " diagonals on either side");
  }

  /**
   * Factors the matrix; its entries are gone then.
   *
   * @return false when a pivot is zero or not finite: then there is nothing to solve with
   */
  public boolean factor() {
    for (int k = 0; k < size; k++) {
      double inverse = 1 / entries[k * width + band];
      // Catches all at once: a pivot of zero has an infinite inverse, an infinite one the inverse zero.
      if (!(Math.abs(inverse) > 0 && Math.abs(inverse) < Double.POSITIVE_INFINITY)) return false;
      inversePivots[k] = inverse;
      eliminate(k, inverse);
    }
    return true;
  }

  private void eliminate(int pivot, double inverse) {
    int pivotDiagonal = pivot * width + band;
    int reach = Math.min(band, size - 1 - pivot);
    int last = pivot + reach;
    for (int row = pivot + 1; row <= last; row++) {
      int at = row * width + band + pivot - row;
      if (entries[at] == 0) continue;
      double factor = entries[at] * inverse;
      entries[at] = factor;
      for (int c = 1; c <= reach; c++) entries[at + c] -= factor * entries[pivotDiagonal + c];
    }
  }

  /**
   * Solves with the factored matrix; the solution replaces the right-hand side.
   *
   * @param from where it begins in the array
   */
  public void solve(double[] rightHandSide, int from) {
    for (int row = 1; row < size; row++) {
      int first = Math.max(0, row - band);
      int at = row * width + band - row;
      double value = rightHandSide[from + row];
      for (int c = first; c < row; c++) value -= entries[at + c] * rightHandSide[from + c];
      rightHandSide[from + row] = value;
    }
    for (int row = size - 1; row >= 0; row--) {
      int last = Math.min(size - 1, row + band);
      int at = row * width + band - row;
      double value = rightHandSide[from + row];
      for (int c = row + 1; c <= last; c++) value -= entries[at + c] * rightHandSide[from + c];
      rightHandSide[from + row] = value * inversePivots[row];
    }
  }
}
