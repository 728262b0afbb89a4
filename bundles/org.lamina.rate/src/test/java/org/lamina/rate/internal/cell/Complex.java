// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

/** Complex numbers for closed forms. */
record Complex(double re, double im) {
  static Complex of(double re) {
    return new Complex(re, 0);
  }

  static Complex imaginary(double im) {
    return new Complex(0, im);
  }

  Complex plus(Complex other) {
    return new Complex(re + other.re, im + other.im);
  }

  Complex times(Complex other) {
    return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
  }

  Complex times(double factor) {
    return new Complex(re * factor, im * factor);
  }

  Complex inverse() {
    double square = re * re + im * im;
    return new Complex(re / square, -im / square);
  }

  Complex over(Complex other) {
    return times(other.inverse());
  }

  /** The root with a positive real part. */
  Complex sqrt() {
    double size = abs();
    double real = StrictMath.sqrt((size + re) / 2);
    return new Complex(real, Math.copySign(StrictMath.sqrt((size - re) / 2), im));
  }

  double abs() {
    return StrictMath.hypot(re, im);
  }

  /** The hyperbolic cotangent, also where its exponentials would overflow. */
  Complex coth() {
    if (re > 300) return of(1);
    double below = StrictMath.cosh(2 * re) - StrictMath.cos(2 * im);
    return new Complex(StrictMath.sinh(2 * re) / below, -StrictMath.sin(2 * im) / below);
  }

  Complex tanh() {
    return coth().inverse();
  }

  /** Distance from another over its size. */
  double errorAgainst(Complex exact) {
    return StrictMath.hypot(re - exact.re, im - exact.im) / exact.abs();
  }
}
