// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about protocols says what the code does. */
class ProtocolPageTest {
  private final String page = read();

  private static String read() {
    try {
      return Files.readString(Path.of("../../docs/protocol.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    while (matcher.find()) blocks.add(matcher.group(1));
    assertTrue(!blocks.isEmpty(), "the page has a block of " + language);
    return blocks;
  }

  @Test
  void everyLineOfABlockIsRead() {
    List<String> blocks = blocks("protocol");
    assertEquals(9, Protocol.parse(blocks.get(0)).steps().size());
    for (String block : blocks) {
      List<String> steps = block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      for (String line : steps) assertEquals(line, Step.parse(line).text());
    }
    blocks("rate").get(0).lines().forEach(line -> assertEquals(line, Rate.parse(line).text()));
    assertEquals(6, blocks("start").get(0).lines().map(Start::parse).count());
  }

  @Test
  void theStepsInTheDesignAreRead() {
    String member = blocks("json").get(0);
    Matcher steps = Pattern.compile("\"([^\"]*)\"").matcher(member.substring(member.indexOf("\"protocol\": ") + 12));
    List<Step> read = new ArrayList<>();
    while (steps.find()) read.add(Step.parse(steps.group(1)));
    assertEquals(3, new Protocol(read).steps().size());
  }

  @Test
  void theMessagesAreThoseOfTheCode() {
    int seen = 0;
    Matcher row = Pattern.compile("\\| `(.*?)` \\| ([0-9]+) \\| (.*?) \\| (.*?) \\|").matcher(page);
    while (row.find()) {
      String line = row.group(1);
      ProtocolFormatException error = assertThrows(ProtocolFormatException.class, () -> Step.parse(line));
      String said = error.column() + " " + error.getMessage() + " " + error.help();
      assertEquals(row.group(2) + " " + row.group(3) + " " + row.group(4), said);
      seen++;
    }
    assertEquals(6, seen);
  }

  @Test
  void theNumbersOfThePageAreThoseOfTheCode() {
    assertTrue(page.contains("at most " + Step.MOST_CHARACTERS + " characters"));
    assertTrue(page.replace(",", "").contains("most " + Protocol.MOST_STEPS + " steps"));
    assertTrue(page.replace(",", "").contains("from 2 to " + Step.MOST_CYCLES + "."));
  }
}
