// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.ModelPackage;
import org.lamina.rate.internal.kernel.ChargeTransfer;

/** What takes voltage away when a current flows through a full cell. */
public final class Losses {
  /** A conducting film: the length of the way through it as the footprint sees it, and its conductivity. */
  private record Conductor(double pathMetres, Reading conductivity) {}

  /** The interface of an electrode: its area over the footprint, and its exchange current density. */
  private record Interface(double areaFactor, Reading exchangeCurrent) {}

  private final List<Conductor> conductors = new ArrayList<>();
  private final List<Interface> interfaces = new ArrayList<>();
  private final List<PropertyUse> sources = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Conditions conditions;
  private final Wanted wanted;

  private Losses(Conditions conditions, Wanted wanted) {
    this.conditions = conditions;
    this.wanted = wanted;
  }

  /** The losses of a full cell; notes when something is missing that they cannot do without. */
  public static Optional<Losses> of(Evaluation evaluation, Wanted wanted) {
    ResolvedDesign design = evaluation.design();
    Losses losses = new Losses(Conditions.of(design.design()), wanted);
    Optional<Areas> areas = Areas.of(design, wanted);
    Optional<List<ResolvedLayer>> electrolytes = Stack.electrolytes(design, wanted);
    Optional<List<ElectrodeFilm>> electrodes = Electrodes.of(design, wanted);
    if (areas.isEmpty() || electrolytes.isEmpty() || electrodes.isEmpty()) return Optional.empty();
    electrolytes.get().forEach(film -> losses.conductor(film, areas.get(), true));
    Stack.interlayers(design, electrodes.get()).forEach(film -> losses.conductor(film, areas.get(), false));
    for (ElectrodeFilm electrode : electrodes.get()) {
      losses.electrodeInterface(electrode, Stack.electrolyteOutside(electrode, electrolytes.get()), areas.get());
    }
    return wanted.list().isEmpty() ? Optional.of(losses) : Optional.empty();
  }

  private void conductor(ResolvedLayer film, Areas areas, boolean needed) {
    Optional<KnownProperty> property =
        film.material().flatMap(
            material -> KnownProperty.ofElectrolyte(material, ModelPackage.Literals.ELECTROLYTE__IONIC_CONDUCTIVITY));
    if (property.isEmpty()) {
      String material = film.layer().getMaterial();
      if (needed) wanted.missing("electrolyte/ionicConductivity of '" + film.label() + "' (material " + material + ")");
      else leftOut.add("the resistance of interlayer '" + film.label() + "' (conductivity not known)");
      return;
    }
    Optional<Reading> reading = property.get().reading(conditions.temperatureKelvin(), wanted);
    Optional<Double> path = areas.pathMetres(film, wanted);
    if (reading.isEmpty() || path.isEmpty()) return;
    conductors.add(new Conductor(path.get(), reading.get()));
    sources.add(property.get().use(conditions.temperatureKelvin()));
  }

  private void electrodeInterface(ElectrodeFilm electrode, boolean outerSide, Areas areas) {
    Optional<KnownProperty> property = electrode.property(ModelPackage.Literals.ELECTRODE__EXCHANGE_CURRENT_DENSITY);
    if (property.isEmpty()) {
      leftOut.add("charge transfer at " + electrode.name() + " (exchange current density not known)");
      return;
    }
    Optional<Reading> reading = property.get().reading(conditions.temperatureKelvin(), wanted);
    Optional<Double> factor = areas.factor(electrode.layer(), outerSide, wanted);
    if (reading.isEmpty() || factor.isEmpty()) return;
    interfaces.add(new Interface(factor.get(), reading.get()));
    sources.add(property.get().use(conditions.temperatureKelvin()));
  }

  /** Drop in the electrolyte and in interlayers, in V, with the conductivity that is picked from the reading. */
  public double ohmicVolts(double footprintCurrent, ToDoubleFunction<Reading> pick) {
    double volts = 0;
    for (Conductor film : conductors) {
      volts += footprintCurrent * film.pathMetres() / pick.applyAsDouble(film.conductivity());
    }
    return volts;
  }

  /** Overpotential of the interfaces that are known, in V, with the exchange current density that is picked. */
  public double chargeTransferVolts(double footprintCurrent, ToDoubleFunction<Reading> pick) {
    double volts = 0;
    for (Interface side : interfaces) {
      double localCurrent = footprintCurrent / side.areaFactor();
      double exchangeCurrent = pick.applyAsDouble(side.exchangeCurrent());
      volts += ChargeTransfer.overpotentialVolts(localCurrent, exchangeCurrent, conditions.temperatureKelvin());
    }
    return volts;
  }

  /** Drop in contacts and leads, in V. */
  public double seriesVolts(double footprintCurrent) {
    return footprintCurrent * conditions.seriesResistanceOhmSquareMetres();
  }

  /** All of them together. */
  public double volts(double footprintCurrent, ToDoubleFunction<Reading> pick) {
    return ohmicVolts(footprintCurrent, pick)
        + chargeTransferVolts(footprintCurrent, pick)
        + seriesVolts(footprintCurrent);
  }

  /** Whether the exchange current density of any electrode is known. */
  public boolean knowsAnInterface() {
    return !interfaces.isEmpty();
  }

  public boolean hasSpread() {
    return conductors.stream().anyMatch(film -> film.conductivity().hasSpread())
        || interfaces.stream().anyMatch(side -> side.exchangeCurrent().hasSpread());
  }

  public List<PropertyUse> sources() {
    return sources;
  }

  /** What is not counted because it is not known. */
  public List<String> leftOut() {
    return leftOut;
  }
}
