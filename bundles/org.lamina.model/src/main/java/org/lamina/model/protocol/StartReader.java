// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.List;
import java.util.Optional;
import org.lamina.model.protocol.ProtocolFormatException.Reason;

/** Reads what a cell holds at the start. */
final class StartReader {
  private static final List<String> WORDS = List.of("charged", "discharged", "as-fabricated", "soc", "contents");

  private final LineCursor cursor;

  private StartReader(LineCursor cursor) {
    this.cursor = cursor;
  }

  static Start read(String text) {
    LineCursor cursor = new LineCursor(text, 1);
    Start start = new StartReader(cursor).start();
    cursor.end();
    return start;
  }

  private Start start() {
    return switch (cursor.keyword(WORDS, "soc 50 %")) {
      case "charged" -> new Start.Charged();
      case "discharged" -> new Start.Discharged();
      case "as-fabricated" -> new Start.AsFabricated();
      case "soc" -> new Start.StateOfCharge(fraction());
      default -> new Start.Contents(content("positive"), content("negative"));
    };
  }

  private double fraction() {
    int where = cursor.at();
    double value = number("a state of charge", "soc 50 %");
    boolean percent = cursor.passes("%");
    double fraction = percent ? value / 100 : value;
    if (fraction >= 0 && fraction <= 1) return fraction;
    String help = "write \"soc 50 %\" or \"soc 0.5\": from 0 %, discharged, to 100 %, charged";
    throw cursor.wrong(Reason.NUMBER, where, "a state of charge lies between 0 and 1", help);
  }

  private double content(String electrode) {
    int where = cursor.at();
    String what = "the lithium content of the " + electrode + " electrode";
    double value = number(what, "contents 0.51 0");
    if (value >= 0 && value <= 1e6) return value;
    throw cursor.wrong(Reason.NUMBER, where, what + " cannot be that", "write lithium per formula unit, 0 or above");
  }

  private double number(String what, String example) {
    int where = cursor.at();
    Optional<String> typed = cursor.number();
    String help = "write for example \"" + example + "\"";
    if (typed.isEmpty()) throw cursor.wrong(Reason.FORM, where, what + " is missing", help);
    boolean separate = cursor.atBlankOrEnd();
    cursor.skipBlanks();
    if (!separate && !cursor.peek().equals("%")) {
      String message = "'" + LineCursor.shown(cursor.peek()) + "' is not expected here";
      throw cursor.wrong(Reason.FORM, cursor.at(), message, help);
    }
    return Double.parseDouble(typed.get());
  }
}
