// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** Gauss–Lobatto–Legendre points on −1 to 1 with their weights and the matrix of the derivative. */
public final class GaussLobatto {
  private final double[] x, w;
  private final double[][] d;

  private GaussLobatto(int n) {
    x = new double[n + 1];
    w = new double[n + 1];
    d = new double[n + 1][n + 1];
    double[] p = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      double z = -StrictMath.cos(StrictMath.PI * i / n);
      for (int it = 0; it < 100; it++) {
        double p0 = 1, p1 = z;
        for (int k = 2; k <= n; k++) {
          double q = ((2 * k - 1) * z * p1 - (k - 1) * p0) / k;
          p0 = p1;
          p1 = q;
        }
        double dz = (z * p1 - p0) / ((n + 1) * p1);
        z -= dz;
        if (Math.abs(dz) < 1e-16) break;
      }
      double p0 = 1, p1 = z;
      for (int k = 2; k <= n; k++) {
        double q = ((2 * k - 1) * z * p1 - (k - 1) * p0) / k;
        p0 = p1;
        p1 = q;
      }
      x[i] = z;
      p[i] = p1;
      w[i] = 2 / (n * (n + 1) * p1 * p1);
    }
    for (int i = 0; i <= n; i++) {
      double sum = 0;
      for (int j = 0; j <= n; j++) {
        if (i == j) continue;
        d[i][j] = p[i] / p[j] / (x[i] - x[j]);
        sum += d[i][j];
      }
      d[i][i] = -sum;
    }
  }

  public static GaussLobatto of(int degree) {
    return new GaussLobatto(degree);
  }

  public double node(int i) {
    return x[i];
  }

  public double weight(int i) {
    return w[i];
  }

  public double derivative(int i, int j) {
    return d[i][j];
  }
}
