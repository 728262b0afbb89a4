// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Follows the JSON pointers of findings. */
final class Pointers {
  private Pointers() {}

  /** Whether a pointer names an element of an object; its last step may name a member that is not set. */
  static boolean leadInto(EObject root, String pointer) {
    if (pointer.isEmpty()) return true;
    if (!pointer.startsWith("/")) return false;
    Object current = root;
    for (String step : pointer.substring(1).split("/", -1)) {
      if (current instanceof EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(step);
        if (feature == null) return false;
        current = object.eGet(feature);
      } else if (current instanceof List<?> list && step.matches("0|[1-9][0-9]{0,8}")) {
        int index = Integer.parseInt(step);
        if (index >= list.size()) return false;
        current = list.get(index);
      } else {
        return false;
      }
    }
    return true;
  }
}
