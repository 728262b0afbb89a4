// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/** A system of linear equations, solved in place by elimination with partial pivoting. */
final class DenseSystem {
  /** Rows; the caller fills them, and {@link #solve} destroys them. */
  final double[][] matrix;
  /** The right hand side; after {@link #solve} the unknowns. */
  final double[] right;

  DenseSystem(int size) {
    matrix = new double[size][size];
    right = new double[size];
  }

  /**
   * @throws IllegalStateException when the matrix is singular
   */
  void solve() {
    int size = right.length;
    for (int k = 0; k < size; k++) {
      pivot(k);
      double[] upper = matrix[k];
      for (int i = k + 1; i < size; i++) {
        double[] row = matrix[i];
        double ratio = row[k] / upper[k];
        if (ratio == 0) continue;
        for (int j = k + 1; j < size; j++) row[j] -= ratio * upper[j];
        right[i] -= ratio * right[k];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < size; j++) sum -= matrix[i][j] * right[j];
      right[i] = sum / matrix[i][i];
    }
  }

  private void pivot(int k) {
    int best = k;
    for (int i = k + 1; i < right.length; i++) {
      if (StrictMath.abs(matrix[i][k]) > StrictMath.abs(matrix[best][k])) best = i;
    }
    if (!(StrictMath.abs(matrix[best][k]) > 0)) throw new IllegalStateException("column " + k + " has no pivot");
    double[] row = matrix[best];
    matrix[best] = matrix[k];
    matrix[k] = row;
    double value = right[best];
    right[best] = right[k];
    right[k] = value;
  }
}
