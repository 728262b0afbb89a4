// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.lamina.model.Curve;
import org.lamina.model.Electrode;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;

/** The potentials of an electrode over its lithium content. */
final class Potentials {
  private static final List<EReference> MEMBERS =
      List.of(
          ModelPackage.Literals.ELECTRODE__POTENTIAL,
          ModelPackage.Literals.ELECTRODE__LITHIATION_POTENTIAL,
          ModelPackage.Literals.ELECTRODE__DELITHIATION_POTENTIAL);

  private Potentials() {}

  /** The tables of those that have one. */
  static List<Curve> curves(Electrode electrode) {
    List<Curve> curves = new ArrayList<>();
    for (EReference member : MEMBERS) {
      Property potential = (Property) electrode.eGet(member);
      if (potential != null && potential.getCurve() != null) curves.add(potential.getCurve());
    }
    return curves;
  }

  /** In V at a lithium content inside the table, by straight lines between its points. */
  static double at(Curve curve, double lithium) {
    List<Double> content = curve.getStoichiometry();
    int above = 1;
    while (above < content.size() - 1 && content.get(above) < lithium) above++;
    double low = content.get(above - 1);
    double share = (lithium - low) / (content.get(above) - low);
    double below = curve.getValues().get(above - 1).si();
    return below + share * (curve.getValues().get(above).si() - below);
  }

  static double first(Curve curve) {
    return curve.getStoichiometry().get(0);
  }

  static double last(Curve curve) {
    return curve.getStoichiometry().get(curve.getStoichiometry().size() - 1);
  }
}
