// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** Units of time as words, which the table of units does not have: {@code 10 minutes}. */
final class TimeWords {
  private static final Map<String, String> SYMBOLS = new LinkedHashMap<>();

  static {
    for (String word : new String[] {"sec", "secs", "second", "seconds"}) SYMBOLS.put(word, "s");
    for (String word : new String[] {"min", "mins", "minute", "minutes"}) SYMBOLS.put(word, "min");
    for (String word : new String[] {"hr", "hrs", "hour", "hours"}) SYMBOLS.put(word, "h");
    for (String word : new String[] {"day", "days"}) SYMBOLS.put(word, "d");
  }

  private TimeWords() {}

  /** All words, in small letters. */
  static Set<String> all() {
    return SYMBOLS.keySet();
  }

  /** The unit that a word stands for, in any case. */
  static Optional<Unit> unit(String word) {
    return Optional.ofNullable(SYMBOLS.get(word.toLowerCase(Locale.ROOT))).map(Units::get);
  }
}
