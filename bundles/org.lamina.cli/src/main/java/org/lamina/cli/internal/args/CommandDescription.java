// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a command is called.
 *
 * @param summary one line
 * @param details paragraphs below it
 * @param operands label of the arguments that are no options, as in a synopsis
 * @param minimum how many of them are needed
 * @param maximum how many of them may be given
 * @param options that have a meaning for this command, besides the common ones
 * @param examples command lines, each followed by what it does after {@code #}
 */
public record CommandDescription(
    String name,
    String summary,
    List<String> details,
    String operands,
    int minimum,
    int maximum,
    List<Option> options,
    List<String> examples) {

  public static CommandDescription of(String name, String summary, String... details) {
    return new CommandDescription(name, summary, List.of(details), "", 0, 0, List.of(), List.of());
  }

  public CommandDescription taking(int least, int most, String label) {
    return new CommandDescription(name, summary, details, label, least, most, options, examples);
  }

  public CommandDescription obeying(Option... some) {
    return obeying(List.of(some));
  }

  public CommandDescription obeying(List<Option> some) {
    List<Option> all = Stream.concat(options.stream(), some.stream()).toList();
    return new CommandDescription(
        name, summary, details, operands, minimum, maximum, all, examples);
  }

  public CommandDescription examples(String... some) {
    return new CommandDescription(
        name, summary, details, operands, minimum, maximum, options, List.of(some));
  }

  /** Whether an option has a meaning for this command. */
  public boolean obeys(Option option) {
    return options.contains(option) || Options.COMMON.contains(option);
  }

  /** Every option that may be given, with a meaning or without. */
  public List<Option> accepted() {
    return Stream.concat(options.stream(), Options.EVERYWHERE.stream()).distinct().toList();
  }
}
