// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.List;
import java.util.Optional;
import org.lamina.model.quantity.Quantity;

/** One line of a protocol. */
public sealed interface Step {
  /** As typed. */
  String text();

  /** Whether energy leaves or enters the cell. */
  enum Direction {
    DISCHARGE,
    CHARGE
  }

  /**
   * A constant current.
   *
   * @param ends at least one
   */
  record Flow(Direction direction, Rate rate, List<End> ends, String text) implements Step {
    public Flow {
      ends = List.copyOf(ends);
    }
  }

  /**
   * A constant voltage.
   *
   * @param ends at least one
   */
  record Hold(Quantity volts, List<End> ends, String text) implements Step {
    public Hold {
      ends = List.copyOf(ends);
    }
  }

  /** No current. */
  record Rest(Quantity time, String text) implements Step {}

  /**
   * The steps since the last repetition, or since the start, run so many times in all.
   *
   * @param times at least two; empty for until the balance of energy repeats
   */
  record Repeat(Optional<Integer> times, String text) implements Step {}
}
