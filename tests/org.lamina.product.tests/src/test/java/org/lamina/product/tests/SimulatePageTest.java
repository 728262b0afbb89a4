// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages about simulations show is what the command prints; {@code -Dlamina.update} puts it there. */
class SimulatePageTest {
  private static final Pattern SHOWN =
      Pattern.compile("(```sh\\nlamina ([^\\n]+)\\n```\\n\\n```text\\n)(.*?)(```\\n)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @ParameterizedTest
  @ValueSource(strings = {"docs/simulate.md", "docs/physics/studies.md"})
  void everyCommandPrintsWhatItShows(String name) throws IOException {
    Path file = Project.TOP.resolve(name);
    String page = Files.readString(file);
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
    if (System.getProperty("lamina.update") != null) Files.writeString(file, actual);
    assertEquals(Files.readString(file), actual.toString());
  }

  private static String[] words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }
}
