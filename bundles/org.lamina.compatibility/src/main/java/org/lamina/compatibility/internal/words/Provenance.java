// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import org.lamina.model.EvidenceKind;
import org.lamina.model.Sourced;

/** How messages say where a number comes from: {@code "doi:10.1149/2.011305jes, Table III"}, {@code "assumed"}. */
public final class Provenance {
  private Provenance() {}

  public static String of(Sourced number) {
    boolean assumed = isAssumed(number);
    if (number.getSource() == null) {
      // A number that nobody can look up counts as assumed, whatever its author calls it.
      return number.getKind() == EvidenceKind.ASSUMED ? "assumed" : "assumed, no source given";
    }
    String source = number.getPlace() == null ? number.getSource() : number.getSource() + ", " + number.getPlace();
    if (assumed) return "assumed, " + source;
    return number.getKind() == EvidenceKind.MEASURED ? source : number.getKind().getLiteral() + ", " + source;
  }

  /** Whether the number is stated as assumed or has no source. */
  public static boolean isAssumed(Sourced number) {
    return number.getKind() == EvidenceKind.ASSUMED || number.getSource() == null;
  }
}
