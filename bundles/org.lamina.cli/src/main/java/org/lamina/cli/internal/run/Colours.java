// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lamina.cli.host.Surroundings;
import org.lamina.cli.internal.args.Options;
import org.lamina.model.quantity.NearestName;

/** Colours the severity words of a text report. They say the same without it. */
final class Colours {
  private static final List<String> CHOICES = List.of("auto", "always", "never");
  private static final Pattern FINDING =
      Pattern.compile("(?m)^(\\S.*? )(error|failed|warning|note)( \\S+  )");
  private static final Map<String, String> CODES =
      Map.of("error", "1;31", "failed", "1;31", "warning", "1;33", "note", "1;36");

  private Colours() {}

  /** Whether colour is wanted on standard output. */
  static boolean wanted(Session session) throws CommandFailure {
    String choice = session.arguments().value(Options.COLOR).orElse("auto");
    if (!CHOICES.contains(choice)) {
      String help =
          NearestName.of(choice, CHOICES)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("write auto, always or never");
      throw new CommandFailure("--color is '" + choice + "'", help);
    }
    return choice.equals("auto") ? suitable(session.surroundings()) : choice.equals("always");
  }

  private static boolean suitable(Surroundings surroundings) {
    boolean refused = !surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty();
    return surroundings.terminal()
        && !refused
        && !"dumb".equals(surroundings.environment().get("TERM"));
  }

  static String paint(String text) {
    Matcher matcher = FINDING.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(found.group(1) + painted(found.group(2)) + found.group(3)));
  }

  private static String painted(String severity) {
    return "\u001b[" + CODES.get(severity) + "m" + severity + "\u001b[0m";
  }
}
