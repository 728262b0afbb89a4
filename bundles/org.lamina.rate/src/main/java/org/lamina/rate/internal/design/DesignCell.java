// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.model.Operation;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.internal.Conditions;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.FilmVolume;
import org.lamina.rate.internal.Provenance;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.internal.run.RateBasis;
import org.lamina.rate.internal.run.RestCurve;
import org.lamina.rate.internal.run.SimulatedCell;

/** The cell of a design, ready to be run, or everything that is missing for it. */
public final class DesignCell {
  /** Ids of the estimates that it uses where they are there: how thick films are over the depth of the structure. */
  public static final Set<String> NEEDS = Set.of(FilmVolume.LAYER_MULTIPLICATION, FilmProfiles.THINNEST);

  private final Evaluation evaluation;
  private final Conditions conditions;
  private final OptionalDouble largestCurrent;

  private DesignCell(Evaluation evaluation, OptionalDouble largestCurrent) {
    this.evaluation = evaluation;
    this.conditions = Conditions.of(evaluation.design().design());
    this.largestCurrent = largestCurrent;
  }

  /** The cell for the currents of its operation; notes when something is missing. */
  public static Optional<SimulatedCell> of(Evaluation evaluation, Wanted wanted) {
    return of(evaluation, OptionalDouble.empty(), wanted);
  }

  /**
   * The cell; notes when something is missing.
   *
   * @param largestCurrent that it is going to see, in A/m² of the footprint: decides whether collectors matter. Empty:
   *     that of the operation
   */
  public static Optional<SimulatedCell> of(Evaluation evaluation, OptionalDouble largestCurrent, Wanted wanted) {
    return new DesignCell(evaluation, largestCurrent).read(wanted);
  }

  private Optional<SimulatedCell> read(Wanted wanted) {
    Inputs inputs = new Inputs(conditions.temperatureKelvin(), Optional.empty(), wanted);
    Optional<CellParameters> parameters = new CellAssembly(evaluation, conditions, largestCurrent, inputs).parameters();
    if (parameters.isEmpty() || !wanted.list().isEmpty()) return Optional.empty();
    RateBasis basis = basis(parameters.get());
    List<SimulatedCell.Variant> variants = new ArrayList<>();
    for (Inputs.End end : inputs.ends()) {
      Inputs other = new Inputs(conditions.temperatureKelvin(), Optional.of(end), new Wanted());
      new CellAssembly(evaluation, conditions, largestCurrent, other).parameters().ifPresent(varied ->
          variants.add(new SimulatedCell.Variant(end.name(), cell(varied, basis, List.of(), other))));
    }
    return Optional.of(cell(parameters.get(), basis, variants, inputs));
  }

  private SimulatedCell cell(
      CellParameters parameters, RateBasis basis, List<SimulatedCell.Variant> variants, Inputs inputs) {
    boolean stated = conditions.positiveContent().isPresent() || conditions.negativeContent().isPresent();
    CellFilms films = CellFilms.of(evaluation.design(), new Wanted()).orElseThrow();
    return new SimulatedCell(
        parameters,
        basis,
        limit(0),
        limit(1),
        stated ? Optional.of(CellContents.of(parameters)) : Optional.empty(),
        ElectrodeNumbers.full(films.positive()),
        ElectrodeNumbers.full(films.negative()),
        defaults(),
        variants,
        inputs.sources(),
        Provenance.notes(inputs.sources(), inputs.notes()));
  }

  private OptionalDouble limit(int end) {
    Optional<List<Quantity>> window = conditions.voltageWindow();
    return window.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(window.get().get(end).si());
  }

  private RateBasis basis(CellParameters parameters) {
    Operation operation = evaluation.design().design().getOperation();
    if (operation != null && operation.getNominalCapacity() != null) {
      return RateBasis.of(operation.getNominalCapacity().si(), "the nominal capacity");
    }
    RestCurve curve = new RestCurve(parameters);
    boolean limits = conditions.voltageWindow().isPresent();
    RestCurve.Point full = limits ? curve.atVolts(limit(1).orElseThrow()) : curve.charged();
    RestCurve.Point empty = limits ? curve.atVolts(limit(0).orElseThrow()) : curve.discharged();
    double charge = empty.coulombsPerSquareMetre() - full.coulombsPerSquareMetre();
    String name = limits
        ? "the charge between " + conditions.voltageWindow().get().get(0) + " and "
            + conditions.voltageWindow().get().get(1) + " at rest"
        : "the charge that the electrodes can exchange";
    if (!(charge > 0 && Double.isFinite(charge))) return RateBasis.none("the cell holds no charge between its limits");
    return RateBasis.of(charge, name + ", " + Figures.of(charge, "uAh/cm2"));
  }

  private SimulatedCell.Defaults defaults() {
    Operation operation = evaluation.design().design().getOperation();
    List<Rate> currents = new ArrayList<>();
    for (Quantity current : conditions.currents()) currents.add(new Rate.Density(current));
    if (operation == null || operation.getProtocol().isEmpty()) {
      return new SimulatedCell.Defaults(Optional.empty(), currents);
    }
    return new SimulatedCell.Defaults(Optional.of(new Protocol(operation.getProtocol())), currents);
  }
}
