// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.TreeSet;
import org.lamina.model.Curve;
import org.lamina.model.Electrode;
import org.lamina.model.Property;
import org.lamina.model.quantity.Numbers;

/** Taking lithium out costs at least what putting it in gave. */
final class BranchesCheck implements Check {
  /** Rounding between the points of two tables. */
  private static final double ROUNDING_VOLT = 1e-9;

  @Override
  public String id() {
    return "branches";
  }

  @Override
  public String asks() {
    return "The `lithiationPotential` is nowhere above the `delithiationPotential`.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Electrode electrode = entry.electrode();
    if (electrode == null) return;
    Property in = electrode.getLithiationPotential();
    Property out = electrode.getDelithiationPotential();
    if (in == null || out == null) return;
    if (in.getCurve() != null && out.getCurve() != null) {
      curves(in, in.getCurve(), out.getCurve(), findings);
    } else if (in.getValue() != null && out.getValue() != null && in.getValue().si() > out.getValue().si()) {
      String message = "lithiation at " + in.getValue() + " is above delithiation at " + out.getValue();
      findings.at(in, message, HELP);
    }
  }

  private static final String HELP = "exchange the branches, or correct one";

  private static void curves(Property at, Curve in, Curve out, Findings findings) {
    TreeSet<Double> contents = new TreeSet<>(in.getStoichiometry());
    contents.addAll(out.getStoichiometry());
    double first = Math.max(Potentials.first(in), Potentials.first(out));
    double last = Math.min(Potentials.last(in), Potentials.last(out));
    for (double lithium : contents) {
      if (lithium < first || lithium > last) continue;
      double into = Potentials.at(in, lithium);
      double from = Potentials.at(out, lithium);
      if (into <= from + ROUNDING_VOLT) continue;
      String message = "at a lithium content of " + Numbers.exact(lithium) + " lithiation, " + Comparison.shown(into, "V")
          + ", is above delithiation, " + Comparison.shown(from, "V");
      findings.at(at, message, HELP);
      return;
    }
  }
}
