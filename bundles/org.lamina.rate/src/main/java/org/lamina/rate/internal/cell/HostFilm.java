// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.SiteCurve;

/**
 * Lithium in an electrode film of one segment: {@code ds/dt = div(D(s) grad s)} with the current at the electrolyte
 * for a boundary, and the state of its hysteresis. Unknowns are the site fractions from the collector to the
 * electrolyte, then the state h where it follows with a finite rate.
 */
final class HostFilm {
  final int size;
  /** Index of the site fraction at the electrolyte. */
  final int surface;
  /** Charge of the whole site range over the footprint, in C/m². */
  final double siteCharge;

  private final Host host;
  private final DiffusionOperator diffusion;
  private final double[] diffusivity;
  private final double[] diffusivitySlope;
  private final boolean constant;
  private final boolean remembers;
  private final double hysteresisRate;
  private final double volume;

  /** What one unit of lithium current (A/m², entering) does to the film, by the last {@link #factor}. */
  private final double[] response;
  private double hysteresisResponse;
  private double hysteresisPivot;
  private double shift;
  /** State of a hysteresis that switches at once. */
  double instantState;

  HostFilm(Host host, FilmShape shape, boolean positiveSide, FilmGrid grid) {
    this.host = host;
    this.diffusion =
        new DiffusionOperator(
            grid, shape.thicknessMetres(), depth -> shape.area(positiveSide ? depth : 1 - depth));
    this.surface = grid.points - 1;
    this.remembers = host.hysteresis().isPresent() && Double.isFinite(host.hysteresis().get().rate());
    this.hysteresisRate = remembers ? host.hysteresis().get().rate() : 0;
    this.size = grid.points + (remembers ? 1 : 0);
    this.volume = diffusion.volumeMetres();
    this.siteCharge = CellParameters.FARADAY * host.maximumConcentration() * volume;
    this.diffusivity = new double[grid.points];
    this.diffusivitySlope = new double[grid.points];
    this.response = new double[grid.points];
    SiteCurve curve = host.diffusivity();
    this.constant = curve.constant();
    if (constant) java.util.Arrays.fill(diffusivity, curve.value(host.start()));
  }

  Host host() {
    return host;
  }

  /** Puts the film at an even content. */
  void start(double siteFraction, double[] y, int offset) {
    java.util.Arrays.fill(y, offset, offset + diffusion.points, siteFraction);
    double state = host.hysteresis().map(law -> law.start()).orElse(0.0);
    if (remembers) y[offset + size - 1] = state;
    instantState = state;
  }

  /** Mean site fraction. */
  double mean(double[] y, int offset) {
    return diffusion.inventory(y, offset) / volume;
  }

  /** h, whichever way it is kept. */
  double hysteresisState(double[] y, int offset) {
    return remembers ? y[offset + size - 1] : instantState;
  }

  /** Where h stands among the unknowns; −1 when it is none of them. */
  int hysteresisIndex() {
    return remembers ? size - 1 : -1;
  }

  /**
   * Rates of the mass form: what each node gains.
   *
   * @param entering lithium current into the film, in A/m² of the footprint
   */
  void rates(double[] y, int offset, double entering, double[] out) {
    evaluateDiffusivity(y, offset);
    diffusion.rates(y, offset, diffusivity, out);
    out[offset + surface] += entering / siteCharge * volume;
    if (remembers) {
      double h = y[offset + size - 1];
      out[offset + size - 1] = -hysteresisRate / siteCharge * (entering + Math.abs(entering) * h);
    }
  }

  private void evaluateDiffusivity(double[] y, int offset) {
    if (constant) return;
    SiteCurve curve = host.diffusivity();
    for (int i = 0; i < diffusion.points; i++) diffusivity[i] = curve.value(y[offset + i]);
  }

  void massTimes(double[] x, int offset, double[] out) {
    for (int i = 0; i < diffusion.points; i++) out[offset + i] = diffusion.mass[i] * x[offset + i];
    if (remembers) out[offset + size - 1] = x[offset + size - 1];
  }

  /** Prepares {@link #solve}; {@link #rates} must have been called at the same point before. */
  boolean factor(double[] y, int offset, double entering, double shift) {
    if (!constant) {
      SiteCurve curve = host.diffusivity();
      for (int i = 0; i < diffusion.points; i++) diffusivitySlope[i] = curve.slope(y[offset + i]);
    }
    boolean ok = diffusion.factor(shift, diffusivity, diffusivitySlope, null);
    java.util.Arrays.fill(response, 0);
    response[surface] = volume / siteCharge;
    diffusion.solve(response, 0);
    diffusion.restore(response, 0, volume / siteCharge / shift);
    this.shift = shift;
    if (remembers) {
      double h = y[offset + size - 1];
      double perCharge = hysteresisRate / siteCharge;
      hysteresisPivot = shift + perCharge * Math.abs(entering);
      hysteresisResponse = -perCharge * (1 + Math.signum(entering) * h) / hysteresisPivot;
    }
    return ok;
  }

  /** Solves for the film alone, its current unchanged. */
  void solve(double[] x, int offset) {
    double gained = 0;
    for (int i = 0; i < diffusion.points; i++) gained += x[offset + i];
    diffusion.solve(x, offset);
    diffusion.restore(x, offset, gained / shift);
    if (remembers) x[offset + size - 1] /= hysteresisPivot;
  }

  /** Adds what a change of the entering current does. */
  void respond(double[] x, int offset, double entering) {
    for (int i = 0; i < diffusion.points; i++) x[offset + i] += response[i] * entering;
    if (remembers) x[offset + size - 1] += hysteresisResponse * entering;
  }

  DiffusionOperator diffusion() {
    return diffusion;
  }

  /** What one A/m² that enters puts into the node at the electrolyte, per second. */
  double inflow() {
    return volume / siteCharge;
  }

  /** By how much h follows each C/m² that passes; zero where it is no unknown. */
  double hysteresisPerCharge() {
    return hysteresisRate / siteCharge;
  }

  /** Change of the site fraction at the electrolyte per A/m² that enters. */
  double surfaceResponse() {
    return response[surface];
  }

  /** Change of h per A/m² that enters. */
  double stateResponse() {
    return remembers ? hysteresisResponse : 0;
  }
}
