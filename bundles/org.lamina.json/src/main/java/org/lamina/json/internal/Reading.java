// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.nio.CharBuffer;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * One reading of one file: bytes, nodes, objects, checks.
 *
 * @param root null when no object could be built
 */
public record Reading(EObject root, Places places, List<Fault> faults) {
  /** Reads JSON. */
  public static Reading json(byte[] content, EClass declared, List<Change> changes, Types types, ReadLimits limits) {
    Faults faults = new Faults(limits.problems());
    CharBuffer text = Utf8.decode(content, limits, faults);
    if (text == null) return failed(faults);
    Node root = new JsonTree(text.array(), text.limit(), limits, faults).read();
    if (root == null) return failed(faults);
    return bound(root, declared, changes, types, limits, faults);
  }

  /** Reads XMI, as EMF writes it. */
  public static Reading xmi(byte[] content, EClass declared, Types types, ReadLimits limits) {
    Faults faults = new Faults(limits.problems());
    CharBuffer text = Utf8.decode(content, limits, faults);
    if (text == null) return failed(faults);
    Node root = new XmiTree(text.array(), text.limit(), declared, types, limits, faults).read();
    if (root == null) return failed(faults);
    return bound(root, declared, List.of(), types, limits, faults);
  }

  private static Reading failed(Faults faults) {
    return new Reading(null, Places.EMPTY, faults.sorted());
  }

  private static Reading bound(
      Node root, EClass declared, List<Change> changes, Types types, ReadLimits limits, Faults faults) {
    Places places = new Places(root);
    faults.locateIn(places);
    if (root instanceof ObjectNode object) {
      Changes.apply(changes, object, declared, types, limits, faults);
    }
    Origins origins = new Origins();
    EObject bound = new Binder(types, faults, origins).root(root, declared);
    if (bound != null) new ModelCheck(types, faults, origins).check(bound);
    return new Reading(bound, places, faults.sorted());
  }
}
