// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.words;

import java.util.List;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Sourced;

/** How messages say where a number comes from: {@code "doi:10.1149/2.011305jes, Table III"}, {@code "assumed"}. */
public final class Provenance {
  /** So many assumed numbers are named, the others counted. */
  private static final int NAMED = 2;

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

  /** What of the numbers behind an estimate is assumed: {@code "; assumed: growthPerCycle of ... and 2 others"}. */
  public static String assumptions(Estimate estimate) {
    List<String> assumed =
        estimate.sources().stream()
            .filter(Provenance::isAssumed)
            .map(use -> use.property() + " of " + use.owner())
            .distinct()
            .toList();
    if (assumed.isEmpty()) return "";
    int others = assumed.size() - NAMED;
    if (others <= 0) return "; assumed: " + String.join(" and ", assumed);
    String named = String.join(", ", assumed.subList(0, NAMED));
    return "; assumed: " + named + " and " + (others == 1 ? "1 other" : others + " others");
  }

  /** Whether a number behind an estimate is assumed. */
  public static boolean restsOnAssumptions(Estimate estimate) {
    return estimate.sources().stream().anyMatch(Provenance::isAssumed);
  }

  private static boolean isAssumed(PropertyUse use) {
    return use.kind() == EvidenceKind.ASSUMED || use.source().isEmpty();
  }
}
