// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

/** Completion for the fish shell, which picocli does not know. */
public final class FishCompletion {
  private FishCompletion() {}

  /** The script. */
  public static String script(CommandTable commands) {
    StringBuilder script = new StringBuilder();
    for (String name : commands.names()) {
      CommandDescription description = commands.find(name).orElseThrow();
      script.append("complete -c lamina -n __fish_use_subcommand -a ").append(name);
      script.append(" -d ").append(quoted(description.summary())).append('\n');
      for (Option option : description.options()) {
        option("-n " + quoted("__fish_seen_subcommand_from " + name), option, script);
      }
    }
    for (Option option : Options.COMMON) option("", option, script);
    return script.toString();
  }

  private static void option(String condition, Option option, StringBuilder script) {
    script.append("complete -c lamina");
    if (!condition.isEmpty()) script.append(' ').append(condition);
    for (String name : option.names()) {
      script.append(
          name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (!option.isFlag()) {
      script.append(
          option.values().isEmpty()
              ? " -r"
              : " -x -a " + quoted(String.join(" ", option.values())));
    }
    script.append(" -d ").append(quoted(option.description())).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
