// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.List;
import org.lamina.model.Curve;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Quantity;

/** Thermodynamics: potentials fall, or stay, as lithium goes in. */
final class PotentialFallsCheck implements Check {
  @Override
  public String id() {
    return "potential-falls";
  }

  @Override
  public String asks() {
    return "Potentials, and both branches, do not rise with lithium content.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    if (entry.electrode() == null) return;
    for (Curve curve : Potentials.curves(entry.electrode())) {
      List<Quantity> values = curve.getValues();
      for (int i = 1; i < values.size(); i++) {
        if (values.get(i).si() <= values.get(i - 1).si()) continue;
        String message = "the potential rises with lithium content, from " + values.get(i - 1) + " to " + values.get(i);
        findings.at(curve, ModelPackage.Literals.CURVE__VALUES, i, message, "order the points by lithium content");
      }
    }
  }
}
