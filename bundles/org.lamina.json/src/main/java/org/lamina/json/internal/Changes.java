// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** Applies a setting to the nodes of a file, before anything is built from them. One object applies one setting. */
final class Changes {
  private final Types types;
  private final Faults faults;
  private final ReadLimits limits;
  private final Change change;
  private final List<String> segments;

  /** How many segments of the path were followed. */
  private int at;

  /** The member through which the present node was reached; null when the model does not know it. */
  private Slot slot;

  Changes(Change change, Types types, ReadLimits limits, Faults faults) {
    this.change = change;
    this.types = types;
    this.limits = limits;
    this.faults = faults;
    this.segments = change.segments();
  }

  void apply(ObjectNode root, EClass declared) {
    if (segments.isEmpty()) {
      String help = "write for example stack.2.thickness or /stack/2/thickness";
      fault("the path " + Words.quoted(change.path()) + " cannot be read", help);
      return;
    }
    Node node = root;
    EClass type = types.stated(root, declared);
    while (node != null) {
      if (node instanceof ObjectNode object) {
        node = inObject(object, type);
      } else if (node instanceof ArrayNode array) {
        node = inList(array);
      } else {
        fault(Words.quoted(segments.get(at - 1)) + " has no members", "end the path there");
        return;
      }
      boolean known = node instanceof ObjectNode && slot != null && slot.kind == Slot.Kind.OBJECT;
      type = known ? types.stated((ObjectNode) node, slot.objectType()) : null;
    }
  }

  /** Follows the path into a member, or sets it when the path ends there; null when there is nothing more to follow. */
  private Node inObject(ObjectNode object, EClass type) {
    String name = segments.get(at++);
    if (!isKnown(object, type, name)) return null;
    slot = type == null ? null : types.shape(type).slot(name);
    if (at < segments.size()) return childOf(object, name);
    Node value = SettingValue.read(change, slot, limits, faults);
    if (value != null) object.put(name, value);
    return null;
  }

  /** Follows the path into an entry, or sets it when the path ends there. */
  private Node inList(ArrayNode array) {
    ListEntry entry = ListEntry.find(array, segments, at);
    if (entry.index() < 0) {
      fault(entry.message(), entry.help());
      return null;
    }
    at += entry.length();
    if (at < segments.size()) return array.items().get(entry.index());
    Node value = SettingValue.read(change, slot, limits, faults);
    if (value != null) array.items().set(entry.index(), value);
    return null;
  }

  /** Whether an object may have a member of that name; of a class that is not known, any. */
  private boolean isKnown(ObjectNode object, EClass type, String name) {
    if (object.member(name) != null || type == null || name.equals(Types.TYPE)) return true;
    Shape shape = types.shape(type);
    if (shape.slot(name) != null) return true;
    String message = Words.quoted(name) + " is not a member of " + shape.described();
    fault(message, Words.suggestion(name, shape.names(), "members"));
    return false;
  }

  /** The value of a member; an object that is absent is made, so that {@code operation.temperature} can be set. */
  private Node childOf(ObjectNode object, String name) {
    Node child = object.child(name);
    if (child != null) return child;
    if (slot != null && slot.kind == Slot.Kind.OBJECT && !slot.many) {
      ObjectNode made = new ObjectNode(0, 0);
      made.markSetBy(change.shown());
      object.put(name, made);
      return made;
    }
    fault(Words.quoted(name) + " is not there", "set the whole member: " + name + "=...");
    return null;
  }

  private void fault(String message, String help) {
    faults.addAt(FaultKind.SETTING, message + " (set by --set " + change.shown() + ")", help, Path.ROOT, 0, 0);
  }
}
