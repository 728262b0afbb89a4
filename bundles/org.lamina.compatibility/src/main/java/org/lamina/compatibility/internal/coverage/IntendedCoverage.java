// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.intent.Judgement;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.Intent;
import org.lamina.model.ModelPackage.Literals;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Quantity;

/** A step coverage that a design intends, and what doses are computed for because of it. */
record IntendedCoverage(Intent intent, Bound bound) {
  /** What doses are computed for where the design intends no least step coverage. */
  private static final Quantity USUAL = Quantity.valueOf("95 %");

  /** The most that doses are computed for: all of the floor would take for ever. */
  private static final Quantity MOST = Quantity.valueOf("99.99 %");

  /** Converting units back and forth must not make a bound impossible. */
  private static final double SAME = 1e-9;

  /** Empty when the design intends none. */
  static Optional<IntendedCoverage> of(Evaluation evaluation) {
    Intent intent = evaluation.design().design().getIntent();
    return Optional.ofNullable(intent)
        .map(Intent::getStepCoverage)
        .map(bound -> new IntendedCoverage(intent, bound));
  }

  /** What the estimates of doses are computed for. */
  static Quantity ofDoses(Evaluation evaluation) {
    return of(evaluation).filter(IntendedCoverage::asksForDoses).map(IntendedCoverage::ofDoses).orElse(USUAL);
  }

  /** The most that doses are computed for. */
  static Quantity most() {
    return MOST;
  }

  private boolean asksForDoses() {
    return bound.relation() == Bound.Relation.AT_LEAST && bound.quantity().si() > 0;
  }

  private Quantity ofDoses() {
    return isBeyondDoses() ? MOST : bound.quantity();
  }

  /** Whether no dose is computed that would reach it. */
  boolean isBeyondDoses() {
    return asksForDoses() && bound.quantity().si() > MOST.si() * (1 + SAME);
  }

  /** Whether no film can have it. */
  boolean isImpossible() {
    return asksForDoses() && bound.quantity().si() > 1 + SAME;
  }

  /** That no film can have it. */
  Violation impossible() {
    String message =
        Sentence.of(
            "the intended step coverage of {} is impossible: no film is thicker on the floor than on top",
            Judgement.wanted(bound));
    String help = Sentence.of("Intend 100 % or less; doses are computed for {} at most.", MOST);
    return Violation.at(ElementPath.of(intent, Literals.INTENT__STEP_COVERAGE), message, help)
        .withLimit(bound.quantity(), Quantity.valueOf("100 %"));
  }
}
