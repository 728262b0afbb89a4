// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.ArrayList;
import java.util.List;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.model.Cell;
import org.lamina.rate.model.Electrode;
import org.lamina.rate.model.Film;
import org.lamina.rate.model.Host;
import org.lamina.rate.model.Segment;

/** Reads the shape of a cell: its segments, or the thicknesses of a flat one. */
final class SegmentReader {
  /** Areas are typed with a few digits; films that touch have the same one. */
  private static final double SAME_AREA = 1e-3;

  /** Of a metal: nothing depends on it. */
  private static final double METAL_METRES = 1e-6;

  private final Complaints complaints;

  SegmentReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** At least one segment; none after a complaint. */
  List<CellSegment> read(Cell cell) {
    return cell.getSegments().isEmpty() ? flat(cell) : all(cell);
  }

  private List<CellSegment> flat(Cell cell) {
    Double positive = thickness("positive", cell.getPositive());
    Double negative = thickness("negative", cell.getNegative());
    Double electrolyte = cell.getElectrolyte() == null ? null : cell.getElectrolyte().getThicknessMetres();
    if (cell.getElectrolyte() != null && electrolyte == null) missing("electrolyte");
    if (positive == null || electrolyte == null || negative == null || !complaints.none()) return List.of();
    return List.of(CellSegment.flat(positive, electrolyte, negative));
  }

  private Double thickness(String member, Electrode electrode) {
    if (!(electrode instanceof Host host)) return METAL_METRES;
    if (host.getThicknessMetres() == null) missing(member);
    return host.getThicknessMetres();
  }

  private void missing(String member) {
    complaints.add(member + ".thicknessMetres", "is missing; a cell without segments is flat and needs it");
  }

  private List<CellSegment> all(Cell cell) {
    unneeded("positive", cell.getPositive() instanceof Host host ? host.getThicknessMetres() : null);
    unneeded("electrolyte", cell.getElectrolyte() == null ? null : cell.getElectrolyte().getThicknessMetres());
    unneeded("negative", cell.getNegative() instanceof Host host ? host.getThicknessMetres() : null);
    List<CellSegment> segments = new ArrayList<>();
    for (int i = 0; i < cell.getSegments().size(); i++) {
      CellSegment segment = segment("segments[" + i + "]", cell.getSegments().get(i), cell);
      if (segment != null) segments.add(segment);
    }
    return segments;
  }

  private void unneeded(String member, Double thickness) {
    if (thickness == null) return;
    complaints.add(member + ".thicknessMetres", "is stated, but the segments give the thickness; remove it");
  }

  private CellSegment segment(String member, Segment segment, Cell cell) {
    FilmShape electrolyte = film(member + ".electrolyte", segment.getElectrolyte());
    if (electrolyte == null) return null;
    FilmShape positive = electrode(
        member + ".positive", segment.getPositive(), cell.getPositive(), electrolyte.areaAtPositiveSide());
    FilmShape negative = electrode(
        member + ".negative", segment.getNegative(), cell.getNegative(), electrolyte.areaAtNegativeSide());
    double line = complaints.nonnegative(
        member + ".lineResistanceOhmSquareMetres", segment.getLineResistanceOhmSquareMetres());
    if (positive == null || negative == null) return null;
    touch(member, "positive", positive.areaAtNegativeSide(), electrolyte.areaAtPositiveSide());
    touch(member, "negative", negative.areaAtPositiveSide(), electrolyte.areaAtNegativeSide());
    return complaints.none() ? new CellSegment(positive, electrolyte, negative, line) : null;
  }

  private void touch(String member, String side, double electrode, double electrolyte) {
    if (Math.abs(electrode - electrolyte) <= SAME_AREA * Math.max(electrode, electrolyte)) return;
    complaints.add(member, "has an area of " + Complaints.shown(electrode) + " at the electrolyte's side of its " + side
        + " film and of " + Complaints.shown(electrolyte) + " at the " + side
        + " side of its electrolyte; where films touch they are the same");
  }

  private FilmShape electrode(String member, Film film, Electrode electrode, double areaAtElectrolyte) {
    if (film == null && !(electrode instanceof Host)) {
      return new FilmShape(METAL_METRES, areaAtElectrolyte, areaAtElectrolyte, areaAtElectrolyte);
    }
    return film(member, film);
  }

  private FilmShape film(String member, Film film) {
    if (film == null) {
      complaints.add(member, "is missing");
      return null;
    }
    double thickness = complaints.positive(
        member + ".thicknessMetres", complaints.required(member + ".thicknessMetres", film.getThicknessMetres()));
    double first = complaints.positive(member + ".areaAtPositiveSide", film.getAreaAtPositiveSide());
    double last = complaints.positive(member + ".areaAtNegativeSide", film.getAreaAtNegativeSide());
    double middle = film.getAreaInTheMiddle() == null ? (first + last) / 2 : film.getAreaInTheMiddle();
    complaints.positive(member + ".areaInTheMiddle", middle);
    return complaints.none() ? new FilmShape(thickness, first, middle, last) : null;
  }
}
