// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.lamina.json.internal.Origins.Origin;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;

/** Checks objects, however they were read, against what the model says about members and values. */
final class ModelCheck {
  private final Types types;
  private final Faults faults;
  private final Origins origins;
  private final ValueCheck values;
  private final ListCheck lists;

  ModelCheck(Types types, Faults faults, Origins origins) {
    this.types = types;
    this.faults = faults;
    this.origins = origins;
    this.values = new ValueCheck(faults);
    this.lists = new ListCheck(faults);
  }

  /** Checks an object and all that it contains. */
  void check(EObject object) {
    Origin origin = origins.of(object);
    Shape shape = types.shape(object.eClass());
    for (Slot slot : shape.slots()) {
      if (faults.full()) return;
      if (!origin.states(slot)) {
        if (slot.required) missing(object, slot, shape, origin);
      } else if (slot.many) {
        list(object, slot, shape, origin);
      } else if (slot.kind == Slot.Kind.OBJECT) {
        EObject child = (EObject) object.eGet(slot.feature);
        if (child != null) check(child);
      } else if (!origin.isUnread(slot)) {
        Expectation expected = Expectation.of(object, slot, types);
        values.check(object.eGet(slot.feature), slot, expected, origin.path.child(slot.name));
        if (slot.notAbove != null) notAbove(object, slot, shape.slot(slot.notAbove), origin);
      }
    }
  }

  private void list(EObject object, Slot slot, Shape shape, Origin origin) {
    List<?> entries = (List<?>) object.eGet(slot.feature);
    Expectation expected = slot.kind == Slot.Kind.OBJECT ? null : Expectation.of(object, slot, types);
    for (int i = 0; i < entries.size() && !faults.full(); i++) {
      if (expected == null) check((EObject) entries.get(i));
      else values.check(entries.get(i), slot, expected, origin.entry(slot, i));
    }
    // A list with entries left out has been complained about; its length says nothing.
    if (!origin.isUnread(slot)) lists.check(object, entries, slot, shape, origin);
  }

  private void notAbove(EObject object, Slot slot, Slot other, Origin origin) {
    if (other == null || origin.isUnread(other) || !origin.states(other)) return;
    Object low = object.eGet(slot.feature);
    Object high = object.eGet(other.feature);
    if (!ListCheck.above(low, high)) return;
    String message = slot.name + ", " + ValueCheck.shown(low) + ", is above " + other.name + ", " + ValueCheck.shown(high);
    String help = "exchange them, or correct one";
    faults.add(FaultKind.RANGE, message, help, origin.path.child(slot.name));
  }

  private void missing(EObject object, Slot slot, Shape shape, Origin origin) {
    String documentation = ModelMeta.documentation(slot.feature);
    String help = "add \"" + slot.name + "\": " + example(object, slot)
        + (documentation.isEmpty() ? "" : ". " + documentation);
    Path path = origin.path.child(slot.name);
    faults.add(FaultKind.MISSING, "'" + slot.name + "' is missing in this " + shape.noun(), help, path);
  }

  private String example(EObject object, Slot slot) {
    if (slot.many) return "[ ... ]";
    if (slot.fixed != null) return "\"" + slot.fixed + "\"";
    return switch (slot.kind) {
      case TEXT, OTHER -> "\"...\"";
      case NUMBER -> "0.5";
      case WHOLE -> "1";
      case TRUTH -> "true or false";
      case STEP -> "\"" + StepText.EXAMPLE + "\"";
      case CHOICE -> "one of " + Words.joined(ValueReader.literals(slot));
      case OBJECT -> "{ ... }";
      case QUANTITY, BOUND -> quantityExample(Expectation.of(object, slot, types).dimension());
    };
  }

  private static String quantityExample(Dimension dimension) {
    return dimension == null
        ? "a quantity such as \"70 nm\""
        : Words.of(dimension) + " in one of " + Words.units(dimension);
  }
}
