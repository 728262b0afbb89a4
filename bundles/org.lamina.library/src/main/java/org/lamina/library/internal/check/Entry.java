// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.lamina.model.Electrode;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/**
 * An entry as checks see it.
 *
 * @param stated what its file says
 * @param whole the same, completed by what it is based on
 * @param known what it may name
 */
public record Entry(EObject stated, EObject whole, Known known) {
  /** The completed material; null when it is none. */
  Material material() {
    return whole instanceof Material material ? material : null;
  }

  /** The completed recipe; null when it is none. */
  Recipe recipe() {
    return whole instanceof Recipe recipe ? recipe : null;
  }

  /** What the completed material does with lithium; null when it does nothing. */
  Electrode electrode() {
    return material() == null ? null : material().getElectrode();
  }

  /** Every object of a type that the file states. */
  <T> List<T> stated(Class<T> type) {
    return in(stated, type);
  }

  /** Every object of a type in an object, itself included. */
  static <T> List<T> in(EObject root, Class<T> type) {
    List<T> found = new ArrayList<>();
    if (type.isInstance(root)) found.add(type.cast(root));
    root.eAllContents().forEachRemaining(object -> {
      if (type.isInstance(object)) found.add(type.cast(object));
    });
    return found;
  }
}
