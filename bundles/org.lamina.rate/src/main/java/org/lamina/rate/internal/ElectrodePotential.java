// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.internal.kernel.Potential;

/**
 * The potentials of an electrode: at equilibrium, and where known while lithium leaves and enters.
 *
 * @param equilibrium as tabulated; the mean of the two branches where only they are
 * @param branches empty when they are not both known
 * @param sources of the equilibrium potential
 */
public record ElectrodePotential(Potential equilibrium, Optional<Branches> branches, List<PropertyUse> sources) {

  /** Lithium leaving and entering, and where they were read. */
  public record Branches(Potential leaving, Potential entering, List<PropertyUse> sources) {}

  public static Optional<ElectrodePotential> of(ElectrodeFilm film, Wanted wanted) {
    Optional<KnownProperty> property = film.property(ModelPackage.Literals.ELECTRODE__POTENTIAL);
    if (property.isPresent()) {
      // Beside a curve at equilibrium the branches are an extra: what is wrong with them stops nothing.
      Optional<Branches> extra = branches(film, new Wanted());
      List<PropertyUse> source = List.of(property.get().use());
      return read(property.get(), wanted).map(known -> new ElectrodePotential(known, extra, source));
    }
    Optional<Branches> branches = branches(film, wanted);
    if (branches.isPresent()) {
      Potential mean = new Potential.Mean(branches.get().leaving(), branches.get().entering());
      return Optional.of(new ElectrodePotential(mean, branches, branches.get().sources()));
    }
    // By definition of the scale, whether a catalog says so or not.
    if (film.isLithiumMetal()) {
      return Optional.of(new ElectrodePotential(new Potential.Constant(0), Optional.empty(), List.of()));
    }
    return wanted.missing(film.describe(ModelPackage.Literals.ELECTRODE__POTENTIAL));
  }

  private static Optional<Branches> branches(ElectrodeFilm film, Wanted wanted) {
    Optional<KnownProperty> leaving = film.property(ModelPackage.Literals.ELECTRODE__DELITHIATION_POTENTIAL);
    Optional<KnownProperty> entering = film.property(ModelPackage.Literals.ELECTRODE__LITHIATION_POTENTIAL);
    if (leaving.isEmpty() || entering.isEmpty()) return Optional.empty();
    Optional<Potential> out = read(leaving.get(), wanted);
    Optional<Potential> in = read(entering.get(), wanted);
    if (out.isEmpty() || in.isEmpty()) return Optional.empty();
    List<PropertyUse> sources = Stream.of(leaving.get(), entering.get()).map(KnownProperty::use).toList();
    return Optional.of(new Branches(out.get(), in.get(), sources));
  }

  private static Optional<Potential> read(KnownProperty known, Wanted wanted) {
    Property property = known.property();
    if (property.getCurve() == null) {
      Quantity value = property.getValue();
      if (value == null) return wanted.missing(known.name() + ": a value or a table");
      return Optional.of(new Potential.Constant(value.si()));
    }
    List<Double> volts = property.getCurve().getValues().stream().map(Quantity::si).toList();
    try {
      return Optional.of(Potential.table(property.getCurve().getStoichiometry(), volts));
    } catch (IllegalArgumentException e) {
      return wanted.missing(known.name() + ": a table that can be used: " + e.getMessage());
    }
  }
}
