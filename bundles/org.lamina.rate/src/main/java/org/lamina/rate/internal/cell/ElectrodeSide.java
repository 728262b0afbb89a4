// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.HysteresisLaw;

/**
 * One electrode of one segment with its interface: what it stores, and its potential against the electrolyte beside it.
 * Currents are those of lithium that enters the electrode, in A/m² of the footprint.
 */
final class ElectrodeSide {
  private final String name;

  /** How many unknowns it has. */
  final int size;

  private final HostFilm film;
  private final ButlerVolmer interfaceLaw;
  private final HysteresisLaw hysteresis;
  private final boolean followsElectrolyte;
  private final double interfaceArea;
  private final double contact;
  private final double metalLithium;

  private double formerState;

  /** Its part of the electrode's area in all segments. */
  double share = 1;

  /** Potential in V of the last {@link #potential}, overpotentials included. */
  double volts;
  /** Its derivative with the entering current. */
  double perCurrent;
  /** Its derivative with the site fraction at the surface. */
  double perSurface;
  /** Its derivative with the state of the hysteresis. */
  double perState;
  /** Its derivative with the relative concentration of the electrolyte. */
  double perElectrolyte;
  /** Parts of {@link #volts}: at equilibrium with the surface. */
  double surfaceVolts;
  double hysteresisVolts;
  double transferVolts;
  double contactVolts;

  ElectrodeSide(
      ElectrodeParameters parameters,
      FilmShape shape,
      boolean positive,
      double interfaceArea,
      FilmGrid grid,
      double temperatureKelvin) {
    this.name = parameters.name();
    this.film = parameters instanceof Host host ? new HostFilm(host, shape, positive, grid) : null;
    this.metalLithium = parameters instanceof Metal metal ? metal.lithium() : 0;
    this.size = film == null ? 1 : film.size;
    this.interfaceLaw = new ButlerVolmer(parameters.surface(), temperatureKelvin);
    this.hysteresis = film == null ? null : film.host().hysteresis().orElse(null);
    this.followsElectrolyte = parameters.surface().followsElectrolyte();
    this.interfaceArea = interfaceArea;
    this.contact = parameters.surface().contactResistanceOhmSquareMetres() / interfaceArea;
  }

  /** Charge of all sites, in C/m² of the footprint; infinite for a metal. */
  double siteCharge() {
    return film == null ? Double.POSITIVE_INFINITY : film.siteCharge;
  }

  String name() {
    return name;
  }

  /** A hysteresis that switches at once lies on the branch of the current; without one it stays. */
  void switchHysteresis(double entering) {
    if (film == null || hysteresis == null) return;
    formerState = film.instantState;
    if (entering != 0) film.instantState = -Math.signum(entering);
  }

  void restoreHysteresis() {
    if (film != null && hysteresis != null) film.instantState = formerState;
  }

  /** The film; null for a metal. */
  HostFilm film() {
    return film;
  }

  ButlerVolmer interfaceLaw() {
    return interfaceLaw;
  }

  double metalLithium() {
    return metalLithium;
  }

  /** Whether the electrode has a potential at a state. */
  boolean possible(double[] y, int offset) {
    if (film == null || interfaceLaw.ideal()) return true;
    double s = y[offset + film.surface];
    return s > 0 && s < 1;
  }

  /** Potential and its derivatives at a state. */
  void potential(double[] y, int offset, double entering, double electrolyte) {
    double salt = followsElectrolyte ? electrolyte : 1;
    double anodic = -entering / interfaceArea;
    hysteresisVolts = 0;
    perState = 0;
    if (film == null) {
      interfaceLaw.atMetal(anodic, salt);
      surfaceVolts = 0;
      perSurface = 0;
    } else {
      double s = y[offset + film.surface];
      interfaceLaw.atHost(anodic, s, salt);
      surfaceVolts = film.host().potential().value(s);
      perSurface = film.host().potential().slope(s) + interfaceLaw.perSite;
      if (hysteresis != null) addHysteresis(s, film.hysteresisState(y, offset));
    }
    transferVolts = interfaceLaw.volts;
    contactVolts = -entering * contact;
    volts = surfaceVolts + hysteresisVolts + transferVolts + contactVolts;
    perCurrent = -interfaceLaw.perCurrent / interfaceArea - contact;
    perElectrolyte = followsElectrolyte ? interfaceLaw.perElectrolyte : 0;
  }

  private void addHysteresis(double s, double state) {
    double gap = hysteresis.halfGap().value(s);
    hysteresisVolts = state * gap;
    perSurface += state * hysteresis.halfGap().slope(s);
    perState = gap;
  }

  /** Change of the potential per A/m² that enters, through the film, by its last factorisation. */
  double filmResponse() {
    if (film == null) return 0;
    return perSurface * film.surfaceResponse() + perState * film.stateResponse();
  }

  /** Change of the potential with a change of the film. */
  double along(double[] x, int offset) {
    if (film == null) return 0;
    double sum = perSurface * x[offset + film.surface];
    int state = film.hysteresisIndex();
    return state < 0 ? sum : sum + perState * x[offset + state];
  }
}
