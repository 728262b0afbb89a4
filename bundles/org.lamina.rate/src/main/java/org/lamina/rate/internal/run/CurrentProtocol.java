// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.protocol.End;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Quantity;

/** What is run when only a current is given: discharges and charges between the voltage limits until they repeat. */
public final class CurrentProtocol {
  /** Enough for all but leaking cells; more would only delay an answer that the first cycles give. */
  public static final int MOST_CYCLES = 20;

  private CurrentProtocol() {}

  /**
   * The protocol of a current.
   *
   * @throws CannotRun without both limits
   */
  public static Protocol of(Rate rate, OptionalDouble lowVolts, OptionalDouble highVolts) {
    if (lowVolts.isEmpty() || highVolts.isEmpty()) {
      String which = lowVolts.isEmpty() && highVolts.isEmpty()
          ? "no voltage limits" : lowVolts.isEmpty() ? "no lower voltage limit" : "no upper voltage limit";
      throw new CannotRun("a run at " + rate.text() + " goes from limit to limit, but the cell states " + which
          + "; state them, or write a protocol such as \"discharge at " + rate.text() + " until 3 V\"");
    }
    return new Protocol(List.of(
        step(Step.Direction.DISCHARGE, "discharge", rate, lowVolts.getAsDouble()),
        step(Step.Direction.CHARGE, "charge", rate, highVolts.getAsDouble()),
        new Step.Repeat(Optional.empty(), "until settled")));
  }

  private static Step step(Step.Direction direction, String verb, Rate rate, double volts) {
    Quantity limit = Quantity.ofSi(volts, "V");
    String text = verb + " at " + rate.text() + " until " + limit;
    return new Step.Flow(direction, rate, List.of(new End.Voltage(limit)), text);
  }
}
