// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.List;

/**
 * An option of the command line. What is spelt the same is the same option: a command may describe it in its own words.
 *
 * @param names all spellings, the one for messages last
 * @param label stands for the value in a help text; empty when the option takes none
 * @param repeatable whether it may be given more than once
 * @param description for the help text
 * @param values to offer on completion; empty when any text may be meant
 */
public record Option(
    List<String> names, String label, boolean repeatable, String description, List<String> values) {
  public Option {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  static Option flag(String description, String... names) {
    return new Option(List.of(names), "", false, description, List.of());
  }

  static Option valued(String label, String description, String... names) {
    return new Option(List.of(names), label, false, description, List.of());
  }

  Option repeated() {
    return new Option(names, label, true, description, values);
  }

  Option among(String... possible) {
    return new Option(names, label, repeatable, description, List.of(possible));
  }

  public boolean isFlag() {
    return label.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Option option && names.equals(option.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  /** The spelling for messages. */
  public String name() {
    return names.get(names.size() - 1);
  }
}
