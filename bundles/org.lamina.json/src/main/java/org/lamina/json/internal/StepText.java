// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.lamina.json.internal.Origins.Origin;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.ProtocolFormatException;
import org.lamina.model.protocol.Step;

/** Steps of a protocol: each as a text, and all in their order. */
final class StepText {
  static final String EXAMPLE = "discharge at 1 mA/cm2 until 2 V";

  static final List<String> EXAMPLES = List.of(
      EXAMPLE, "charge at 2C until 3.4 V", "hold at 3.4 V until 0.05C or for 1 h", "rest 10 min", "cycle 3", "cycle until settled");

  private StepText() {}

  /** The step that a text says; null when a fault was added. */
  static Step read(String text, Slot slot, Path path, Faults faults) {
    try {
      return Step.parse(text);
    } catch (ProtocolFormatException e) {
      String place = e.column() > 1 ? ", at character " + e.column() + " of " + Words.quoted(text) : "";
      faults.add(kind(e), slot.name + place + ": " + e.getMessage(), e.help(), path);
      return null;
    }
  }

  /** Checks that repetitions have something to repeat. */
  static void order(List<?> entries, Slot slot, Origin origin, Faults faults) {
    try {
      new Protocol(entries.stream().map(Step.class::cast).toList());
    } catch (ProtocolFormatException e) {
      faults.add(kind(e), slot.name + ": " + e.getMessage(), e.help(), origin.entry(slot, e.line() - 1));
    }
  }

  private static FaultKind kind(ProtocolFormatException e) {
    return switch (e.reason()) {
      case FORM -> FaultKind.WRONG_TYPE;
      case WORD -> FaultKind.UNKNOWN_VALUE;
      case UNIT -> FaultKind.UNIT;
      case DIMENSION -> FaultKind.DIMENSION;
      case NUMBER, ORDER -> FaultKind.RANGE;
      case LIMIT -> FaultKind.LIMIT;
    };
  }
}
