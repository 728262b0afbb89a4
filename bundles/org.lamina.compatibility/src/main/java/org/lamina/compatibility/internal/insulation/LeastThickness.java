// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.insulation;

import java.util.List;
import java.util.Optional;
import org.lamina.compatibility.internal.words.Provenance;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.Material;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;

/**
 * How thick an electrolyte has to be.
 *
 * @param shortedBelow thinner films short-circuit; empty when none was seen to
 * @param insulatingFrom films that are thinner are not known to insulate
 * @param source where both come from
 */
record LeastThickness(Optional<Quantity> shortedBelow, Quantity insulatingFrom, Property source) {
  /** Lengths that differ by less are the same, typed in different units. */
  private static final double SAME = 1e-9;

  /** Empty when the material does not say. */
  static Optional<LeastThickness> of(Material material) {
    Property property = material.getElectrolyte() == null ? null : material.getElectrolyte().getLeastThickness();
    if (property == null) return Optional.empty();
    List<Quantity> range = property.getRange();
    if (range.size() == 2) return Optional.of(new LeastThickness(Optional.of(range.get(0)), range.get(1), property));
    return Optional.ofNullable(property.getValue()).map(value -> new LeastThickness(Optional.empty(), value, property));
  }

  boolean insulates(double metres) {
    return metres >= insulatingFrom.si() * (1 - SAME);
  }

  boolean shorts(double metres) {
    return shortedBelow.isPresent() && metres < shortedBelow.get().si() * (1 - SAME);
  }

  boolean isAssumed() {
    return Provenance.isAssumed(source);
  }

  /** {@code "insulates from 50 nm on and short-circuits below 30 nm (doi:...)"}: what is missed first. */
  String text(double metres) {
    String from = Provenance.of(source);
    if (shortedBelow.isEmpty()) return Sentence.of("is only known to insulate from {} on ({})", insulatingFrom, from);
    String shorted = "short-circuits below " + shortedBelow.get();
    String insulating = Sentence.of("insulates from {} on", insulatingFrom);
    return shorts(metres)
        ? Sentence.of("{} and {} ({})", shorted, insulating, from)
        : Sentence.of("{} and {} ({})", insulating, shorted, from);
  }
}
