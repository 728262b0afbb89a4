// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.List;
import java.util.Optional;
import org.lamina.model.quantity.Quantity;

/** One line of a protocol. */
public sealed interface Step {
  /** Most repetitions that can be asked for. */
  int MOST_CYCLES = 100_000;

  /** Longest line: far more than any step needs. */
  int MOST_CHARACTERS = 500;

  /**
   * A regular expression for what {@link #parse} reads, in what ECMAScript and Java have in common. Sizes that are no
   * matter of signs are not in it: {@code 1e300 mA/cm2} matches.
   */
  static String pattern() {
    return StepPattern.TEXT;
  }

  /** As typed. */
  String text();

  /** The same step in its canonical form: read back, it gives an equal one but for the text. So does its string. */
  String canonical();

  /**
   * Reads one line, for example {@code "discharge at 1 mA/cm2 until 2 V"}.
   *
   * @throws ProtocolFormatException saying what is wrong with the text
   */
  static Step parse(String text) {
    return StepReader.read(text, 1);
  }

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

    @Override
    public String canonical() {
      return (direction == Direction.DISCHARGE ? "discharge at " : "charge at ") + rate.text() + " " + End.all(ends);
    }

    @Override
    public String toString() {
      return canonical();
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

    @Override
    public String canonical() {
      return "hold at " + volts + " " + End.all(ends);
    }

    @Override
    public String toString() {
      return canonical();
    }
  }

  /** No current. */
  record Rest(Quantity time, String text) implements Step {
    @Override
    public String canonical() {
      return "rest " + time;
    }

    @Override
    public String toString() {
      return canonical();
    }
  }

  /**
   * The steps since the last repetition, or since the start, run so many times in all.
   *
   * @param times at least two; empty for until the balance of energy repeats
   */
  record Repeat(Optional<Integer> times, String text) implements Step {
    @Override
    public String canonical() {
      return times.map(number -> "cycle " + number).orElse("cycle until settled");
    }

    @Override
    public String toString() {
      return canonical();
    }
  }
}
