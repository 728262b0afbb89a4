// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A hash over the content of model objects: equal content, equal hash. FNV-1a with 64 bits, which is enough to notice a
 * change and, unlike a cryptographic digest, costs no start-up time.
 */
final class SemanticHash {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long state = OFFSET_BASIS;

  private SemanticHash() {}

  static long of(List<? extends EObject> roots) {
    SemanticHash hash = new SemanticHash();
    for (EObject root : roots) hash.add(root);
    return hash.state;
  }

  private void add(EObject object) {
    addText(object.eClass().getName());
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (!object.eIsSet(feature)) continue;
      addText(feature.getName());
      addValue(object.eGet(feature), feature instanceof EReference reference && reference.isContainment());
    }
    mix('}');
  }

  /** Only what is contained is followed: the word of a dynamic enumeration is an object, too, and leads into its package. */
  private void addValue(Object value, boolean contained) {
    if (value instanceof List<?> list) {
      for (Object element : list) addValue(element, contained);
      mix(']');
    } else if (contained) {
      add((EObject) value);
    } else {
      addText(String.valueOf(value));
    }
  }

  private void addText(String text) {
    for (int i = 0; i < text.length(); i++) mix(text.charAt(i));
    mix('\n');
  }

  private void mix(char c) {
    state = (state ^ c) * PRIME;
  }
}
