// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lamina.api.result.Estimate;

/** What the notes of a step coverage say of a transport that errs to one side: whoever acts on it has to know. */
final class TransportRemarks {
  private static final List<String> ONE_SIDED = List.of("lower bound", "too large");

  private TransportRemarks() {}

  /**
   * Sentences to append, each with a space before it: {@code " The estimate says of pulses 'VTOP' and 'O3': ... ."};
   * empty when there are none.
   */
  static String of(Estimate estimate) {
    // Of several pulses with the same transport it is said once.
    Map<String, List<String>> pulses =
        estimate.notes().stream()
            .filter(note -> ONE_SIDED.stream().anyMatch(note::contains))
            .collect(
                Collectors.groupingBy(
                    TransportRemarks::text,
                    LinkedHashMap::new,
                    Collectors.mapping(TransportRemarks::pulse, Collectors.toList())));
    return pulses.entrySet().stream()
        .map(remark -> " The estimate says of " + names(remark.getValue()) + ": " + remark.getKey() + ".")
        .collect(Collectors.joining());
  }

  // Notes on a transport begin with the name of the pulse and a colon.
  private static String text(String note) {
    return note.substring(note.indexOf(": ") < 0 ? 0 : note.indexOf(": ") + 2);
  }

  private static String pulse(String note) {
    return note.substring(0, Math.max(0, note.indexOf(": ")));
  }

  private static String names(List<String> pulses) {
    List<String> quoted = pulses.stream().filter(name -> !name.isEmpty()).map(name -> "'" + name + "'").toList();
    if (quoted.isEmpty()) return "its transport";
    return (quoted.size() == 1 ? "pulse " : "pulses ") + String.join(" and ", quoted);
  }
}
