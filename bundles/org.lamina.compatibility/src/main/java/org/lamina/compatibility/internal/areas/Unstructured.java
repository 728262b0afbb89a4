// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.areas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.ModelPackage.Literals;
import org.lamina.model.Substrate;
import org.lamina.model.quantity.Quantity;

/**
 * The parts of a footprint that carry no structure.
 *
 * @param parts those of border and contacts that the design states; at least one
 */
record Unstructured(Substrate substrate, List<EAttribute> parts) {
  /** Areas that fill a footprint in one unit must not leave a rest of it in another; a share of the footprint. */
  private static final double SAME = 1e-9;

  /** Empty when the design states neither. */
  static Optional<Unstructured> of(Substrate substrate) {
    List<EAttribute> parts =
        Stream.of(Literals.SUBSTRATE__BORDER, Literals.SUBSTRATE__CONTACTS)
            .filter(part -> substrate.eGet(part) != null)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Unstructured(substrate, parts));
  }

  /** Empty when there is a footprint of which they leave something. */
  Optional<Violation> violation() {
    Quantity footprint = substrate.getFootprint();
    if (footprint == null) return Optional.of(ofNothing());
    double si = parts.stream().mapToDouble(part -> ((Quantity) substrate.eGet(part)).si()).sum();
    boolean fits = footprint.si() - si > SAME * footprint.si();
    return fits ? Optional.empty() : Optional.of(tooLarge(Rounded.stated(si, footprint.unit()), footprint));
  }

  private Violation ofNothing() {
    String message =
        Sentence.of(
            "{} {} stated, but not the footprint of which {} a part",
            names(),
            singular() ? "is" : "are",
            singular() ? "it is" : "they are");
    String help = Sentence.of("State substrate.footprint, or leave {} out.", names());
    return Violation.at(path(), message, help);
  }

  private Violation tooLarge(Quantity taken, Quantity footprint) {
    String takes = singular() ? "takes" : "take";
    String message = Sentence.of("{} {} {} of a footprint of {}", names(), takes, taken, footprint);
    String help = Sentence.of("Make the footprint larger, or {} smaller.", names());
    return Violation.at(path(), message, help).withLimit(taken, footprint);
  }

  private boolean singular() {
    return parts.equals(List.of(Literals.SUBSTRATE__BORDER));
  }

  /** {@code "border and contacts"}, {@code "the contacts"}. */
  private String names() {
    String all = parts.stream().map(EAttribute::getName).collect(Collectors.joining(" and "));
    return parts.size() == 1 ? "the " + all : all;
  }

  private ElementPath path() {
    return ElementPath.of(substrate, parts.get(0));
  }
}
