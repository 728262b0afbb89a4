// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** Applies settings to the nodes of a file, before anything is built from them. */
final class Changes {
  /** Members by which an entry of a list may be named. */
  private static final List<String> NAMES = List.of("name", "id", "material");

  private final Types types;
  private final Faults faults;
  private final ReadLimits limits;

  Changes(Types types, Faults faults, ReadLimits limits) {
    this.types = types;
    this.faults = faults;
    this.limits = limits;
  }

  void apply(ObjectNode root, EClass declared, Change change) {
    List<String> segments = change.segments();
    if (segments.isEmpty()) {
      fault(change, "the path " + Words.quoted(change.path()) + " cannot be read", "write for example stack.2.thickness or /stack/2/thickness");
      return;
    }
    walk(root, declared, segments, change);
  }

  /** Follows the path to the last segment, and sets that. */
  private void walk(ObjectNode root, EClass declared, List<String> segments, Change change) {
    Node node = root;
    EClass type = types.stated(root, declared);
    Slot slot = null;
    int at = 0;
    while (node != null) {
      if (node instanceof ObjectNode object) {
        String name = segments.get(at++);
        if (!isKnown(object, type, name, change)) return;
        slot = type == null ? null : types.shape(type).slot(name);
        if (at == segments.size()) {
          put(object, name, slot, change);
          return;
        }
        node = childOf(object, name, slot, change);
      } else if (node instanceof ArrayNode array) {
        int length = entryLength(array, segments, at);
        int index = index(array, String.join(".", segments.subList(at, at + length)), change);
        if (index < 0) return;
        at += length;
        if (at == segments.size()) {
          Node value = SettingValue.read(change, slot, limits, faults);
          if (value != null) array.items().set(index, value);
          return;
        }
        node = array.items().get(index);
      } else {
        fault(change, Words.quoted(segments.get(at - 1)) + " has no members", "end the path there");
        return;
      }
      type = node instanceof ObjectNode object && slot != null && slot.kind == Slot.Kind.OBJECT
          ? types.stated(object, slot.objectType())
          : null;
    }
  }

  /** Whether an object may have a member of that name; of a class that is not known, any. */
  private boolean isKnown(ObjectNode object, EClass type, String name, Change change) {
    if (object.member(name) != null || type == null || types.shape(type).slot(name) != null || name.equals(Types.TYPE)) return true;
    Shape shape = types.shape(type);
    String message = Words.quoted(name) + " is not a member of " + shape.described();
    fault(change, message, Words.suggestion(name, shape.names(), "members"));
    return false;
  }

  private void put(ObjectNode object, String name, Slot slot, Change change) {
    Node value = SettingValue.read(change, slot, limits, faults);
    if (value != null) object.put(name, value);
  }

  /** The value of a member; an object that is not there yet is made, so that {@code operation.temperature} can be set. */
  private Node childOf(ObjectNode object, String name, Slot slot, Change change) {
    Node child = object.child(name);
    if (child != null) return child;
    if (slot != null && slot.kind == Slot.Kind.OBJECT && !slot.many) {
      ObjectNode made = new ObjectNode(0, 0);
      made.markSetBy(change.shown());
      object.put(name, made);
      return made;
    }
    fault(change, Words.quoted(name) + " is not there", "set the whole member: " + name + "=...");
    return null;
  }

  /** How many segments name an entry: names of materials may contain dots. */
  private static int entryLength(ArrayNode array, List<String> segments, int at) {
    for (int length = 1; at + length <= segments.size(); length++) {
      if (!matches(array, String.join(".", segments.subList(at, at + length))).isEmpty()) return length;
    }
    return 1;
  }

  private int index(ArrayNode array, String segment, Change change) {
    int size = array.items().size();
    int index = ArrayNode.index(segment);
    if (index >= 0 && index < size) return index;
    List<Integer> found = matches(array, segment);
    if (found.size() == 1) return found.get(0);
    if (found.size() > 1) {
      fault(change, Words.quoted(segment) + " names " + found.size() + " entries", "use the index, from 0: " + found);
    } else if (index >= 0) {
      fault(change, "there is no entry " + segment, "there are " + Words.entries(size) + ", counted from 0");
    } else {
      fault(change, "there is no entry " + Words.quoted(segment), Words.suggestion(segment, names(array), "entries"));
    }
    return -1;
  }

  private static List<Integer> matches(ArrayNode array, String segment) {
    for (String member : NAMES) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < array.items().size(); i++) {
        if (array.items().get(i) instanceof ObjectNode object && segment.equals(object.text(member))) found.add(i);
      }
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  private static List<String> names(ArrayNode array) {
    List<String> names = new ArrayList<>();
    for (Node item : array.items()) {
      if (!(item instanceof ObjectNode object)) continue;
      for (String member : NAMES) {
        String name = object.text(member);
        if (name != null && !names.contains(name)) names.add(name);
      }
    }
    return names;
  }

  private void fault(Change change, String message, String help) {
    faults.addAt(FaultKind.SETTING, message + " (set by --set " + change.shown() + ")", help, Path.ROOT, 0, 0);
  }
}
