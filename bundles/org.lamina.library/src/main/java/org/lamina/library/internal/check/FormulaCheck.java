// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.model.Composition;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Precursor;
import org.lamina.model.chemistry.Formula;

/** A formula can be read. */
final class FormulaCheck implements Check {
  @Override
  public String id() {
    return "formula";
  }

  @Override
  public String asks() {
    return "A `formula` is elements with their numbers, with brackets where wanted: `Li0.95PO3.00N0.60`, `Co(C5H5)2`.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (Material material : entry.stated(Material.class)) {
      judge(material, ModelPackage.Literals.MATERIAL__FORMULA, findings);
    }
    for (Precursor precursor : entry.stated(Precursor.class)) {
      judge(precursor, ModelPackage.Literals.PRECURSOR__FORMULA, findings);
    }
    for (Composition composition : entry.stated(Composition.class)) {
      judge(composition, ModelPackage.Literals.COMPOSITION__FORMULA, findings);
    }
  }

  private static void judge(EObject object, EStructuralFeature member, Findings findings) {
    if (!(object.eGet(member) instanceof String formula)) return;
    try {
      Formula.parse(formula);
    } catch (IllegalArgumentException e) {
      String message = "the formula '" + formula + "' cannot be read: " + e.getMessage();
      findings.at(object, member, message, "write elements with their numbers, or leave out what has no definite formula");
    }
  }
}
