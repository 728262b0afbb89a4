// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** LU factors of a band matrix without exchange of rows: for matrices whose diagonal dominates. */
public final class BandedLu {
  private final int size, band, width;
  private final double[] a;

  public BandedLu(int size, int band) {
    this.size = size;
    this.band = band;
    this.width = 2 * band + 1;
    this.a = new double[size * width];
  }

  public void clear() {
    java.util.Arrays.fill(a, 0);
  }

  public void add(int row, int column, double value) {
    a[row * width + column - row + band] += value;
  }

  public boolean factor() {
    for (int k = 0; k < size; k++) {
      double pivot = 1 / a[k * width + band];
      if (!Double.isFinite(pivot)) return false;
      a[k * width + band] = pivot;
      int last = Math.min(size - 1, k + band);
      for (int i = k + 1; i <= last; i++) {
        double m = a[i * width + k - i + band] * pivot;
        a[i * width + k - i + band] = m;
        if (m == 0) continue;
        int to = i * width - i + band, from = k * width - k + band;
        for (int j = k + 1; j <= last; j++) a[to + j] -= m * a[from + j];
      }
    }
    return true;
  }

  public void solve(double[] x, int offset) {
    for (int i = 1; i < size; i++) {
      double s = x[offset + i];
      int row = i * width - i + band;
      for (int j = Math.max(0, i - band); j < i; j++) s -= a[row + j] * x[offset + j];
      x[offset + i] = s;
    }
    for (int i = size - 1; i >= 0; i--) {
      double s = x[offset + i];
      int row = i * width - i + band;
      int last = Math.min(size - 1, i + band);
      for (int j = i + 1; j <= last; j++) s -= a[row + j] * x[offset + j];
      x[offset + i] = s * a[row + i];
    }
  }
}
