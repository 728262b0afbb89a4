// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

/**
 * LU factors of a complex band matrix without exchange of rows: stable for symmetric matrices with positive definite
 * real and imaginary parts (Higham, Math. Comp. 67, 1591 (1998)), which diffusion at a frequency is.
 */
final class ComplexBand {
  private final int size;
  private final int band;
  private final int width;
  private final double[] real;
  private final double[] imaginary;

  ComplexBand(int size, int band) {
    this.size = size;
    this.band = band;
    this.width = 2 * band + 1;
    this.real = new double[size * width];
    this.imaginary = new double[size * width];
  }

  void add(int row, int column, double realPart, double imaginaryPart) {
    int at = row * width + column - row + band;
    real[at] += realPart;
    imaginary[at] += imaginaryPart;
  }

  /** Factors in place; the diagonal then holds the reciprocals of the pivots. */
  void factor() {
    for (int k = 0; k < size; k++) {
      int pivot = k * width + band;
      double square = real[pivot] * real[pivot] + imaginary[pivot] * imaginary[pivot];
      real[pivot] /= square;
      imaginary[pivot] /= -square;
      int last = Math.min(size - 1, k + band);
      for (int i = k + 1; i <= last; i++) eliminate(k, i, last);
    }
  }

  private void eliminate(int k, int i, int last) {
    int pivot = k * width + band;
    int at = i * width + k - i + band;
    double re = real[at] * real[pivot] - imaginary[at] * imaginary[pivot];
    double im = real[at] * imaginary[pivot] + imaginary[at] * real[pivot];
    real[at] = re;
    imaginary[at] = im;
    int to = i * width - i + band;
    int from = k * width - k + band;
    for (int j = k + 1; j <= last; j++) {
      real[to + j] -= re * real[from + j] - im * imaginary[from + j];
      imaginary[to + j] -= re * imaginary[from + j] + im * real[from + j];
    }
  }

  /** Solves in place. */
  void solve(double[] re, double[] im) {
    for (int i = 1; i < size; i++) subtract(i, Math.max(0, i - band), i, re, im);
    for (int i = size - 1; i >= 0; i--) {
      subtract(i, i + 1, Math.min(size, i + band + 1), re, im);
      int pivot = i * width + band;
      double x = re[i] * real[pivot] - im[i] * imaginary[pivot];
      im[i] = re[i] * imaginary[pivot] + im[i] * real[pivot];
      re[i] = x;
    }
  }

  private void subtract(int i, int from, int to, double[] re, double[] im) {
    int row = i * width - i + band;
    for (int j = from; j < to; j++) {
      re[i] -= real[row + j] * re[j] - imaginary[row + j] * im[j];
      im[i] -= real[row + j] * im[j] + imaginary[row + j] * re[j];
    }
  }
}
