// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.EvidenceKind;

/** Puts the inputs of an estimate where a reader sees them, the assumed ones by name. */
public final class Provenance {
  private Provenance() {}

  /** The estimate with its sources, each once, and its notes; the last note names the assumed sources. */
  public static Estimate attach(Estimate estimate, List<PropertyUse> sources, List<String> notes) {
    List<PropertyUse> uses = sources.stream().distinct().toList();
    return estimate.from(uses).noting(notes(uses, notes));
  }

  /** The notes with one more that names the assumed sources, if there are any. */
  public static List<String> notes(List<PropertyUse> uses, List<String> notes) {
    List<String> all = new ArrayList<>(notes);
    String assumed =
        uses.stream()
            .filter(use -> use.kind() == EvidenceKind.ASSUMED)
            .map(use -> use.property() + " of " + use.owner())
            .collect(Collectors.joining(", "));
    if (!assumed.isEmpty()) all.add("rests on assumed values: " + assumed);
    return all;
  }
}
