// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes ordinary, correct command lines apart, and leaves all others to {@link PicocliParser}.
 *
 * <p>Loading and starting picocli takes about 100 ms, a fifth of a whole {@code lamina check}. Both
 * parsers follow the same table of options; a test holds them together.
 */
public final class PlainParser {
  private final CommandTable commands;
  private final Map<Option, List<String>> values = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();
  private CommandDescription command;

  private PlainParser(CommandTable commands) {
    this.commands = commands;
  }

  /** The parts of the command line; empty when there is anything unusual or wrong about it. */
  public static Optional<Arguments> parse(CommandTable commands, String... args) {
    return new PlainParser(commands).parse(args);
  }

  private Optional<Arguments> parse(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (isOperand(args[i])) {
        if (!operand(args[i])) return Optional.empty();
        continue;
      }
      int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
      Option option = option(equals < 0 ? args[i] : args[i].substring(0, equals));
      if (option == null || option == Options.HELP || option.isFlag() && equals >= 0) {
        return Optional.empty();
      }
      String value = equals >= 0 ? args[i].substring(equals + 1) : "";
      if (option.isFlag()) value = "true";
      else if (equals < 0 && i + 1 < args.length) value = args[++i];
      if (!add(option, value)) return Optional.empty();
    }
    boolean complete =
        command != null
            && operands.size() >= command.minimum()
            && operands.size() <= command.maximum();
    return complete
        ? Optional.of(new Arguments(command.name(), values, operands))
        : Optional.empty();
  }

  private static boolean isOperand(String arg) {
    return !arg.startsWith("-") || arg.equals("-");
  }

  private boolean operand(String arg) {
    if (arg.isEmpty()) return false;
    if (command != null) return operands.add(arg);
    command = commands.find(arg).orElse(null);
    return command != null;
  }

  private Option option(String name) {
    List<Option> accepted = command == null ? Options.EVERYWHERE : command.accepted();
    for (Option option : accepted) {
      if (option.names().contains(name)) return option;
    }
    return null;
  }

  private boolean add(Option option, String value) {
    if (value.isEmpty() || value.startsWith("-") || commands.names().contains(value)) return false;
    List<String> all = values.computeIfAbsent(option, key -> new ArrayList<>());
    if (!all.isEmpty() && !option.repeatable()) return false;
    return all.add(value);
  }
}
