// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.List;
import org.lamina.model.Curve;
import org.lamina.model.Electrode;
import org.lamina.model.ModelPackage;
import org.lamina.model.quantity.Numbers;

/** Tables over lithium content use the scale of the lithium range. */
final class LithiumRangeCheck implements Check {
  /** A digitised curve does not end exactly where a cell is taken to. */
  private static final double MARGIN = 0.01;

  @Override
  public String id() {
    return "lithium-range";
  }

  @Override
  public String asks() {
    return "Every point of a `curve` lies inside `lithiumRange`, give or take 0.01.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Electrode electrode = entry.electrode();
    if (electrode == null || electrode.getLithiumRange().size() != 2) return;
    List<Double> range = electrode.getLithiumRange();
    for (Curve curve : Entry.in(electrode, Curve.class)) {
      List<Double> points = curve.getStoichiometry();
      for (int i = 0; i < points.size(); i++) {
        double point = points.get(i);
        if (point >= range.get(0) - MARGIN - 1e-12 && point <= range.get(1) + MARGIN + 1e-12) continue;
        String message = "the point " + Numbers.exact(point) + " lies outside the lithium range, "
            + Numbers.exact(range.get(0)) + " to " + Numbers.exact(range.get(1));
        String help = "count lithium in both as the formula does, or widen the range";
        findings.at(curve, ModelPackage.Literals.CURVE__STOICHIOMETRY, i, message, help);
        break;
      }
    }
  }
}
