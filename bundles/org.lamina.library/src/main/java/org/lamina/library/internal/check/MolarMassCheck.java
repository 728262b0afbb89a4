// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.OptionalDouble;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Precursor;
import org.lamina.model.quantity.Quantity;

/** Molar masses follow from formulas. */
final class MolarMassCheck implements Check {
  private static final double TOLERANCE = 1e-3;

  @Override
  public String id() {
    return "molar-mass";
  }

  @Override
  public String asks() {
    return "A `molarMass` is the sum over the `formula`, of films and precursors, within 0.1 %.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Material material = entry.material();
    if (material != null && material.getMolarMass() != null) {
      Quantity stated = material.getMolarMass().getValue();
      String message = problem(material.getFormula(), stated);
      if (message != null) findings.at(material.getMolarMass(), ModelPackage.Literals.PROPERTY__VALUE, message, HELP);
    }
    for (Precursor precursor : Entry.in(entry.whole(), Precursor.class)) {
      String message = problem(precursor.getFormula(), precursor.getMolarMass());
      if (message != null) findings.at(precursor, ModelPackage.Literals.PRECURSOR__MOLAR_MASS, message, HELP);
    }
  }

  private static final String HELP = "correct the formula or the molar mass";

  private static String problem(String formula, Quantity stated) {
    OptionalDouble sum = MolarMasses.ofFormula(formula);
    if (stated == null || sum.isEmpty() || Comparison.agree(stated.si(), sum.getAsDouble(), TOLERANCE)) return null;
    return "the molar mass is " + stated + ", but " + formula + " adds up to " + Comparison.shown(sum.getAsDouble(), "g/mol");
  }
}
