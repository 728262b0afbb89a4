// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

/** {@code M dy/dt = f(y)} with a constant matrix M that may be singular, of index one. */
public interface ImplicitSystem {
  int size();

  void rates(double[] y, double[] f);

  void massTimes(double[] x, double[] out);

  boolean factor(double[] y, double shift);

  void solve(double[] rhs);

  double errorNorm(double[] y, double[] yNew, double[] error);
}
