// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.model.protocol.Amount.Kind;
import org.lamina.model.protocol.ProtocolFormatException.Reason;

/** Reads one line as a step. */
final class StepReader {
  private static final List<String> VERBS = List.of("discharge", "charge", "hold", "rest", "cycle", "until");
  private static final List<String> ENDS = List.of("until", "for");

  private final LineCursor cursor;

  private StepReader(LineCursor cursor) {
    this.cursor = cursor;
  }

  static Step read(String text, int line) {
    LineCursor cursor = new LineCursor(text, line);
    Step step = new StepReader(cursor).step(cursor.trimmed());
    cursor.end();
    return step;
  }

  private Step step(String text) {
    return switch (cursor.keyword(VERBS, "discharge at 1 mA/cm2 until 2 V")) {
      case "discharge" -> flow(Step.Direction.DISCHARGE, text);
      case "charge" -> flow(Step.Direction.CHARGE, text);
      case "hold" -> hold(text);
      case "rest" -> rest(text);
      case "cycle" -> cycle(text);
      default -> settled(text);
    };
  }

  private Step flow(Step.Direction direction, String text) {
    boolean out = direction == Step.Direction.DISCHARGE;
    String example = out ? "discharge at 1 mA/cm2 until 2 V" : "charge at 2C until 3.4 V";
    cursor.keyword(List.of("at"), example);
    Rate rate = Amount.read(cursor, Kind.RATE).asRate();
    return new Step.Flow(direction, rate, ends(Kind.VOLTAGE, example), text);
  }

  private Step hold(String text) {
    String example = "hold at 3.4 V until 0.05C";
    cursor.keyword(List.of("at"), example);
    Amount volts = Amount.read(cursor, Kind.VOLTAGE);
    return new Step.Hold(volts.quantity(), ends(Kind.RATE, example), text);
  }

  private Step rest(String text) {
    cursor.passes("for");
    return new Step.Rest(Amount.read(cursor, Kind.TIME).quantity(), text);
  }

  private Step cycle(String text) {
    if (cursor.passes("until")) return settled(text);
    int where = cursor.at();
    Optional<String> typed = cursor.number();
    if (typed.isEmpty() || !cursor.atBlankOrEnd()) {
      String help = "write \"cycle 3\" or \"cycle until settled\"";
      throw cursor.wrong(Reason.FORM, where, "a number of cycles must follow 'cycle'", help);
    }
    cursor.skipBlanks();
    cursor.passes("times");
    boolean whole = typed.get().matches("[0-9]{1,9}");
    int times = whole ? Integer.parseInt(typed.get()) : 0;
    if (times < 2 || times > Step.MOST_CYCLES) {
      throw cursor.wrong(Reason.NUMBER, where, "'cycle " + LineCursor.shown(typed.get()) + "' cannot be run",
          "write a whole number from 2 to " + Step.MOST_CYCLES + ": how often the steps above run in all");
    }
    return new Step.Repeat(Optional.of(times), text);
  }

  private Step settled(String text) {
    cursor.keyword(List.of("settled"), "cycle until settled");
    return new Step.Repeat(Optional.empty(), text);
  }

  /** What ends a step: at most one limit of a kind and one time, in any order. */
  private List<End> ends(Kind limit, String example) {
    List<End> ends = new ArrayList<>();
    String keyword = cursor.keyword(ENDS, example);
    Kind first = end(keyword, limit, ends);
    if (cursor.passes("or")) {
      boolean stated = cursor.passes("for");
      String second = stated ? "for" : cursor.passes("until") ? "until" : "";
      int where = cursor.at();
      if (end(second, limit, ends) == first) {
        throw cursor.wrong(Reason.FORM, where, "the step has two ends of one kind", "leave one out");
      }
    }
    return ends;
  }

  /** One end. A time may follow "until" too: nothing else can be meant. */
  private Kind end(String keyword, Kind limit, List<End> ends) {
    Amount amount = keyword.equals("for") ? Amount.read(cursor, Kind.TIME) : Amount.read(cursor, limit, Kind.TIME);
    ends.add(
        switch (amount.kind()) {
          case RATE -> new End.Current(amount.asRate());
          case VOLTAGE -> new End.Voltage(amount.quantity());
          case TIME -> new End.Duration(amount.quantity());
        });
    return amount.kind();
  }
}
