// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {
  private static final String TEXT = """
      # formation
      discharge at C/10 until 2 V   # slowly

      charge at 1 mA/cm2 until 3.4 V or 10 h
      hold at 3.4 V until 0.05C
      rest for 10 min
      cycle 3

      discharge at 2C for 10 s
      charge at 2C for 10 s or until 3.4 V
      until settled
      """;

  @Test
  void linesCommentsAndBlanks() {
    assertEquals(
        List.of("discharge at C/10 until 2 V", "charge at 1 mA/cm2 until 3.4 V or 10 h", "hold at 3.4 V until 0.05C",
            "rest for 10 min", "cycle 3", "discharge at 2C for 10 s", "charge at 2C for 10 s or until 3.4 V",
            "until settled"),
        Protocol.parse(TEXT).steps().stream().map(Step::text).toList());
  }

  @Test
  void everyEndOfALineIsOne() {
    Protocol expected = Protocol.parse(TEXT);
    assertEquals(expected, Protocol.parse(TEXT.replace("\n", "\r\n")));
    assertEquals(expected, Protocol.parse(TEXT.replace("\n", "\r")));
    assertEquals(expected, Protocol.parse("\ufeff" + TEXT.strip()));
  }

  @Test
  void theCanonicalTextDoesTheSame() {
    String canonical = Protocol.parse(TEXT).canonical();
    assertEquals(canonical, Protocol.parse(canonical).canonical());
    String first = "discharge at C/10 until 2 V\ncharge at 1 mA/cm2 until 3.4 V or for 10 h\n";
    assertEquals(first, canonical.substring(0, first.length()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "'' | ORDER | 1 | 1 | there is no step",
    "'# nothing\n\n' | ORDER | 1 | 1 | there is no step",
    "'# a\ncycle 3' | ORDER | 2 | 1 | 'cycle 3' stands before every step",
    "'rest 1 s\ncycle 3\n\nuntil settled' | ORDER | 4 | 1 | 'until settled' follows another repetition",
    "'rest 1 s\n\n  rest 1 parsec' | UNIT | 3 | 10 | unknown unit 'parsec'"
  })
  void saysInWhichLine(String text, String reason, int line, int column, String message) {
    ProtocolFormatException error = assertThrows(ProtocolFormatException.class, () -> Protocol.parse(text));
    assertEquals(message, error.getMessage());
    assertEquals(reason + " " + line + ":" + column, error.reason() + " " + error.line() + ":" + error.column());
  }

  @Test
  void aProtocolHasALimit() {
    String most = "rest 1 s\n".repeat(Protocol.MOST_STEPS);
    assertEquals(Protocol.MOST_STEPS, Protocol.parse(most).steps().size());
    ProtocolFormatException steps = assertThrows(ProtocolFormatException.class, () -> Protocol.parse(most + "rest 1 s"));
    assertEquals(Protocol.MOST_STEPS + 1, steps.line());
    assertThrows(ProtocolFormatException.class, () -> Protocol.parse("\n".repeat(1_000_001)));
  }

  /** Whatever happens to a text, it is a protocol or the message says why not. */
  @Test
  void damagedTextsAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(5);
    int read = 0;
    for (int i = 0; i < 10_000; i++) {
      String damaged = damaged(TEXT, random);
      read += outcome(damaged, text -> Protocol.parse(text).canonical());
      String line = damaged(TEXT.lines().toList().get(random.nextInt(11)), random);
      read += outcome(line, text -> Step.parse(text).canonical());
      outcome(line, text -> Rate.parse(text).text());
      outcome(line, text -> Start.parse(text).toString());
    }
    assertTrue(read > 300 && read < 19_700, read + " of 20000 were read");
  }

  /** A schema that refuses what is read, or the other way round, would be no help. */
  @Test
  void thePatternMatchesWhatIsRead() {
    Pattern pattern = Pattern.compile(Step.pattern());
    SplittableRandom random = new SplittableRandom(6);
    List<String> lines = Protocol.parse(TEXT).steps().stream().map(Step::text).toList();
    int matched = 0;
    for (int i = 0; i < 20_000; i++) {
      String line = damaged(lines.get(i % lines.size()), random);
      boolean matches = pattern.matcher(line).find();
      ProtocolFormatException error = problem(line);
      boolean ofSize = error != null && error.getMessage().contains(" is too ");
      String said = error == null ? "read" : error.getMessage();
      assertTrue(ofSize || matches == (error == null), () -> "'" + line + "': " + said);
      if (matches) matched++;
    }
    assertTrue(matched > 300 && matched < 19_700, matched + " of 20000 matched");
  }

  private static ProtocolFormatException problem(String line) {
    try {
      Step.parse(line);
      return null;
    } catch (ProtocolFormatException e) {
      return e;
    }
  }

  private static int outcome(String text, Function<String, String> reader) {
    try {
      assertFalse(reader.apply(text).isBlank());
      return 1;
    } catch (ProtocolFormatException e) {
      assertFalse(e.getMessage().isBlank() || e.help().isBlank(), text);
      assertTrue(e.line() >= 1 && e.column() >= 1, text);
      assertTrue(e.getMessage().chars().noneMatch(Character::isISOControl), text);
      return 0;
    }
  }

  private static String damaged(String text, SplittableRandom random) {
    String letters = "0123456789.-+eEC/#VvmA%µ°,\u0000\u001b\t\n\r \u00a0\ud834\udd1eäx∞\u202e";
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(1, 4); i > 0 && damaged.length() > 0; i--) {
      int at = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), at + random.nextInt(1, 6));
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, letters.charAt(random.nextInt(letters.length())));
        case 2 -> damaged.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
        default -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, to));
      }
    }
    return damaged.toString();
  }
}
