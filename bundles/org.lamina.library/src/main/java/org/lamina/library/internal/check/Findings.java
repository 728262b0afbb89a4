// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.api.result.ElementPath;

/** Collects what one check says of one entry. */
final class Findings {
  private final String check;
  private final List<Finding> found = new ArrayList<>();

  Findings(String check) {
    this.check = check;
  }

  void at(EObject object, String message, String help) {
    found.add(new Finding(check, ElementPath.of(object).pointer(), message, help));
  }

  /** At a member, which need not be there. */
  void at(EObject object, EStructuralFeature member, String message, String help) {
    found.add(new Finding(check, ElementPath.of(object, member).pointer(), message, help));
  }

  /** At an element of a list. */
  void at(EObject object, EStructuralFeature list, int index, String message, String help) {
    String pointer = ElementPath.of(object, list).then(Integer.toString(index)).pointer();
    found.add(new Finding(check, pointer, message, help));
  }

  List<Finding> list() {
    return found;
  }
}
