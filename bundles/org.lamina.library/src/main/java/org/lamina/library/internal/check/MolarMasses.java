// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.OptionalDouble;
import org.lamina.model.Material;
import org.lamina.model.chemistry.Formula;

/** The molar mass of a material, as the entry states it or as its formula gives it. */
final class MolarMasses {
  private static final double KILOGRAMS = 1e-3;

  private MolarMasses() {}

  /** In kg/mol; empty when the formula is absent or cannot be read. */
  static OptionalDouble ofFormula(String formula) {
    if (formula == null) return OptionalDouble.empty();
    try {
      return OptionalDouble.of(Formula.parse(formula).gramsPerMole() * KILOGRAMS);
    } catch (IllegalArgumentException e) {
      return OptionalDouble.empty(); // another check says so
    }
  }

  /** In kg/mol; empty when neither is known. */
  static OptionalDouble of(Material material) {
    if (material.getMolarMass() != null && material.getMolarMass().getValue() != null) {
      return OptionalDouble.of(material.getMolarMass().getValue().si());
    }
    return ofFormula(material.getFormula());
  }
}
