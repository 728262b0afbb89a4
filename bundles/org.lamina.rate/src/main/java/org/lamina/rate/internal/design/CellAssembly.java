// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.CapacityBasis;
import org.lamina.model.ElectrolyteModel;
import org.lamina.model.Operation;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.internal.Areas;
import org.lamina.rate.internal.BasisChoice;
import org.lamina.rate.internal.CellCapacity;
import org.lamina.rate.internal.Conditions;
import org.lamina.rate.internal.ElectrodeFilm;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.FilmCapacity;
import org.lamina.rate.internal.FilmVolume;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.kernel.EdgeFedSheet;

/** Puts the numbers of a cell together. */
final class CellAssembly {
  /** Where no current is stated: that which would empty the cell so many times in an hour. */
  private static final double FAST_PER_HOUR = 10;

  private static final double SECONDS_PER_HOUR = 3600;

  private final Evaluation evaluation;
  private final ResolvedDesign design;
  private final Conditions conditions;
  private final OptionalDouble asked;
  private final Inputs inputs;
  private final boolean binary;

  CellAssembly(Evaluation evaluation, Conditions conditions, OptionalDouble largestCurrent, Inputs inputs) {
    this.evaluation = evaluation;
    this.design = evaluation.design();
    this.conditions = conditions;
    this.asked = largestCurrent;
    this.inputs = inputs;
    Operation operation = design.design().getOperation();
    this.binary = operation != null && operation.getElectrolyteModel() == ElectrolyteModel.BINARY;
  }

  /** The cell with the lithium with which the design starts; notes when something is missing. */
  Optional<CellParameters> parameters() {
    Optional<CellFilms> films = CellFilms.of(design, inputs.wanted());
    if (films.isEmpty()) return Optional.empty();
    Optional<IonicFilms> ionic = IonicFilms.of(design, films.get().fromTheSubstrate(), binary, inputs);
    Collectors collectors = Collectors.of(design, inputs);
    Optional<Coating> coating = coating(films.get(), ionic);
    FilmVolume volume = (layer, wanted) -> coating.map(all -> all.whole(layer).volumeMetres() / stated(layer));
    // Without a shape everything else that is missing is still to be named.
    FilmVolume known = coating.isPresent() ? volume : FilmVolume.flat();
    Optional<CellCapacity> capacity =
        CellCapacity.of(design, BasisChoice.preferred(conditions.basis()), known, inputs.wanted());
    if (capacity.isEmpty()) return Optional.empty();
    capacityNotes(capacity.get());
    Optional<ElectrodeParameters> positive = electrode(capacity.get(), true, films.get());
    Optional<ElectrodeParameters> negative = electrode(capacity.get(), false, films.get());
    if (positive.isEmpty() || negative.isEmpty() || ionic.isEmpty() || coating.isEmpty()) return Optional.empty();
    Layout layout = new Layout(
        coating.get(), collectors, ionic.get(), films.get().positive().layer(), films.get().negative().layer(), inputs);
    double cellOhm = layout.cellOhmSquareMetres(positive.get(), negative.get());
    double current = largestCurrent(capacity.get());
    Optional<List<CellSegment>> segments = layout.segments(cellOhm, current);
    if (segments.isEmpty() || !inputs.wanted().list().isEmpty()) return Optional.empty();
    double feed = feed(collectors, coating.get(), cellOhm, current);
    return Optional.of(new CellParameters(
        conditions.temperatureKelvin(), positive.get(), ionic.get().parameters(), negative.get(),
        conditions.seriesResistanceOhmSquareMetres(), fed(segments.get(), feed)));
  }

  /** What the collectors lose over the footprint stands between the terminals and the first segment. */
  private static List<CellSegment> fed(List<CellSegment> segments, double feedOhmSquareMetres) {
    CellSegment first = segments.get(0);
    List<CellSegment> fed = new ArrayList<>(segments);
    fed.set(0, new CellSegment(first.positive(), first.electrolyte(), first.negative(),
        first.lineResistanceOhmSquareMetres() + feedOhmSquareMetres));
    return fed;
  }

  private static double stated(ResolvedLayer layer) {
    return layer.thicknessMetres().orElse(1);
  }

  private Optional<Coating> coating(CellFilms films, Optional<IonicFilms> ionic) {
    Wanted wanted = inputs.wanted();
    Optional<Areas> areas = Areas.of(design, wanted);
    if (areas.isEmpty()) return Optional.empty();
    boolean room = true;
    for (ElectrodeFilm film : films.fromTheSubstrate()) {
      if (film.layer().thicknessMetres().isEmpty()) room = wanted.missing(film.layer().missingThickness()).isPresent();
      room &= areas.get().factor(film.layer(), true, wanted).isPresent();
    }
    for (ResolvedLayer layer : ionic.map(IonicFilms::layers).orElse(List.of())) {
      room &= areas.get().factor(layer, true, wanted).isPresent();
    }
    if (!room) return Optional.empty();
    FilmSurface surface = design.surface().orElseThrow();
    return Optional.of(new Coating(surface, design.layers(), FilmProfiles.of(evaluation, inputs)));
  }

  private void capacityNotes(CellCapacity capacity) {
    capacity.notes().forEach(inputs::note);
    for (FilmCapacity film : capacity.films()) {
      if (conditions.basis() == CapacityBasis.THEORETICAL && film.basis() == CapacityBasis.THEORETICAL) {
        inputs.note(film.film().name() + " has its theoretical capacity: the operation asks for it");
      }
    }
  }

  private Optional<ElectrodeParameters> electrode(CellCapacity capacity, boolean positive, CellFilms films) {
    FilmCapacity film =
        capacity.films().stream().filter(one -> one.film().positive() == positive).findFirst().orElseThrow();
    boolean leading = positive || films.positive().isLithiumMetal();
    return new ElectrodeNumbers(film, inputs).read(conditions, leading, binary);
  }

  private double largestCurrent(CellCapacity capacity) {
    if (asked.isPresent() && asked.getAsDouble() > 0) return asked.getAsDouble();
    double stated = conditions.currents().stream().mapToDouble(Quantity::si).max().orElse(0);
    return stated > 0 ? stated : FAST_PER_HOUR * capacity.limiting().perFootprint() / SECONDS_PER_HOUR;
  }

  /** What the way over the footprint costs, as a resistance in series, in ohm m². */
  private double feed(Collectors collectors, Coating coating, double cellOhm, double current) {
    Operation operation = design.design().getOperation();
    if (operation == null || operation.getFeedLength() == null || !collectors.any()) return 0;
    double length = operation.getFeedLength().si();
    double sheet = collectors.sheetOhmOnTop(coating);
    double series = EdgeFedSheet.seriesOhmSquareMetres(cellOhm, sheet, length);
    double worst = EdgeFedSheet.worstOhmSquareMetres(cellOhm, sheet, length);
    inputs.note("fed from one edge over " + operation.getFeedLength() + ": the collectors, "
        + Figures.of(sheet, "ohm/sq") + " together, are as " + Figures.of(series, "ohm cm2")
        + " in series and lose up to "
        + Figures.of(worst * current, "mV") + " at " + Figures.of(current, "mA/cm2"));
    double spread = EdgeFedSheet.spreadMetres(cellOhm, sheet);
    if (length > spread / 2) {
      inputs.note("outside the validity range: the current stays within " + Figures.of(spread, "mm")
          + " of the fed edge, and where it flows is not resolved");
    }
    if (!coating.features().isEmpty()) {
      inputs.note("not counted: openings of the structure leave less of the collectors to conduct over the footprint");
    }
    return series;
  }
}
