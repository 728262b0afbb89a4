// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.json.internal.Origins.Origin;

/** Builds objects from nodes, as the model describes their classes. What cannot be read is left out. */
final class Binder {
  private static final String SCHEMA = "$schema";

  private final Types types;
  private final Faults faults;
  private final Origins origins;
  private final TypeChoice choice;
  private final ValueReader values;

  Binder(Types types, Faults faults, Origins origins) {
    this.types = types;
    this.faults = faults;
    this.origins = origins;
    this.choice = new TypeChoice(types, faults);
    this.values = new ValueReader(types, faults);
  }

  /** The object of a file; null when the file holds none. */
  EObject root(Node node, EClass declared) {
    if (!(node instanceof ObjectNode object)) {
      String message = "the file holds " + node.described() + "; " + types.shape(declared).described()
          + " is an object";
      faults.add(FaultKind.WRONG_TYPE, message, "write { ... }", Path.ROOT);
      return null;
    }
    EObject root = choice.create(object, declared, Path.ROOT);
    if (root != null) fill(root, object, declared, Path.ROOT);
    return root;
  }

  private void fill(EObject object, ObjectNode node, EClass declared, Path path) {
    Shape shape = types.shape(object.eClass());
    Origin origin = origins.put(object, new Origin(path, node));
    for (ObjectNode.Member member : node.members()) {
      if (faults.full()) return;
      Slot slot = shape.slot(member.name());
      Path place = path.child(member.name());
      if (slot == null) withoutSlot(member, shape, declared, path, place);
      else if (slot.many) list(object, origin, slot, member.value(), place);
      else single(object, origin, slot, member.value(), place);
    }
  }

  private void withoutSlot(ObjectNode.Member member, Shape shape, EClass declared, Path path, Path place) {
    if (choice.isType(member.name(), declared, shape)) return;
    boolean schema = path == Path.ROOT && member.name().equals(SCHEMA);
    if (schema && member.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT) return;
    if (schema) {
      faults.add(
          FaultKind.WRONG_TYPE, "$schema is a text; found " + member.value().described(), "write \"...\"", place);
      return;
    }
    unknownMember(member.name(), shape, path, member.line(), member.column(), faults);
  }

  static void unknownMember(String name, Shape shape, Path path, int line, int column, Faults faults) {
    String message = Words.quoted(name) + " is not a member of " + shape.described();
    String help = Words.suggestion(name, shape.names(), "members");
    faults.addAt(FaultKind.UNKNOWN_MEMBER, message, help, path.child(name), line, column);
  }

  private void single(EObject object, Origin origin, Slot slot, Node node, Path path) {
    if (slot.kind == Slot.Kind.OBJECT) {
      EObject child = child(node, object, slot, path);
      if (child == null) {
        origin.markUnread(slot);
        return;
      }
      // First into its place, then filled: what its values must be depends on where it stands.
      object.eSet(slot.feature, child);
      fill(child, (ObjectNode) node, slot.objectType(), path);
      return;
    }
    Object value = values.read(node, object, slot, path);
    if (value == null) origin.markUnread(slot);
    else object.eSet(slot.feature, value);
  }

  private EObject child(Node node, EObject parent, Slot slot, Path path) {
    if (node instanceof ObjectNode object) return choice.create(object, slot.objectType(), path);
    values.wrongType(node, parent, slot, path);
    return null;
  }

  private void list(EObject object, Origin origin, Slot slot, Node node, Path path) {
    if (!(node instanceof ArrayNode array)) {
      String help = node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL
          ? "leave the member out when its value is not known"
          : "put it between '[' and ']'";
      faults.add(FaultKind.WRONG_TYPE, slot.name + " is a list; found " + node.described(), help, path);
      origin.markUnread(slot);
      return;
    }
    @SuppressWarnings("unchecked")
    List<Object> target = (List<Object>) object.eGet(slot.feature);
    for (int i = 0; i < array.items().size() && !faults.full(); i++) {
      Node item = array.items().get(i);
      Path place = path.child(i);
      Object value = slot.kind == Slot.Kind.OBJECT
          ? child(item, object, slot, place)
          : values.read(item, object, slot, place);
      if (value == null) origin.markUnread(slot);
      else if (!target.add(value)) twice(item, origin, slot, place);
      else entry(value, item, origin, slot, i, place);
    }
  }

  private void entry(Object value, Node item, Origin origin, Slot slot, int index, Path place) {
    if (slot.kind == Slot.Kind.OBJECT) fill((EObject) value, (ObjectNode) item, slot.objectType(), place);
    else origin.noteIndex(slot, index);
  }

  private void twice(Node item, Origin origin, Slot slot, Path place) {
    origin.markUnread(slot);
    String message = item.described() + " is in " + slot.name + " twice";
    faults.add(FaultKind.RANGE, message, "remove one of the two", place);
  }
}
