// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Property;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Unit;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.KnownProperty;
import org.lamina.rate.internal.Reading;
import org.lamina.rate.internal.Wanted;

/**
 * Reads the properties of a cell at its temperature, and remembers which they were.
 *
 * <p>One of the uncertain ones may be taken at an end of its range: then the same cell is put together once more.
 */
final class Inputs {
  /** One end of the range of a property. */
  record End(KnownProperty property, Reading reading, boolean high) {
    /** In words: {@code "diffusivity of V2O5 1e-13 cm2/s, low end"}. */
    String name() {
      String path = property.path();
      String member = path.substring(path.indexOf('/') + 1);
      String words = member.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
      return words + " of " + property.owner() + " " + value() + (high ? ", high end" : ", low end");
    }

    private String value() {
      double si = high ? reading.highSi() : reading.lowSi();
      Property stated = property.property();
      if (stated.getRange().isEmpty()) return Figures.number(si);
      Unit unit = stated.getRange().get(0).unit();
      return Numbers.rounded(unit.fromSi(si), 4) + " " + unit;
    }
  }

  private final double temperatureKelvin;
  private final Optional<End> taken;
  private final Wanted wanted;
  private final Set<PropertyUse> sources = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<End> ends = new ArrayList<>();

  Inputs(double temperatureKelvin, Optional<End> taken, Wanted wanted) {
    this.temperatureKelvin = temperatureKelvin;
    this.taken = taken;
    this.wanted = wanted;
  }

  double temperatureKelvin() {
    return temperatureKelvin;
  }

  Wanted wanted() {
    return wanted;
  }

  /** The number of a property; what it could be too becomes a variant. */
  Optional<Double> uncertain(KnownProperty property) {
    Optional<Reading> reading = property.reading(temperatureKelvin, wanted);
    if (reading.isEmpty()) return Optional.empty();
    sources.add(property.use(temperatureKelvin));
    if (reading.get().meanOfEnds()) notes.add(property.name() + " is the geometric mean of its range");
    if (reading.get().hasSpread()) {
      ends.add(new End(property, reading.get(), false));
      ends.add(new End(property, reading.get(), true));
    }
    boolean here = taken.isPresent() && taken.get().property().equals(property);
    if (!here) return Optional.of(reading.get().si());
    return Optional.of(taken.get().high() ? reading.get().highSi() : reading.get().lowSi());
  }

  /** The number of a property whose range, if any, does not matter. */
  Optional<Double> number(KnownProperty property) {
    Optional<Reading> reading = property.reading(temperatureKelvin, wanted);
    if (reading.isPresent()) sources.add(property.use(temperatureKelvin));
    return reading.map(Reading::si);
  }

  /** As {@link #uncertain}, and above zero; notes when it is not. */
  Optional<Double> aboveZero(KnownProperty property) {
    Optional<Double> value = uncertain(property);
    if (value.isEmpty() || value.get() > 0) return value;
    return wanted.missing(property.name() + " above zero: it is " + Figures.number(value.get()));
  }

  void used(PropertyUse use) {
    sources.add(use);
  }

  void note(String note) {
    notes.add(note);
  }

  List<PropertyUse> sources() {
    return List.copyOf(sources);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Both ends of everything uncertain, in the order in which it was read. */
  List<End> ends() {
    return List.copyOf(ends);
  }
}
