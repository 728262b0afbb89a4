// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands and options as picocli knows them: for help texts, unusual command lines and
 * completion.
 */
public final class PicocliModel {
  /** Name of the program. */
  public static final String PROGRAM = "lamina";

  private static final int WIDTH = 100;
  private static final List<String> EXIT_CODES =
      List.of(
          "0", "checked completely, and nothing from --fail-on upwards",
          "1", "checked completely, with findings from --fail-on upwards",
          "2",
              "could not do the whole job: bad options, a file that cannot be read, a plugin that"
                  + " failed");

  private PicocliModel() {}

  /** The whole tree of commands. */
  public static CommandLine of(CommandTable commands) {
    CommandSpec root = CommandSpec.create().name(PROGRAM);
    root.usageMessage().width(WIDTH).autoWidth(false).abbreviateSynopsis(true);
    root.usageMessage().description("Evaluates designs of three-dimensional thin-film batteries.");
    root.usageMessage()
        .commandListHeading("%nCommands:%n")
        .optionListHeading("%nOptions, before or after the command:%n");
    root.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .footer("", "'lamina help COMMAND' tells more about a command.");
    root.usageMessage().synopsisSubcommandLabel("COMMAND");
    exitCodes(root);
    for (Option option : Options.EVERYWHERE) {
      root.addOption(spec(option, Options.COMMON.contains(option)));
    }
    root.addOption(spec(Options.VERSION, true));
    for (String name : commands.names()) {
      root.addSubcommand(name, command(commands.find(name).orElseThrow()));
    }
    return new CommandLine(root)
        .setExpandAtFiles(false)
        .setUnmatchedOptionsArePositionalParams(false)
        .setTrimQuotes(false)
        .setAbbreviatedOptionsAllowed(false);
  }

  private static CommandSpec command(CommandDescription description) {
    CommandSpec spec = CommandSpec.create().name(description.name());
    List<String> text = new ArrayList<>();
    text.add(plain(description.summary()));
    for (String paragraph : description.details()) {
      text.add("");
      text.add(plain(paragraph));
    }
    spec.usageMessage()
        .width(WIDTH)
        .autoWidth(false)
        .abbreviateSynopsis(true)
        .description(text.toArray(String[]::new));
    spec.usageMessage().sortOptions(false).footer(footer(description));
    if (!description.options().isEmpty()) spec.usageMessage().optionListHeading("%nOptions:%n");
    spec.usageMessage().customSynopsis(synopsis(description));
    if (description.maximum() > 0) spec.addPositional(operands(description));
    for (Option option : description.options()) spec.addOption(spec(option, true));
    ArgGroupSpec.Builder common =
        ArgGroupSpec.builder().heading("%nCommon options:%n").validate(false);
    for (Option option : Options.COMMON) common.addArg(spec(option, true));
    spec.addArgGroup(common.build());
    for (Option option : description.accepted()) {
      if (!description.obeys(option)) spec.addOption(spec(option, false));
    }
    return spec;
  }

  /** Any number: picocli wants those that it counts in one piece, without options between them. */
  private static PositionalParamSpec operands(CommandDescription description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel(description.operands())
        .hidden(true)
        .build();
  }

  private static OptionSpec spec(Option option, boolean shown) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names().toArray(String[]::new))
            .description(plain(option.description()));
    if (option.isFlag()) {
      builder.type(boolean.class);
    } else if (option.repeatable()) {
      builder.type(List.class).auxiliaryTypes(String.class).paramLabel(option.label());
    } else {
      builder.type(String.class).paramLabel(option.label());
    }
    if (!option.values().isEmpty()) builder.completionCandidates(option.values());
    return builder
        .hidden(!shown)
        .usageHelp(option == Options.HELP)
        .versionHelp(option == Options.VERSION)
        .build();
  }

  private static String synopsis(CommandDescription description) {
    String operands = description.operands().isEmpty() ? "" : " " + description.operands();
    return PROGRAM + " " + description.name() + operands + " [OPTION]...";
  }

  private static String[] footer(CommandDescription description) {
    List<String> lines = new ArrayList<>();
    if (!description.examples().isEmpty()) {
      lines.add("");
      lines.add(description.examples().size() == 1 ? "Example:" : "Examples:");
      for (String example : description.examples()) lines.add("  " + plain(example));
    }
    return lines.toArray(String[]::new);
  }

  private static void exitCodes(CommandSpec root) {
    java.util.Map<String, String> codes = new java.util.LinkedHashMap<>();
    for (int i = 0; i < EXIT_CODES.size(); i += 2) {
      codes.put(EXIT_CODES.get(i), EXIT_CODES.get(i + 1));
    }
    root.usageMessage().exitCodeList(codes);
  }

  /** Picocli takes help texts for formats. */
  private static String plain(String text) {
    return text.replace("%", "%%").replace("@|", "@ |");
  }
}
