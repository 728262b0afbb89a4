// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.lamina.json.internal.Origins.Origin;
import org.lamina.model.quantity.Quantity;

/** Checks lists as a whole: how many entries there are, and how they relate. */
final class ListCheck {
  private final Faults faults;

  ListCheck(Faults faults) {
    this.faults = faults;
  }

  void check(EObject object, List<?> entries, Slot slot, Shape shape, Origin origin) {
    Path path = origin.path.child(slot.name);
    if (!size(entries.size(), slot, path)) return;
    if (slot.ordered && entries.size() == 2) ordered(entries.get(0), entries.get(1), slot, path);
    if (slot.namesMembers) new MemberNames(faults).check(entries, slot, shape, origin);
    if (slot.kind == Slot.Kind.STEP && !entries.isEmpty()) StepText.order(entries, slot, origin, faults);
    if (slot.increasing) increasing(entries, slot, origin);
    if (slot.sameLengthAs != null) sameLength(object, entries.size(), slot, shape.slot(slot.sameLengthAs), origin);
  }

  private boolean size(int size, Slot slot, Path path) {
    if (size < slot.fewest) {
      String has = size == 0 ? slot.name + " is empty" : slot.name + " has " + Words.entries(size);
      String needs = slot.fewest == slot.most ? "it needs " + slot.fewest : "it needs at least " + slot.fewest;
      String help = "add what is missing" + (slot.required ? "" : ", or leave the member out");
      faults.add(FaultKind.RANGE, has + "; " + needs, help, path);
      return false;
    }
    if (slot.most >= 0 && size > slot.most) {
      String takes = slot.fewest == slot.most ? "it needs " + slot.most : "it takes at most " + slot.most;
      faults.add(
          FaultKind.RANGE, slot.name + " has " + Words.entries(size) + "; " + takes, "remove what is too many", path);
      return false;
    }
    return true;
  }

  private void ordered(Object low, Object high, Slot slot, Path path) {
    if (!above(low, high)) return;
    String first = "the first entry of " + slot.name + ", " + ValueCheck.shown(low);
    String message = first + ", is above the second, " + ValueCheck.shown(high);
    faults.add(FaultKind.RANGE, message, "write the lower one first", path);
  }

  /** Whether the first of two values of one kind is above the second. */
  static boolean above(Object low, Object high) {
    if (low instanceof Quantity first && high instanceof Quantity second) {
      return first.dimension() == second.dimension() && first.si() > second.si();
    }
    return low instanceof Number first && high instanceof Number second && first.doubleValue() > second.doubleValue();
  }

  private void increasing(List<?> entries, Slot slot, Origin origin) {
    for (int i = 1; i < entries.size() && !faults.full(); i++) {
      Object before = entries.get(i - 1);
      Object value = entries.get(i);
      if (above(value, before)) continue;
      String message = slot.name + " must increase; " + ValueCheck.shown(value) + " follows "
          + ValueCheck.shown(before);
      faults.add(
          FaultKind.RANGE, message, "sort the table by " + slot.name + ", each value once", origin.entry(slot, i));
    }
  }

  private void sameLength(EObject object, int size, Slot slot, Slot other, Origin origin) {
    if (other == null || origin.isUnread(other) || !origin.states(other)) return;
    int otherSize = ((List<?>) object.eGet(other.feature)).size();
    if (size == otherSize) return;
    String message = slot.name + " and " + other.name + " differ in length: " + size + " and " + otherSize;
    faults.add(FaultKind.RANGE, message, "both lists need as many entries", origin.path.child(slot.name));
  }
}
