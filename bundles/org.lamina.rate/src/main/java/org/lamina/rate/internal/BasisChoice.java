// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import org.eclipse.emf.ecore.EReference;
import org.lamina.model.CapacityBasis;
import org.lamina.model.ModelPackage;

/**
 * Which volumetric capacity of the electrodes counts.
 *
 * @param basis the one that is used where it is known; the other one, with a note, where it is not
 * @param limitingMustHaveIt whether the electrode that limits the cell must have this one
 */
public record BasisChoice(CapacityBasis basis, boolean limitingMustHaveIt) {

  /** The basis that the operation of a design asks for. */
  public static BasisChoice preferred(CapacityBasis basis) {
    return new BasisChoice(basis, false);
  }

  /** The theoretical one for both electrodes. */
  public static BasisChoice theoretical() {
    return new BasisChoice(CapacityBasis.THEORETICAL, true);
  }

  static EReference member(CapacityBasis basis) {
    return basis == CapacityBasis.MEASURED
        ? ModelPackage.Literals.ELECTRODE__MEASURED_CAPACITY
        : ModelPackage.Literals.ELECTRODE__THEORETICAL_CAPACITY;
  }

  static CapacityBasis other(CapacityBasis basis) {
    return basis == CapacityBasis.MEASURED ? CapacityBasis.THEORETICAL : CapacityBasis.MEASURED;
  }
}
