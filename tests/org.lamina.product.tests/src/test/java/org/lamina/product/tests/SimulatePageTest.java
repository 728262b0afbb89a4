// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page about simulations shows is what the command prints; {@code -Dlamina.update} puts it there. */
class SimulatePageTest {
  private static final Path PAGE = Project.TOP.resolve("docs/simulate.md");
  private static final Pattern SHOWN =
      Pattern.compile("(```sh\\nlamina ([^\\n]+)\\n```\\n\\n```text\\n)(.*?)(```\\n)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void everyCommandPrintsWhatItShows() throws IOException {
    String page = Files.readString(PAGE);
    Matcher shown = SHOWN.matcher(page);
    StringBuilder actual = new StringBuilder();
    int commands = 0;
    while (shown.find()) {
      commands++;
      String out = new InProcess(Project.TOP).run(words(shown.group(2))).out();
      shown.appendReplacement(actual, Matcher.quoteReplacement(shown.group(1) + out + shown.group(4)));
    }
    shown.appendTail(actual);
    assertTrue(commands >= 2, "the page shows commands");
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, actual);
    assertEquals(Files.readString(PAGE), actual.toString());
  }

  private static String[] words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }
}
