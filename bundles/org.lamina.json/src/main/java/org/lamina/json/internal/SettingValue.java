// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import org.lamina.model.quantity.Quantity;

/** Turns the value of a setting into a node. */
final class SettingValue {
  private SettingValue() {}

  /** The node; null when a fault was added. */
  static Node read(Change change, Slot slot, ReadLimits limits, Faults faults) {
    Node node = node(change.value().strip(), slot, limits);
    if (node == null) {
      String message = "the value is not JSON (set by --set " + change.shown() + ")";
      faults.addAt(FaultKind.SETTING, message, "write for example [\"1 V\", \"3.4 V\"], or a text without brackets",
          Path.ROOT, 0, 0);
    } else {
      node.markSetBy(change.shown());
    }
    return node;
  }

  private static Node node(String value, Slot slot, ReadLimits limits) {
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    if (first == '{' || first == '[' || first == '"') return withoutPlaces(json(value, limits));
    boolean free = slot == null;
    if (free || slot.kind == Slot.Kind.NUMBER || slot.kind == Slot.Kind.WHOLE) {
      if (value.matches(Quantity.NUMBER)) return ScalarNode.number(value);
    }
    if ((free || slot.kind == Slot.Kind.TRUTH) && (value.equals("true") || value.equals("false"))) {
      return ScalarNode.truth(value.equals("true"));
    }
    return ScalarNode.text(value);
  }

  private static Node json(String value, ReadLimits limits) {
    Faults own = new Faults(1);
    Node node = new JsonTree(value.toCharArray(), value.length(), limits, own).read();
    return own.isEmpty() ? node : null;
  }

  /** What comes from the command line has no place in the file. */
  private static Node withoutPlaces(Node node) {
    if (node instanceof ScalarNode scalar) return new ScalarNode(scalar.kind(), scalar.text(), 0, 0);
    if (node instanceof ArrayNode array) {
      ArrayNode copy = new ArrayNode(0, 0);
      for (Node item : array.items()) copy.items().add(withoutPlaces(item));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) return null;
    ObjectNode copy = new ObjectNode(0, 0);
    for (ObjectNode.Member member : object.members()) copy.put(member.name(), withoutPlaces(member.value()));
    return copy;
  }
}
