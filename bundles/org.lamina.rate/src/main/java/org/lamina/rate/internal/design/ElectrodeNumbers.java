// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.ModelPackage;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.internal.Conditions;
import org.lamina.rate.internal.ElectrodeFilm;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.FilmCapacity;
import org.lamina.rate.internal.KnownProperty;
import org.lamina.rate.internal.Stores;
import org.lamina.rate.internal.kernel.LithiumStore;

/** An electrode of a design in the numbers of the cell model. */
final class ElectrodeNumbers {
  private static final double EVEN_TRANSFER = 0.5;

  private final FilmCapacity capacity;
  private final ElectrodeFilm film;
  private final Inputs inputs;

  ElectrodeNumbers(FilmCapacity capacity, Inputs inputs) {
    this.capacity = capacity;
    this.film = capacity.film();
    this.inputs = inputs;
  }

  /** Lithium per formula unit at a site fraction of one; one for a metal. */
  static double full(ElectrodeFilm film) {
    return film.isLithiumMetal() ? 1 : film.lithiumRange().map(range -> range.get(1)).orElse(1.0);
  }

  /**
   * The electrode, with the lithium with which the design starts.
   *
   * @param leading whether its diffusivity must be known
   * @param binary whether the exchange current follows the electrolyte's carriers
   */
  Optional<ElectrodeParameters> read(Conditions conditions, boolean leading, boolean binary) {
    Optional<LithiumStore> store = Stores.of(capacity, conditions, inputs.wanted());
    Optional<Interface> surface = surface(binary);
    inputs.used(capacity.property().use());
    if (film.isLithiumMetal()) {
      double lithium = capacity.perFootprint() / CellParameters.FARADAY;
      return surface.map(side -> new ElectrodeParameters.Metal(film.layer().label(), lithium, side));
    }
    if (store.isEmpty()) return Optional.empty();
    Tables tables = new Tables(film, full(film), inputs);
    Optional<Tables.Potentials> potentials = tables.potentials();
    Optional<SiteCurve> diffusivity = tables.diffusivity(leading);
    if (potentials.isEmpty() || diffusivity.isEmpty() || surface.isEmpty()) return Optional.empty();
    return host((LithiumStore.Host) store.get(), potentials.get(), diffusivity.get(), surface.get());
  }

  private Optional<ElectrodeParameters> host(
      LithiumStore.Host store, Tables.Potentials potentials, SiteCurve diffusivity, Interface surface) {
    double full = store.high();
    double range = (full - store.low()) / full;
    double concentration = capacity.volumetric().si() / (CellParameters.FARADAY * range);
    SiteCurve middle = potentials.middle();
    double lowest = Math.max(store.low() / full, middle.low());
    double highest = Math.min(1, middle.high());
    double start = store.start() / full;
    String table = "the potential of " + film.name() + ", known from a lithium content of "
        + Figures.number(middle.low() * full) + " to " + Figures.number(middle.high() * full);
    if (!(lowest < highest)) return inputs.wanted().missing(table + ", within its range of lithium");
    double cut = range - (highest - lowest);
    if (Math.max(lowest - start, start - highest) > 0.02 * range) {
      return inputs.wanted().missing(table + ", at its content at the start, " + Figures.number(store.start()));
    }
    // Rounding of the ends is no cut.
    if (cut > 1e-9) inputs.note("only the lithium is used for which " + table + ", tells the voltage");
    double inside = Math.max(lowest, Math.min(highest, start));
    return Optional.of(new ElectrodeParameters.Host(
        film.layer().label(), concentration, middle, potentials.hysteresis(), diffusivity, lowest, highest, inside,
        surface));
  }

  private Optional<Interface> surface(boolean binary) {
    Optional<KnownProperty> exchange = film.property(ModelPackage.Literals.ELECTRODE__EXCHANGE_CURRENT_DENSITY);
    Optional<KnownProperty> contact = film.property(ModelPackage.Literals.ELECTRODE__CONTACT_RESISTANCE);
    Optional<Double> ohms = contact.isEmpty() ? Optional.of(0.0) : contact.flatMap(inputs::uncertain);
    if (exchange.isEmpty()) {
      inputs.note("not counted: charge transfer at " + film.name() + " (exchange current density not known)");
      return ohms.map(value -> new Interface(OptionalDouble.empty(), EVEN_TRANSFER, false, value));
    }
    Optional<Double> density = inputs.aboveZero(exchange.get());
    Optional<Double> anodic = anodic();
    if (density.isEmpty() || ohms.isEmpty() || anodic.isEmpty()) return Optional.empty();
    return Optional.of(new Interface(OptionalDouble.of(density.get()), anodic.get(), binary, ohms.get()));
  }

  private Optional<Double> anodic() {
    Optional<KnownProperty> known = film.property(ModelPackage.Literals.ELECTRODE__ANODIC_TRANSFER_COEFFICIENT);
    if (known.isEmpty()) {
      inputs.note("transfer coefficients of " + film.name() + " taken as one half");
      return Optional.of(EVEN_TRANSFER);
    }
    Optional<Double> value = inputs.uncertain(known.get());
    if (value.isEmpty() || (value.get() > 0 && value.get() < 1)) return value;
    return inputs.wanted().missing(
        known.get().name() + " between 0 and 1: it is " + Figures.number(value.get()));
  }
}
