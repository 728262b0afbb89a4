// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where in a design something stands, as an RFC 6901 JSON pointer: {@code /stack/2/thickness}. The file format maps it
 * to a line and a column.
 */
public record ElementPath(String pointer) {
  /** The path of an object within its root. */
  public static ElementPath of(EObject object) {
    Deque<String> steps = new ArrayDeque<>();
    for (EObject current = object; current.eContainer() != null; current = current.eContainer()) {
      EReference reference = current.eContainmentFeature();
      if (reference.isMany()) {
        steps.push(Integer.toString(((List<?>) current.eContainer().eGet(reference)).indexOf(current)));
      }
      steps.push(reference.getName());
    }
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) pointer.append('/').append(step);
    return new ElementPath(pointer.toString());
  }

  /** The path of a feature of an object; it need not be set. */
  public static ElementPath of(EObject object, EStructuralFeature feature) {
    return of(object).then(feature.getName());
  }

  /** The path one step further down. */
  public ElementPath then(String step) {
    return new ElementPath(pointer + "/" + step.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public String toString() {
    return pointer;
  }
}
