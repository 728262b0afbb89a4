// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** One step of RODAS (Hairer and Wanner, Solving Ordinary Differential Equations II), order 4(3), stiffly accurate. */
public final class Rosenbrock {
  private static final double[][] A = {
    {}, {1.544}, {.9466785280815826, .2557011698983284}, {3.314825187068521, 2.896124015972201, .9986419139977817},
    {1.221224509226641, 6.019134481288629, 12.53708332932087, -.6878860361058950}
  };
  private static final double[][] C = {
    {}, {-5.6688}, {-2.430093356833875, -.2063599157091915}, {-.1073529058151375, -9.594562251023355, -20.47028614809616},
    {7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160},
    {8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054}
  };
  private static final double[] D2 = {10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662};
  private static final double[] D3 = {-.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872};
  private final ImplicitSystem s;
  private final int n;
  private final double[][] k;
  private final double[] stage, sum, y0, y1;

  public Rosenbrock(ImplicitSystem s) {
    this.s = s;
    n = s.size();
    k = new double[6][n];
    stage = new double[n];
    sum = new double[n];
    y0 = new double[n];
    y1 = new double[n];
  }

  public double attempt(double[] y, double h, double[] out) {
    System.arraycopy(y, 0, y0, 0, n);
    s.rates(y, k[0]);
    if (!s.factor(y, 4 / h)) return Double.NaN;
    s.solve(k[0]);
    for (int i = 1; i < 6; i++) {
      if (i < 5) {
        for (int m = 0; m < n; m++) stage[m] = y[m];
        for (int j = 0; j < i; j++) {
          double a = A[i][j];
          double[] kj = k[j];
          for (int m = 0; m < n; m++) stage[m] += a * kj[m];
        }
      } else {
        for (int m = 0; m < n; m++) stage[m] += k[4][m];
      }
      for (int m = 0; m < n; m++) sum[m] = 0;
      for (int j = 0; j < i; j++) {
        double c = C[i][j] / h;
        double[] kj = k[j];
        for (int m = 0; m < n; m++) sum[m] += c * kj[m];
      }
      double[] ki = k[i];
      s.massTimes(sum, out);
      s.rates(stage, ki);
      for (int m = 0; m < n; m++) ki[m] += out[m];
      s.solve(ki);
    }
    for (int m = 0; m < n; m++) out[m] = stage[m] + k[5][m];
    System.arraycopy(out, 0, y1, 0, n);
    return s.errorNorm(y, out, k[5]);
  }

  public void interpolate(double t, double[] out) {
    for (int m = 0; m < n; m++) {
      double c3 = 0, c4 = 0;
      for (int j = 0; j < 5; j++) {
        c3 += D2[j] * k[j][m];
        c4 += D3[j] * k[j][m];
      }
      out[m] = y0[m] * (1 - t) + t * (y1[m] + (1 - t) * (c3 + t * c4));
    }
  }
}
