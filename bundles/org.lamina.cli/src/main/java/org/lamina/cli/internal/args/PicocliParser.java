// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lamina.model.quantity.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Takes any command line apart, and tells what is wrong with those that make no sense. */
public final class PicocliParser {
  private final CommandTable commands;

  public PicocliParser(CommandTable commands) {
    this.commands = commands;
  }

  /**
   * The parts of a command line. A request for help is the command {@code help}, one for the
   * version {@code version}.
   *
   * @throws UsageException when it makes no sense
   */
  public Arguments parse(String... args) throws UsageException {
    ParseResult root;
    try {
      root = PicocliModel.of(commands).parseArgs(args);
    } catch (ParameterException e) {
      throw explained(e);
    }
    ParseResult last = root;
    while (last.hasSubcommand()) last = last.subcommand();
    String name = last.commandSpec().name();
    if (last.isUsageHelpRequested() || root.isUsageHelpRequested()) {
      return new Arguments("help", Map.of(), last == root ? List.of() : List.of(name));
    }
    if (root.isVersionHelpRequested()) return new Arguments("version", Map.of(), List.of());
    if (last == root) throw new UsageException("no command is given", "run 'lamina help'");
    List<String> operands = operands(last);
    checkNumber(commands.find(name).orElseThrow(), operands);
    return new Arguments(name, values(root, last), operands);
  }

  /** The help text of a command, or of the whole program. */
  public String usage(Optional<String> command) {
    CommandLine line = PicocliModel.of(commands);
    StringWriter text = new StringWriter();
    line = command.isPresent() ? line.getSubcommands().get(command.get()) : line;
    line.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString().replace("\r\n", "\n");
  }

  private Map<Option, List<String>> values(ParseResult root, ParseResult last)
      throws UsageException {
    Map<Option, List<String>> values = new LinkedHashMap<>();
    CommandDescription description = commands.find(last.commandSpec().name()).orElseThrow();
    for (ParseResult part : List.of(root, last)) {
      for (OptionSpec matched : new LinkedHashSet<>(part.matchedOptions())) {
        Option option =
            description.accepted().stream()
                .filter(one -> one.names().contains(matched.longestName()))
                .findFirst()
                .orElseThrow();
        List<String> given = option.isFlag() ? List.of("true") : matched.originalStringValues();
        values.computeIfAbsent(option, key -> new ArrayList<>()).addAll(given);
      }
    }
    for (Map.Entry<Option, List<String>> entry : values.entrySet()) {
      boolean twice =
          entry.getValue().size() > 1 && !entry.getKey().repeatable() && !entry.getKey().isFlag();
      if (twice) {
        throw new UsageException(
            "option '" + entry.getKey().name() + "' is given twice", "give it once");
      }
      if (entry.getKey().isFlag()) entry.setValue(List.of("true"));
    }
    return values;
  }

  private static List<String> operands(ParseResult last) {
    List<String> operands = new ArrayList<>();
    // Picocli lists a parameter (and an option) once for each run of arguments between options,
    // every time with all of its values.
    last.matchedPositionals().stream()
        .distinct()
        .forEach(positional -> operands.addAll(positional.originalStringValues()));
    return operands;
  }

  private static void checkNumber(CommandDescription description, List<String> operands)
      throws UsageException {
    String help = "run 'lamina help " + description.name() + "'";
    if (operands.size() < description.minimum()) {
      throw new UsageException(
          "'" + description.name() + "' needs " + description.operands(), help);
    }
    if (operands.size() > description.maximum()) {
      throw new UsageException(
          "'" + operands.get(description.maximum()) + "' is one argument too many", help);
    }
  }

  private UsageException explained(ParameterException e) {
    boolean inCommand = e.getCommandLine().getParent() != null;
    String help =
        "run 'lamina help" + (inCommand ? " " + e.getCommandLine().getCommandName() : "") + "'";
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String argument = unmatched.getUnmatched().get(0);
      if (argument.startsWith("-")) {
        return unknown(
            "option", argument.replaceAll("=.*", ""), optionNames(e.getCommandLine()), help);
      }
      if (!inCommand) return unknown("command", argument, List.copyOf(commands.names()), help);
      return new UsageException("'" + argument + "' is one argument too many", help);
    }
    return new UsageException(e.getMessage(), help);
  }

  private static UsageException unknown(String kind, String name, List<String> known, String help) {
    Optional<String> nearest = NearestName.of(name, known);
    return new UsageException(
        "there is no " + kind + " '" + name + "'",
        nearest.map(near -> "did you mean '" + near + "'?").orElse(help));
  }

  private static List<String> optionNames(CommandLine line) {
    return List.copyOf(line.getCommandSpec().optionsMap().keySet());
  }
}
