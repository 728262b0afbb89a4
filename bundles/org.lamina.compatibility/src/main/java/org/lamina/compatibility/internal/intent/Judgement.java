// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.intent;

import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Severity;
import org.lamina.compatibility.internal.words.Provenance;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** A computed number, held against what the design intends. */
public record Judgement(Bound bound, Estimate estimate) {
  /** Converting units back and forth must not make a bound miss itself. */
  private static final double SAME = 1e-9;

  /**
   * How grave it is; empty when the whole of what the estimate may be is allowed, or when there is no value. What is
   * only perhaps missed is a warning: the bound lies within the interval, or a number behind the estimate is assumed.
   */
  public Optional<Severity> severity() {
    if (estimate.value().isEmpty()) return Optional.empty();
    boolean met = allows(estimate.si().getAsDouble());
    boolean doubtful = ends().stream().anyMatch(end -> allows(end) != met);
    if (met) return doubtful ? Optional.of(Severity.WARNING) : Optional.empty();
    return Optional.of(doubtful || Provenance.restsOnAssumptions(estimate) ? Severity.WARNING : Severity.ERROR);
  }

  /** The value in the unit of the bound. */
  public Quantity actual() {
    return Rounded.apart(estimate.si().orElseThrow(), bound.quantity());
  }

  /** {@code "18 uAh/cm2 (15 to 21 uAh/cm2) but the design intends at least 20 uAh/cm2; assumed: ..."}. */
  public String text() {
    String assumptions = Provenance.assumptions(estimate);
    return Sentence.of("{}{} but the design intends {}{}", actual(), interval(), wanted(bound), assumptions);
  }

  /** {@code "at least 20 uAh/cm2"}. */
  public static String wanted(Bound bound) {
    return (bound.relation() == Bound.Relation.AT_LEAST ? "at least " : "at most ") + bound.quantity();
  }

  private boolean allows(double si) {
    double slack = SAME * Math.abs(bound.quantity().si());
    return bound.allows(bound.relation() == Bound.Relation.AT_LEAST ? si + slack : si - slack);
  }

  private List<Double> ends() {
    Unit own = Units.get(estimate.unit());
    return estimate.interval().map(ends -> List.of(own.toSi(ends.low()), own.toSi(ends.high()))).orElse(List.of());
  }

  private String interval() {
    if (ends().isEmpty()) return "";
    return Sentence.of(", {} to {},", Rounded.computed(ends().get(0), unit()), Rounded.computed(ends().get(1), unit()));
  }

  private Unit unit() {
    return bound.quantity().unit();
  }
}
