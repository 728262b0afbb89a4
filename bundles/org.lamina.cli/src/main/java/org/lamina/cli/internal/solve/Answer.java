// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The answer to an inverse question.
 *
 * @param file of the design, as named by the user
 * @param design its name
 * @param now the estimate of the design as it is; empty when it is not available
 * @param consequences one for each solution, in their order
 */
public record Answer(
    String file,
    String design,
    VariedNumber number,
    Range range,
    WantedEstimate wanted,
    OptionalDouble now,
    Found found,
    List<Consequences> consequences) {
  public Answer {
    consequences = List.copyOf(consequences);
  }

  /** A value of the number, for people. */
  String number(double value) {
    return VariedNumber.shown(value, range.unit());
  }

  /** A value of the estimate, for people. */
  String estimate(double value) {
    return VariedNumber.shown(value, wanted.value().unit());
  }

  /** The point nearest to the wanted value when that is never taken. */
  Point nearest() {
    double value = wanted.value().value();
    double toLeast = Math.abs(found.least().value() - value);
    return toLeast <= Math.abs(found.most().value() - value) ? found.least() : found.most();
  }

  /** Whether the estimate is the same all over the range. */
  boolean constant() {
    return found.least().value() == found.most().value();
  }
}
