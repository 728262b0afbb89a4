// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.protocol.End;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.Figures;

/** Says why a step ended: {@code "3 V reached"}. */
final class EndWords {
  private final RateBasis basis;

  EndWords(RateBasis basis) {
    this.basis = basis;
  }

  /** Whether a step ended otherwise than the protocol says. */
  static boolean unasked(EndCause cause) {
    return switch (cause) {
      case DURATION, LOW_VOLTAGE, HIGH_VOLTAGE, CURRENT -> false;
      case AT_ONCE, CONTENT, DEPLETED, BOUND -> true;
    };
  }

  /**
   * Why a step ended.
   *
   * @param restVolts of the cell before it
   */
  String of(PlannedStep planned, StepResult result, double restVolts) {
    Step step = planned.step();
    return switch (result.cause()) {
      case DURATION -> over(step);
      case LOW_VOLTAGE -> limit(planned.ends().lowVolts()) + " reached";
      case HIGH_VOLTAGE -> limit(planned.ends().highVolts()) + " reached";
      case CURRENT -> "the current fell to " + basis.shown(lowest(step));
      case AT_ONCE -> atOnce(planned, result, restVolts);
      case CONTENT -> detail(result, "an electrode can give or take no more lithium at its surface") + before(step);
      case DEPLETED -> detail(result, "the electrolyte has no carriers left at one side") + before(step);
      case BOUND -> detail(result, "the computation did not come to an end within its bounds") + before(step);
    };
  }

  private static String detail(StepResult result, String otherwise) {
    return result.detail().isEmpty() ? otherwise : result.detail();
  }

  private static String limit(double volts) {
    return Quantity.ofSi(volts, "V").toString();
  }

  private static String over(Step step) {
    Quantity time = shortest(step);
    return time + (time.value() == 1 ? " is over" : " are over");
  }

  private static Quantity shortest(Step step) {
    if (step instanceof Step.Rest rest) return rest.time();
    Quantity shortest = null;
    for (End end : ends(step)) {
      if (end instanceof End.Duration duration && (shortest == null || duration.time().si() < shortest.si())) {
        shortest = duration.time();
      }
    }
    return shortest;
  }

  /** The limit of the current that a falling current meets first. */
  private Rate lowest(Step step) {
    Rate first = null;
    for (End end : ends(step)) {
      if (!(end instanceof End.Current current)) continue;
      boolean higher = first == null
          || basis.amperesPerSquareMetre(current.rate()) > basis.amperesPerSquareMetre(first);
      if (higher) first = current.rate();
    }
    return first;
  }

  private String atOnce(PlannedStep planned, StepResult result, double restVolts) {
    if (!(planned.step() instanceof Step.Flow flow)) return atOnceWithoutCurrent(planned.step(), result);
    boolean discharge = planned.isDischarge();
    double limit = discharge ? planned.ends().lowVolts() : planned.ends().highVolts();
    if (Double.isInfinite(limit)) {
      return detail(result, "no voltage lets " + basis.shown(flow.rate()) + " flow") + "; no charge flowed";
    }
    String side = discharge ? "below " : "above ";
    if (discharge ? restVolts <= limit : restVolts >= limit) {
      return "the cell at rest is at " + Figures.of(restVolts, "V") + ", already "
          + (restVolts == limit ? "at " : side) + limit(limit) + ", before a current flows; no charge flowed";
    }
    double cost = discharge ? restVolts - result.startVolts() : result.startVolts() - restVolts;
    String told = Double.isFinite(cost) && cost > 0
        ? ": " + basis.shown(flow.rate()) + " costs " + Figures.of(cost, "V") + " of the " + Figures.of(restVolts, "V")
            + " at rest"
        : "";
    return "the voltage is already " + side + limit(limit) + " when the current starts" + told + "; no charge flowed";
  }

  private String atOnceWithoutCurrent(Step step, StepResult result) {
    Rate limit = lowest(step);
    return limit == null
        ? detail(result, "no current fits this voltage") + "; no charge flowed"
        : "the current is already below " + basis.shown(limit) + " when the hold begins";
  }

  private String before(Step step) {
    List<String> wanted = new ArrayList<>();
    for (End end : ends(step)) {
      if (end instanceof End.Voltage voltage) wanted.add(voltage.volts() + " was reached");
      else if (end instanceof End.Duration duration) wanted.add(duration.time() + " were over");
      else if (end instanceof End.Current current) wanted.add("the current fell to " + basis.shown(current.rate()));
    }
    if (step instanceof Step.Rest rest) wanted.add(rest.time() + " were over");
    return " before " + String.join(" or ", wanted);
  }

  private static List<End> ends(Step step) {
    if (step instanceof Step.Flow flow) return flow.ends();
    return step instanceof Step.Hold hold ? hold.ends() : List.of();
  }
}
