// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.lamina.model.quantity.Dimension;

/** Follows the path of a setting through the nodes of a file. One object follows one path. */
final class Walk {
  /**
   * Where a path ends.
   *
   * @param slot the member; null when the model does not know it
   * @param entry whether it is an entry of the list that the member is
   * @param dimension of a quantity there; null when the model names none, or any
   * @param present the value there; null when there is none
   * @param replace puts another value there
   */
  record End(Slot slot, boolean entry, Dimension dimension, Node present, Consumer<Node> replace) {}

  private final Types types;
  private final Faults faults;
  private final List<String> segments;
  private final String path;
  /** The setting for whose sake the path is followed, as messages show it; null when there is none. */
  private final String setting;

  /** How many segments of the path were followed. */
  private int at;
  /** The member through which the present node was reached; null when the model does not know it. */
  private Slot slot;
  /** What a member of the present node measures that leaves it to the members around it. */
  private Dimension inherited;
  private End end;

  private Walk(Change change, boolean setting, Types types, Faults faults) {
    this.types = types;
    this.faults = faults;
    this.segments = change.segments();
    this.path = change.path();
    this.setting = setting ? change.shown() : null;
  }

  /** Where the path of a setting ends; null when a fault was added, which names the setting. */
  static End forSetting(Change change, ObjectNode root, EClass declared, Types types, Faults faults) {
    return new Walk(change, true, types, faults).follow(root, declared);
  }

  /** Where a path ends; null when a fault was added. */
  static End to(String path, ObjectNode root, EClass declared, Types types, Faults faults) {
    return new Walk(new Change(path, ""), false, types, faults).follow(root, declared);
  }

  private End follow(ObjectNode root, EClass declared) {
    if (segments.isEmpty()) {
      String help = "write for example stack.2.thickness or /stack/2/thickness";
      fault("the path " + Words.quoted(path) + " cannot be read", help);
      return null;
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
        return null;
      }
      boolean known = node instanceof ObjectNode && slot != null && slot.kind == Slot.Kind.OBJECT;
      type = known ? types.stated((ObjectNode) node, slot.objectType()) : null;
      if (known && !slot.passesOn) inherited = slot.dimension;
    }
    return end;
  }

  /** Follows the path into a member; null when there is nothing more to follow. */
  private Node inObject(ObjectNode object, EClass type) {
    String name = segments.get(at++);
    if (!isKnown(object, type, name)) return null;
    slot = type == null ? null : types.shape(type).slot(name);
    if (at < segments.size()) return childOf(object, name);
    end = new End(slot, false, dimension(), object.child(name), value -> object.put(name, value));
    return null;
  }

  /** Follows the path into an entry; null when there is nothing more to follow. */
  private Node inList(ArrayNode array) {
    ListEntry entry = ListEntry.find(array, segments, at);
    if (entry.index() < 0) {
      fault(entry.message(), entry.help());
      return null;
    }
    at += entry.length();
    Node present = array.items().get(entry.index());
    if (at < segments.size()) return present;
    end = new End(slot, true, dimension(), present, value -> array.items().set(entry.index(), value));
    return null;
  }

  private Dimension dimension() {
    if (slot == null) return null;
    return slot.inherits ? inherited : slot.dimension;
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
      if (setting != null) made.markSetBy(setting);
      object.put(name, made);
      return made;
    }
    String help = setting == null ? "name a member that is there" : "set the whole member: " + name + "=...";
    fault(Words.quoted(name) + " is not there", help);
    return null;
  }

  private void fault(String message, String help) {
    String suffix = setting == null ? "" : " (set by --set " + setting + ")";
    faults.addAt(FaultKind.SETTING, message + suffix, help, Path.ROOT, 0, 0);
  }
}
