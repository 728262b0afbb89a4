// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import org.eclipse.emf.ecore.EObject;
import org.lamina.model.quantity.Dimension;

/**
 * What values of a member are allowed in a certain object: a property inherits it from the member that holds it.
 *
 * @param dimension null when any will do
 */
record Expectation(Dimension dimension, boolean positive, boolean nonnegative) {
  static final Expectation ANY = new Expectation(null, false, false);

  /** What a member of an object expects where the object stands. */
  static Expectation of(EObject object, Slot slot, Types types) {
    Expectation expected = new Expectation(slot.dimension, slot.positive, slot.nonnegative);
    boolean open = slot.inherits;
    EObject current = object;
    while (open && current.eContainer() != null) {
      Slot holder = types.shape(current.eContainer().eClass()).slot(current.eContainmentFeature());
      if (holder == null) break;
      expected = expected.or(holder);
      // A member without a word about dimensions, such as the curve of a property, passes the question on.
      open = holder.passesOn;
      current = current.eContainer();
    }
    return expected;
  }

  /** What a member expects in an object that stands where this is expected: the same, from the outside in. */
  Expectation of(Slot slot) {
    Expectation own = new Expectation(slot.dimension, slot.positive, slot.nonnegative);
    boolean open = slot.kind == Slot.Kind.OBJECT ? slot.passesOn : slot.inherits;
    return open ? new Expectation(dimension, own.positive || positive, own.nonnegative || nonnegative) : own;
  }

  private Expectation or(Slot holder) {
    return new Expectation(holder.dimension, positive || holder.positive, nonnegative || holder.nonnegative);
  }
}
