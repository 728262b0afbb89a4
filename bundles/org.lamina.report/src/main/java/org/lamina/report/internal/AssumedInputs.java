// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.EvidenceKind;

/** The inputs that nobody is known to have measured for this case: every report names them. */
final class AssumedInputs {
  private final Set<String> assumed = new LinkedHashSet<>();
  private final Set<String> all = new LinkedHashSet<>();

  AssumedInputs(DesignReport design) {
    for (Attributed attributed : design.estimates()) {
      for (PropertyUse use : attributed.estimate().sources()) add(use);
    }
  }

  private void add(PropertyUse use) {
    String name = use.owner() + " " + use.property();
    all.add(name);
    if (use.kind() == EvidenceKind.ASSUMED) assumed.add(name);
  }

  void write(LabelledRows rows) {
    if (all.isEmpty()) return;
    String names = assumed.isEmpty() ? "" : ": " + String.join(", ", assumed);
    rows.add("assumed inputs", assumed.size() + " of " + all.size() + names);
  }
}
