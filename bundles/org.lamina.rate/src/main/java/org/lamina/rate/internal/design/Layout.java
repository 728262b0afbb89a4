// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.Wanted;

/**
 * Which segments stand for the shape of a cell: one where all of it does the same, else a ladder.
 *
 * <p>All of it does the same when films are even to {@link #EVEN}, and the collectors lose little on the way into the
 * shape: at the largest current no more than {@link #UNNOTICED_VOLTS}, or a thousandth of what electrolyte and interfaces
 * lose, so that the currents of top and floor differ by no more than that. The drop is the sum of each collector part times the
 * current behind it, as the conductances of the places share it: an upper bound, because a drop takes current away.
 */
final class Layout {
  /** Thickness that differs by this changes a capacity by less than the square of it. */
  private static final double EVEN = 0.005;

  private static final double UNNOTICED_VOLTS = 1e-5;
  private static final double UNNOTICED_SHARE = 1e-3;

  private final Coating coating;
  private final Collectors collectors;
  private final IonicFilms ionic;
  private final ResolvedLayer positive;
  private final ResolvedLayer negative;
  private final Inputs inputs;

  Layout(
      Coating coating, Collectors collectors, IonicFilms ionic, ResolvedLayer positive, ResolvedLayer negative,
      Inputs inputs) {
    this.coating = coating;
    this.collectors = collectors;
    this.ionic = ionic;
    this.positive = positive;
    this.negative = negative;
    this.inputs = inputs;
  }

  /** The segments at currents up to one, in A/m² of the footprint; notes when the geometry gives no areas. */
  Optional<List<CellSegment>> segments(double cellOhmSquareMetres, double largestCurrent) {
    if (coating.features().isEmpty() || coating.surface().even()) return one();
    List<Ladder.Place> places = Ladder.of(coating, collectors, Ladder.SLICES);
    Optional<List<CellSegment>> ladder = segments(places);
    if (ladder.isEmpty()) return ladder;
    double unevenness = unevenness();
    double drop = largestCurrent * dropOhmSquareMetres(ladder.get());
    boolean unnoticed = drop <= UNNOTICED_VOLTS
        || drop <= UNNOTICED_SHARE * largestCurrent * cellOhmSquareMetres;
    String lost = "the collectors lose " + (collectors.any() ? "at most " + volts(drop) : "nothing that is known")
        + " along the structure at " + Figures.of(largestCurrent, "mA/cm2");
    if (unevenness <= EVEN && unnoticed) {
      inputs.note("solved as one cell: the films are even, and " + lost);
      return one();
    }
    String why = unevenness <= EVEN ? "" : "films thin by up to " + Figures.of(unevenness, "%") + " over the depth; ";
    inputs.note("solved as " + places.size() + " segments from the feed on: " + why + lost);
    return unnoticed ? ladder.map(Layout::withoutLines) : ladder;
  }

  /** Microvolts, because that is what metals lose. */
  private static String volts(double volts) {
    return volts < 1e-4 ? Figures.number(volts * 1e6) + " uV" : Figures.of(volts, "mV");
  }

  private double unevenness() {
    double most = Math.max(coating.unevenness(positive), coating.unevenness(negative));
    for (ResolvedLayer layer : ionic.layers()) most = Math.max(most, coating.unevenness(layer));
    return most;
  }

  Optional<List<CellSegment>> one() {
    return segment(coating::whole, 0).map(List::of);
  }

  Optional<List<CellSegment>> segments(List<Ladder.Place> places) {
    List<CellSegment> segments = new ArrayList<>();
    for (Ladder.Place place : places) {
      Optional<CellSegment> segment = segment(place.film(), place.lineOhmSquareMetres());
      if (segment.isEmpty()) return Optional.empty();
      segments.add(segment.get());
    }
    return Optional.of(segments);
  }

  private Optional<CellSegment> segment(Function<ResolvedLayer, FilmPiece> place, double line) {
    boolean inside = positive.index() < negative.index();
    FilmPiece plus = place.apply(positive);
    FilmPiece between = ionic.at(place);
    FilmPiece minus = place.apply(negative);
    if (!plus.sound() || !between.sound() || !minus.sound()) {
      Wanted wanted = inputs.wanted();
      return wanted.missing("areas of the films everywhere on the structure: the geometry gives some that are none");
    }
    return Optional.of(new CellSegment(plus.shape(inside), between.shape(inside), minus.shape(inside), line));
  }

  private static List<CellSegment> withoutLines(List<CellSegment> segments) {
    return segments.stream()
        .map(one -> new CellSegment(one.positive(), one.electrolyte(), one.negative(), 0))
        .toList();
  }

  /** Largest drop between the terminals and a segment over the current of the footprint. */
  static double dropOhmSquareMetres(List<CellSegment> segments) {
    double whole = 0;
    for (CellSegment segment : segments) whole += conductance(segment);
    double behind = whole;
    double drop = 0;
    for (CellSegment segment : segments) {
      drop += segment.lineResistanceOhmSquareMetres() * behind / whole;
      behind -= conductance(segment);
    }
    return drop;
  }

  private static double conductance(CellSegment segment) {
    return segment.electrolyte().areaInTheMiddle() / segment.electrolyte().thicknessMetres();
  }

  /** Area resistance of electrolyte and interfaces for small currents, in ohm m² of the footprint. */
  double cellOhmSquareMetres(ElectrodeParameters plus, ElectrodeParameters minus) {
    FilmPiece between = ionic.at(coating::whole);
    boolean inside = positive.index() < negative.index();
    double positiveArea = inside ? between.inner() : between.outer();
    double negativeArea = inside ? between.outer() : between.inner();
    return between.pathMetres() / ionic.conductivity()
        + ohmSquareMetres(plus.surface()) / positiveArea
        + ohmSquareMetres(minus.surface()) / negativeArea;
  }

  private double ohmSquareMetres(Interface side) {
    double thermal = CellParameters.GAS_CONSTANT * inputs.temperatureKelvin() / CellParameters.FARADAY;
    OptionalDouble exchange = side.exchangeCurrentDensity();
    double transfer = exchange.isEmpty() ? 0 : thermal / exchange.getAsDouble();
    return transfer + side.contactResistanceOhmSquareMetres();
  }
}
