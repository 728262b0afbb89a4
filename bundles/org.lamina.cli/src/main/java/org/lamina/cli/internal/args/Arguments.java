// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line, taken apart.
 *
 * @param command name of the command
 * @param values of the options that were given, in order
 * @param operands what is no option, in order
 */
public record Arguments(String command, Map<Option, List<String>> values, List<String> operands) {
  public boolean has(Option option) {
    return values.containsKey(option);
  }

  /** The value of an option that is not repeatable. */
  public Optional<String> value(Option option) {
    return all(option).stream().findFirst();
  }

  /** All values of an option. */
  public List<String> all(Option option) {
    return values.getOrDefault(option, List.of());
  }
}
