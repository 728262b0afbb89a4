// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;

/**
 * One published number beside what Lamina says.
 *
 * @param system the design or the entry that it belongs to
 * @param quantity what it is, with its condition
 * @param published as stated, in its unit
 * @param predicted in the same unit; empty when Lamina does not predict it
 * @param basis what the prediction rests on
 * @param remark the inputs, the cause of a deviation, or why there is no prediction
 */
record ValidationRow(
    String system, String quantity, Quantity published, Optional<Quantity> predicted, Basis basis, String remark) {
  /** What a prediction rests on. */
  enum Basis {
    /** A model that was given other numbers than this one. */
    MODEL("model"),
    /** This number or its own parts: the row tests sums. */
    INPUTS("inputs"),
    /** There is no prediction. */
    NONE("-");

    private final String word;

    Basis(String word) {
      this.word = word;
    }
  }

  /** Beyond this a row has to name a cause. */
  static final double LARGE = 0.05;

  private static final int DIGITS = 4;

  /** Predicted over published, less one; empty where either is missing or zero. */
  OptionalDouble deviation() {
    if (predicted.isEmpty() || published.si() == 0) return OptionalDouble.empty();
    return OptionalDouble.of(predicted.get().si() / published.si() - 1);
  }

  boolean isOfModel() {
    return basis == Basis.MODEL;
  }

  boolean isLarge() {
    return deviation().isPresent() && Math.abs(deviation().getAsDouble()) > LARGE;
  }

  /** A line of a table, without the system. */
  String markdown() {
    String said = predicted.map(ValidationRow::rounded).orElse("-");
    String off = deviation().isPresent() ? percent(deviation().getAsDouble()) : "-";
    return "| " + String.join(" | ", cell(quantity), cell(published.toString()), said, off, basis.word, cell(remark)) + " |\n";
  }

  private static String rounded(Quantity quantity) {
    String unit = quantity.unit().symbol();
    return Numbers.rounded(quantity.value(), DIGITS) + (unit.equals("1") ? "" : " " + unit);
  }

  private static String percent(double share) {
    double percent = Math.rint(share * 1000) / 10;
    return (percent > 0 ? "+" : "") + Numbers.rounded(percent == 0 ? 0 : percent, DIGITS) + " %";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
