// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.cli.internal.command.Commands;

/**
 * The page of the command shows the help texts as they are; {@code -Dlamina.update} puts them
 * there.
 */
class HelpPageTest {
  private static final Path PAGE = Path.of("../../docs/cli.md");
  private static final Pattern BLOCK =
      Pattern.compile("(<!-- output of: ([a-z- ]+) -->\n```text\n)(.*?)(```\n)", Pattern.DOTALL);

  @TempDir Path directory;

  @Test
  void thePageShowsEveryHelpText() throws IOException {
    String page = Files.readString(PAGE);
    List<String> shown = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(page);
    StringBuilder actual = new StringBuilder();
    while (blocks.find()) {
      shown.add(blocks.group(2));
      String output = Cli.standard(directory).run(blocks.group(2).split(" ")).out();
      blocks.appendReplacement(
          actual, Matcher.quoteReplacement(blocks.group(1) + output + blocks.group(4)));
    }
    blocks.appendTail(actual);
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, actual);
    for (String command : new Commands().names()) {
      assertTrue(shown.contains("help " + command), "not in docs/cli.md: help " + command);
    }
    assertEquals(Files.readString(PAGE), actual.toString());
  }

  @Test
  void everyHelpTextFitsAndHasNoTrailingBlanks() {
    for (String command : new Commands().names()) {
      for (String line : Cli.standard(directory).run("help", command).out().split("\n")) {
        assertTrue(line.length() <= 100, command + ": " + line);
      }
      assertEquals(
          Cli.standard(directory).run("help", command).out(),
          Cli.standard(directory).run(command, "--help").out());
    }
  }
}
