// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.Sourced;

/** How a number came about, on one line. */
final class Provenance {
  private Provenance() {}

  /** Everything but the notes, parted by semicolons. */
  static String of(Sourced sourced) {
    List<String> parts = new ArrayList<>();
    if (sourced.getKind() != null) parts.add(sourced.getKind().getLiteral());
    if (sourced.getSource() != null) parts.add(sourced.getSource());
    if (sourced.getPlace() != null) parts.add(sourced.getPlace());
    if (sourced.getPrinted() != null) parts.add("printed as '" + sourced.getPrinted() + "'");
    if (sourced.getConditions() != null) parts.add("at " + sourced.getConditions());
    if (!sourced.getAssumed().isEmpty()) parts.add("assumed: " + String.join(", ", sourced.getAssumed()));
    return String.join("; ", parts);
  }

  /** Kind and source alone. */
  static String brief(Sourced sourced) {
    String kind = sourced.getKind() == null ? "kind not said" : sourced.getKind().getLiteral();
    return sourced.getSource() == null ? kind : kind + "; " + sourced.getSource();
  }
}
