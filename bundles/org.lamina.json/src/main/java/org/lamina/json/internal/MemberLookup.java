// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.nio.CharBuffer;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.lamina.model.quantity.Dimension;

/**
 * What a file has at a path.
 *
 * @param kind name of the kind of {@code Member}; null when the path leads nowhere
 * @param dimension of a quantity there; null when the model names none, or any
 * @param text the text or number that stands there; null when there is none
 */
public record MemberLookup(String kind, Dimension dimension, String text, List<Fault> faults) {
  /** Looks a path up in a file of JSON, after changes to it. */
  public static MemberLookup json(
      byte[] content, EClass declared, List<Change> changes, String path, Types types, ReadLimits limits) {
    Faults faults = new Faults(limits.problems());
    CharBuffer text = Utf8.decode(content, limits, faults);
    Node root = text == null ? null : new JsonTree(text.array(), text.limit(), limits, faults).read();
    Walk.End end = null;
    if (root instanceof ObjectNode object) {
      Changes.apply(changes, object, declared, types, limits, faults);
      end = Walk.to(path, object, declared, types, faults);
    } else if (root != null) {
      faults.addAt(FaultKind.WRONG_TYPE, root.described() + " is no object", "name a design", Path.ROOT, 0, 0);
    }
    if (end == null) return new MemberLookup(null, null, null, faults.sorted());
    String present = end.present() instanceof ScalarNode scalar ? scalar.text() : null;
    return new MemberLookup(kind(end), end.dimension(), present, faults.sorted());
  }

  private static String kind(Walk.End end) {
    if (end.slot() == null) return "OTHER";
    if (end.slot().many && !end.entry()) return "LIST";
    return switch (end.slot().kind) {
      case QUANTITY -> "QUANTITY";
      case NUMBER -> "NUMBER";
      case OBJECT -> "OBJECT";
      default -> "OTHER";
    };
  }
}
