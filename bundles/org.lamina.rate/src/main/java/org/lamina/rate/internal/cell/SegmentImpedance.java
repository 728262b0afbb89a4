// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

/**
 * How the voltage of one segment follows a small alternating current about a rest with even films: the derivatives of
 * the cell model itself, its films solved at a complex shift {@code i w}. In Ω m² of the footprint; below zero where
 * it resists.
 */
final class SegmentImpedance {
  private final SegmentCell segment;

  /** Of the last {@link #at}. */
  double real;

  double imaginary;

  SegmentImpedance(SegmentCell segment) {
    this.segment = segment;
  }

  /**
   * The response at a frequency.
   *
   * @param y the state at rest
   * @param current of ions at rest, which a leak drives, in A/m²
   */
  void at(double[] y, double current, double perSecond) {
    segment.voltage(y, current);
    real = segment.perCurrent;
    imaginary = 0;
    addFilm(segment.positive, y, segment.positiveOffset(), current, perSecond);
    addFilm(segment.negative, y, segment.negativeOffset(), -current, perSecond);
    if (segment.salt != null) addSalt(segment.salt, perSecond);
  }

  private void addFilm(ElectrodeSide side, double[] y, int offset, double entering, double perSecond) {
    HostFilm film = side.film();
    if (film == null) return;
    double diffusivity = film.host().diffusivity().value(y[offset + film.surface]);
    double[] re = new double[film.diffusion().points];
    double[] im = new double[re.length];
    re[film.surface] = film.inflow();
    solve(film.diffusion(), perSecond, diffusivity, 0, re, im);
    real += side.perSurface * re[film.surface];
    imaginary += side.perSurface * im[film.surface];
    addState(side, film.hysteresisPerCharge(), film.hysteresisState(y, offset), entering, perSecond);
  }

  /** {@code dh/dt = -k (e + |e| h)}; about e = 0, |e| has no part at the frequency of e. */
  private void addState(ElectrodeSide side, double perCharge, double state, double entering, double perSecond) {
    double decay = perCharge * Math.abs(entering);
    double gain = -perCharge * (1 + Math.signum(entering) * state) * side.perState;
    double square = decay * decay + perSecond * perSecond;
    real += gain * decay / square;
    imaginary -= gain * perSecond / square;
  }

  private void addSalt(SaltFilm salt, double perSecond) {
    double[] re = new double[salt.size];
    double[] im = new double[salt.size];
    int last = salt.size - 1;
    re[0] = -salt.inflow();
    re[last] = salt.inflow();
    solve(salt.diffusion(), perSecond, salt.diffusivity(), salt.lossAtRest(), re, im);
    double atPositive = segment.positive.perElectrolyte;
    double atNegative = segment.negative.perElectrolyte;
    real += salt.along(re, 0) + atPositive * re[0] - atNegative * re[last];
    imaginary += salt.along(im, 0) + atPositive * im[0] - atNegative * im[last];
  }

  private static void solve(
      DiffusionOperator film, double perSecond, double diffusivity, double source, double[] re, double[] im) {
    ComplexBand matrix = new ComplexBand(film.points, film.band());
    film.addTo(matrix, perSecond, diffusivity, source);
    matrix.factor();
    matrix.solve(re, im);
  }
}
