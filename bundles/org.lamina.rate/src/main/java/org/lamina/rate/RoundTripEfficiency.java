// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.internal.Conditions;
import org.lamina.rate.internal.Equilibrium;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.FilmVolume;
import org.lamina.rate.internal.Hysteresis;
import org.lamina.rate.internal.Losses;
import org.lamina.rate.internal.PerCurrent;
import org.lamina.rate.internal.Provenance;
import org.lamina.rate.internal.Reading;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.kernel.RoundTrip;
import org.osgi.service.component.annotations.Component;

/**
 * Energy out over energy in at each current of the operation: {@code round-trip-efficiency}, from the mean voltage at
 * rest and the overpotentials that are known. An upper bound; its notes say what it leaves out.
 */
@Component(service = Estimator.class)
public final class RoundTripEfficiency implements Estimator {
  private static final String ID = "round-trip-efficiency";
  private static final String UNIT = "%";
  private static final String MODEL =
      "(V - n)/(V + n) with the mean voltage V at rest and the overpotential n of electrolyte, charge transfer,"
          + " series resistance and hysteresis, the same on charge and discharge; n up to 10 % of V";

  /** Mean voltage at rest with everything that takes from it. */
  private record Cell(Equilibrium equilibrium, Losses losses, Hysteresis hysteresis) {
    double efficiency(double current, ToDoubleFunction<Reading> pick) {
      return RoundTrip.efficiency(volts(), losses.volts(current, pick) + hysteresis.halfGapVolts());
    }

    double volts() {
      return equilibrium.cell().meanVolts(equilibrium.span());
    }

    List<PropertyUse> sources() {
      List<PropertyUse> sources = new ArrayList<>(equilibrium.sources());
      sources.addAll(losses.sources());
      sources.addAll(hysteresis.sources());
      return sources;
    }
  }

  @Override
  public String id() {
    return "rate/round-trip-efficiency";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public Set<String> needs() {
    return Set.of(FilmVolume.LAYER_MULTIPLICATION);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    Wanted wanted = new Wanted();
    Conditions conditions = Conditions.of(evaluation.design().design());
    Optional<Equilibrium> equilibrium = Equilibrium.of(evaluation, wanted);
    Optional<Losses> losses = Losses.of(evaluation, wanted);
    if (equilibrium.isEmpty() || losses.isEmpty()) {
      return PerCurrent.missing(conditions, Estimate.missing(ID, UNIT, MODEL, wanted.list()));
    }
    Cell cell = new Cell(equilibrium.get(), losses.get(), Hysteresis.of(equilibrium.get()));
    if (!(cell.volts() > 0)) {
      String what = "a cell that gives energy: its mean voltage is " + Figures.of(cell.volts(), "V");
      return PerCurrent.missing(conditions, Estimate.missing(ID, UNIT, MODEL, List.of(what)));
    }
    return PerCurrent.of(conditions, ID, UNIT, MODEL, current -> of(current, cell));
  }

  private static Estimate of(Quantity current, Cell cell) {
    double density = current.si();
    Estimate estimate = Estimate.ofSi(ID, cell.efficiency(density, Reading::si), UNIT, MODEL).at(current);
    if (cell.losses().hasSpread()) {
      estimate = estimate.withinSi(cell.efficiency(density, Reading::lowSi), cell.efficiency(density, Reading::highSi));
    }
    return Provenance.attach(estimate, cell.sources(), notes(density, cell));
  }

  private static List<String> notes(double current, Cell cell) {
    List<String> notes = new ArrayList<>();
    List<String> leftOut = new ArrayList<>(List.of("leakage", "diffusion in the electrodes"));
    leftOut.addAll(cell.losses().leftOut());
    leftOut.addAll(cell.hysteresis().leftOut());
    notes.add("upper bound: not counted are " + String.join(", ", leftOut));
    String mean = "mean voltage at rest " + Figures.of(cell.volts(), "V");
    notes.add(mean + "; overpotential each way: " + parts(current, cell));
    double share = (cell.losses().volts(current, Reading::si) + cell.hysteresis().halfGapVolts()) / cell.volts();
    if (share > RoundTrip.VALID_UP_TO) {
      String percent = Figures.of(share, "%");
      notes.add("outside the validity range: the overpotential is " + percent + " of the voltage, more than 10 %");
    }
    return notes;
  }

  private static String parts(double current, Cell cell) {
    Losses losses = cell.losses();
    boolean loop = !cell.hysteresis().sources().isEmpty();
    return "electrolyte " + Figures.of(losses.ohmicVolts(current, Reading::si), "mV")
        + ", charge transfer " + millivolts(losses.knowsAnInterface(), losses.chargeTransferVolts(current, Reading::si))
        + ", series resistance " + Figures.of(losses.seriesVolts(current), "mV")
        + ", hysteresis " + millivolts(loop, cell.hysteresis().halfGapVolts());
  }

  private static String millivolts(boolean known, double volts) {
    return known ? Figures.of(volts, "mV") : "not known";
  }
}
