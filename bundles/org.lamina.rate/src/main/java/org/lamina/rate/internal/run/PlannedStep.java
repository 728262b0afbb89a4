// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.List;
import org.lamina.model.protocol.End;
import org.lamina.model.protocol.Step;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;

/**
 * A step of a protocol in the terms of the cell.
 *
 * @param step as written; no repetition
 * @param drive what is imposed
 * @param ends when it ends
 */
record PlannedStep(Step step, Drive drive, StepEnds ends) {
  /**
   * The plan of a step.
   *
   * @throws CannotRun when the step makes no sense or needs a capacity that is not there
   */
  static PlannedStep of(Step step, RateBasis basis) {
    if (step instanceof Step.Flow flow) return flow(flow, basis);
    if (step instanceof Step.Hold hold) return hold(hold, basis);
    if (step instanceof Step.Rest rest) {
      return new PlannedStep(step, new Drive.Current(0), StepEnds.after(seconds(rest.time().si(), step)));
    }
    throw new IllegalArgumentException("a repetition is no step of its own");
  }

  /** Whether it takes energy out of the cell at a constant current. */
  boolean isDischarge() {
    return step instanceof Step.Flow flow && flow.direction() == Step.Direction.DISCHARGE;
  }

  /** A rest moves nothing; what rounding leaves of it would pass for a charge or a discharge. */
  StepResult exact(StepResult result) {
    if (!(step instanceof Step.Rest)) return result;
    return new StepResult(result.seconds(), 0, 0, result.startVolts(), result.endVolts(), result.cause(),
        result.detail(), result.lossJoulesPerSquareMetre());
  }

  private static PlannedStep flow(Step.Flow flow, RateBasis basis) {
    boolean discharge = flow.direction() == Step.Direction.DISCHARGE;
    double amperes = basis.amperesPerSquareMetre(flow.rate());
    if (!(amperes > 0)) throw new CannotRun("'" + flow.text() + "': the current must be above 0");
    // Of several limits the first that is met ends the step: the highest when falling, the lowest when rising.
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (End end : flow.ends()) {
      if (end instanceof End.Current) {
        String what = "': a constant current falls to no limit; end it at a voltage or a time";
        throw new CannotRun("'" + flow.text() + what);
      }
      if (!(end instanceof End.Voltage voltage)) continue;
      if (discharge) low = Math.max(low, voltage.volts().si());
      else high = Math.min(high, voltage.volts().si());
    }
    double signed = discharge ? amperes : -amperes;
    return new PlannedStep(
        flow, new Drive.Current(signed), new StepEnds(duration(flow.ends(), flow), low, high, 0));
  }

  private static PlannedStep hold(Step.Hold hold, RateBasis basis) {
    double amperes = 0;
    for (End end : hold.ends()) {
      if (end instanceof End.Voltage) {
        throw new CannotRun("'" + hold.text() + "': the voltage is held; end it at a current or a time");
      }
      if (end instanceof End.Current current) {
        amperes = Math.max(amperes, basis.amperesPerSquareMetre(current.rate()));
      }
    }
    StepEnds ends = new StepEnds(
        duration(hold.ends(), hold), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, amperes);
    return new PlannedStep(hold, new Drive.Voltage(hold.volts().si()), ends);
  }

  private static double duration(List<End> ends, Step step) {
    double seconds = Double.POSITIVE_INFINITY;
    for (End end : ends) {
      if (end instanceof End.Duration duration) seconds = Math.min(seconds, seconds(duration.time().si(), step));
    }
    return seconds;
  }

  private static double seconds(double seconds, Step step) {
    if (!(seconds > 0)) throw new CannotRun("'" + step.text() + "': the time must be above 0");
    return seconds;
  }
}
