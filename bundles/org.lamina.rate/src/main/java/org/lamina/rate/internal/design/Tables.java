// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.Optional;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.Curve;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.HysteresisLaw;
import org.lamina.rate.cell.LogarithmicTable;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.internal.ElectrodeFilm;
import org.lamina.rate.internal.ElectrodePotential;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.KnownProperty;

/**
 * The curves of an electrode over its site fraction, out of tables over its lithium content.
 *
 * @param full lithium per formula unit at a site fraction of one
 */
record Tables(ElectrodeFilm film, double full, Inputs inputs) {
  /** Charge that passes a film in this time is nothing to it: diffusion in it costs nothing. */
  private static final double AT_ONCE_SECONDS = 1e-6;

  /** Branches may touch; farther than this below zero their distance is no rounding of a table. */
  private static final double CROSSING_VOLTS = 1e-3;

  /** Equilibrium potential, and hysteresis where both branches are known: then the middle between them. */
  record Potentials(SiteCurve middle, Optional<HysteresisLaw> hysteresis) {}

  Optional<Potentials> potentials() {
    Optional<ElectrodePotential> known = ElectrodePotential.of(film, inputs.wanted());
    if (known.isEmpty()) return Optional.empty();
    if (known.get().branches().isPresent()) return branches(known.get().branches().get());
    known.get().sources().forEach(inputs::used);
    inputs.note("not counted: hysteresis of " + film.name() + " (no two branches known)");
    return film.property(ModelPackage.Literals.ELECTRODE__POTENTIAL)
        .map(property -> new Potentials(volts(property), Optional.empty()));
  }

  private Optional<Potentials> branches(ElectrodePotential.Branches branches) {
    branches.sources().forEach(inputs::used);
    SiteCurve leaving = volts(film.property(ModelPackage.Literals.ELECTRODE__DELITHIATION_POTENTIAL).orElseThrow());
    SiteCurve entering = volts(film.property(ModelPackage.Literals.ELECTRODE__LITHIATION_POTENTIAL).orElseThrow());
    SiteCurve half = new WeightedSum(leaving, 0.5, entering, -0.5);
    double low = half.low();
    for (int i = 0; i <= 100; i++) {
      double gap = half.value(low + (half.high() - low) * i / 100);
      if (gap < -CROSSING_VOLTS) {
        return inputs.wanted().missing("branches of the potential of " + film.name()
            + " that do not cross: that of lithium leaving lies " + Figures.of(-2 * gap, "mV") + " below the other");
      }
    }
    Optional<KnownProperty> rate = film.property(ModelPackage.Literals.ELECTRODE__HYSTERESIS_RATE);
    if (rate.isEmpty()) inputs.note("hysteresis of " + film.name() + " switches at once: no hysteresisRate is known");
    Optional<Double> number = rate.flatMap(inputs::aboveZero);
    if (rate.isPresent() && number.isEmpty()) return Optional.empty();
    HysteresisLaw law = new HysteresisLaw(half, number.orElse(Double.POSITIVE_INFINITY), 0);
    return Optional.of(new Potentials(new WeightedSum(leaving, 0.5, entering, 0.5), Optional.of(law)));
  }

  private SiteCurve volts(KnownProperty known) {
    Curve curve = known.property().getCurve();
    if (curve == null) return TableCurve.constant(known.property().getValue().si());
    return new TableCurve(siteFractions(curve), values(curve, 1));
  }

  /**
   * Chemical diffusivity.
   *
   * @param needed whether the cell cannot do without: else a film of unknown diffusivity is even at all times
   */
  Optional<SiteCurve> diffusivity(boolean needed) {
    Optional<KnownProperty> known = film.property(ModelPackage.Literals.ELECTRODE__DIFFUSIVITY);
    if (known.isEmpty() && needed) {
      return inputs.wanted().missing(film.describe(ModelPackage.Literals.ELECTRODE__DIFFUSIVITY));
    }
    if (known.isEmpty()) {
      inputs.note("not counted: diffusion in " + film.name() + " (its diffusivity is not known)");
      double thickness = film.layer().thicknessMetres().orElse(1e-6);
      return Optional.of(TableCurve.constant(thickness * thickness / AT_ONCE_SECONDS));
    }
    Property property = known.get().property();
    boolean table = property.getCurve() != null && property.getValue() == null;
    if (table && PropertyValues.tabulated(property, inputs.temperatureKelvin()).isEmpty()) return table(known.get());
    return inputs.aboveZero(known.get()).map(TableCurve::constant);
  }

  private Optional<SiteCurve> table(KnownProperty known) {
    Property property = known.property();
    double factor = PropertyValues.arrheniusFactor(property, inputs.temperatureKelvin());
    inputs.used(known.use(inputs.temperatureKelvin()));
    try {
      return Optional.of(new LogarithmicTable(siteFractions(property.getCurve()), values(property.getCurve(), factor)));
    } catch (IllegalArgumentException e) {
      return inputs.wanted().missing(known.name() + ": a table that can be used: " + e.getMessage());
    }
  }

  private double[] siteFractions(Curve curve) {
    return curve.getStoichiometry().stream().mapToDouble(content -> content / full).toArray();
  }

  private static double[] values(Curve curve, double factor) {
    return curve.getValues().stream().mapToDouble(Quantity::si).map(value -> factor * value).toArray();
  }
}
