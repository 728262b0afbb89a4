// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.Optional;
import org.lamina.model.chemistry.Formula;

/** Formulas as designs and libraries state them. */
final class Formulas {
  private Formulas() {}

  /** Empty when the text is absent or no formula with definite numbers. */
  static Optional<Formula> read(String text) {
    if (text == null) return Optional.empty();
    try {
      return Optional.of(Formula.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // for example a name, or "SnNx"
    }
  }
}
