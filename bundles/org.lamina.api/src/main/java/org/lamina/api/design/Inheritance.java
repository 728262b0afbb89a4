// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.model.ModelPackage;

/** Fills what an entry leaves open with what the entry that it is based on says. */
public final class Inheritance {
  private Inheritance() {}

  /**
   * Copies every member that {@code entry} does not set from {@code base}. Groups of properties are merged member by
   * member; a property with its source is taken as a whole, a list as well. {@code base} stays as it is.
   *
   * @param base an object of the same class
   */
  public static void fill(EObject entry, EObject base) {
    for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
      if (!base.eIsSet(feature)) continue;
      if (!entry.eIsSet(feature)) {
        entry.eSet(feature, copy(base.eGet(feature)));
      } else if (isGroup(feature) && entry.eGet(feature) instanceof EObject group) {
        fill(group, (EObject) base.eGet(feature));
      }
    }
  }

  private static boolean isGroup(EStructuralFeature feature) {
    return feature instanceof EReference reference
        && !reference.isMany()
        && !ModelPackage.Literals.SOURCED.isSuperTypeOf(reference.getEReferenceType());
  }

  private static Object copy(Object value) {
    if (value instanceof EObject object) return EcoreUtil.copy(object);
    if (value instanceof List<?> list) return list.stream().map(Inheritance::copy).toList();
    return value;
  }
}
