// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.DesignKind;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.internal.kernel.EquilibriumCell;
import org.lamina.rate.internal.kernel.EquilibriumCell.Span;
import org.lamina.rate.internal.kernel.LithiumBalance;
import org.lamina.rate.internal.kernel.LithiumStore;

/**
 * A full cell at rest between its voltage limits.
 *
 * @param capacity what its electrodes hold
 * @param positive potentials of the positive electrode
 * @param negative potentials of the negative electrode
 * @param span the charge between the limits
 */
public record Equilibrium(
    CellCapacity capacity,
    ElectrodePotential positive,
    ElectrodePotential negative,
    EquilibriumCell cell,
    Span span,
    List<String> notes) {

  /** Tables may end this share of the capacity before the cell does: the rest is left out and noted. */
  private static final double TABLE_MAY_MISS = 0.02;

  /** The cell of a design; notes when something is missing. */
  public static Optional<Equilibrium> of(Evaluation evaluation, Wanted wanted) {
    DesignKind kind = evaluation.design().design().getKind();
    if (kind != DesignKind.FULL_CELL) return wanted.missing(noVoltage(kind));
    Conditions conditions = Conditions.of(evaluation.design().design());
    FilmVolume volume = FilmVolume.estimated(evaluation.estimates());
    Optional<CellCapacity> capacity =
        CellCapacity.of(evaluation.design(), BasisChoice.preferred(conditions.basis()), volume, wanted);
    Optional<List<ElectrodeFilm>> films = Electrodes.of(evaluation.design(), wanted);
    Optional<ElectrodePotential> positive = films.flatMap(both -> ElectrodePotential.of(side(both, true), wanted));
    Optional<ElectrodePotential> negative = films.flatMap(both -> ElectrodePotential.of(side(both, false), wanted));
    if (capacity.isEmpty() || positive.isEmpty() || negative.isEmpty()) return Optional.empty();
    return balance(capacity.get(), conditions, wanted)
        .flatMap(balance -> of(capacity.get(), positive.get(), negative.get(), balance, conditions, wanted));
  }

  /** Why a design of a kind other than a full cell has no voltage. */
  public static String noVoltage(DesignKind kind) {
    return switch (kind) {
      case HALF_CELL -> "the other electrode: a half-cell has no voltage of its own";
      case SYMMETRIC -> "a voltage: the electrodes of a symmetric cell are alike";
      default -> "a cell: the stack is a film";
    };
  }

  private static ElectrodeFilm side(List<ElectrodeFilm> films, boolean positive) {
    return films.stream().filter(film -> film.positive() == positive).findFirst().orElseThrow();
  }

  /** The lithium of a cell with one electrode of each sign; notes when something is missing. */
  static Optional<LithiumBalance> balance(CellCapacity capacity, Conditions conditions, Wanted wanted) {
    List<FilmCapacity> films = capacity.films();
    int positiveIndex = films.get(0).film().positive() ? 0 : 1;
    Optional<LithiumStore> plus = Stores.of(films.get(positiveIndex), conditions, wanted);
    Optional<LithiumStore> minus = Stores.of(films.get(1 - positiveIndex), conditions, wanted);
    return plus.flatMap(store -> minus.map(other -> new LithiumBalance(store, other)));
  }

  private static Optional<Equilibrium> of(
      CellCapacity capacity,
      ElectrodePotential positive,
      ElectrodePotential negative,
      LithiumBalance balance,
      Conditions conditions,
      Wanted wanted) {
    EquilibriumCell cell = new EquilibriumCell(balance, positive.equilibrium(), negative.equilibrium());
    Optional<Span> known = cell.known();
    if (known.isEmpty()) return wanted.missing("lithium that can move where both potentials are known");
    Optional<Span> span =
        conditions.voltageWindow().map(window -> cell.within(window.get(0).si(), window.get(1).si())).orElse(known);
    if (span.isEmpty()) return wanted.missing(outside(cell, known.get(), conditions.voltageWindow().orElseThrow()));
    double cut = cutByTables(balance, known.get(), span.get());
    if (cut > TABLE_MAY_MISS * balance.capacity()) {
      return wanted.missing("potentials for the whole charge: the tables end " + amount(cut) + " before the cell does");
    }
    List<String> notes = new ArrayList<>(notes(capacity, span.get(), conditions));
    // Rounding of the ends is no cut.
    if (cut > 1e-9 * balance.capacity()) {
      notes.add("a table of potentials ends " + amount(cut) + " before the cell does: this is left out");
    }
    return Optional.of(new Equilibrium(capacity, positive, negative, cell, span.get(), notes));
  }

  private static String outside(EquilibriumCell cell, Span known, List<Quantity> window) {
    return "a voltage between " + window.get(0) + " and " + window.get(1) + ": at rest the cell goes from "
        + Figures.of(cell.volts(known.from()), "V") + " to " + Figures.of(cell.volts(known.to()), "V");
  }

  /** Charge that the lithium allows but that a table, and not the voltage window, cuts off. */
  private static double cutByTables(LithiumBalance balance, Span known, Span span) {
    double charged = span.from() > known.from() ? 0 : known.from() - balance.chargedEnd();
    double discharged = span.to() < known.to() ? 0 : balance.dischargedEnd() - known.to();
    return charged + discharged;
  }

  private static List<String> notes(CellCapacity capacity, Span span, Conditions conditions) {
    List<String> notes = new ArrayList<>(capacity.notes());
    for (FilmCapacity film : capacity.films()) notes.add(Stores.text(film, conditions));
    String where =
        conditions.voltageWindow()
            .map(window -> "between " + window.get(0) + " and " + window.get(1))
            .orElse("in the range of the tables: there are no voltage limits");
    notes.add("at rest " + amount(span.charge()) + " of the " + amount(capacity.limiting().perFootprint())
        + " that the limiting electrode holds lie " + where);
    return notes;
  }

  private static String amount(double charge) {
    return Figures.of(charge, "uAh/cm2");
  }

  /** The properties that went in. */
  public List<PropertyUse> sources() {
    List<PropertyUse> sources = new ArrayList<>(capacity.sources());
    sources.addAll(positive.sources());
    sources.addAll(negative.sources());
    return sources;
  }
}
