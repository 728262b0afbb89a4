// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lamina.cli.internal.args.Arguments;
import org.lamina.cli.internal.args.Option;
import org.lamina.cli.internal.args.PicocliParser;
import org.lamina.cli.internal.args.PlainParser;
import org.lamina.cli.internal.args.UsageException;
import org.lamina.cli.internal.command.Commands;

/** What the quick parser understands, picocli understands in the same way. */
class ParserAgreementTest {
  private static final long SEED = 20261122;
  private static final int LINES = 3000;
  private static final List<String> WORDS =
      List.of(
          "a.json",
          "-",
          "--",
          "",
          "x=y",
          "text",
          "2",
          "-1",
          "@file",
          "--nonsense",
          "a b",
          "=",
          "-qv",
          "check=1");

  private final Commands commands = new Commands();

  @Test
  void bothParsersAgree() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> vocabulary = vocabulary();
    int understood = 0;
    for (int i = 0; i < LINES; i++) {
      String[] line = line(random, vocabulary);
      Optional<Arguments> plain = PlainParser.parse(commands, line);
      if (plain.isEmpty()) continue;
      understood++;
      assertEquals(plain.get(), picocli(line), () -> "seed " + SEED + ": " + List.of(line));
    }
    assertTrue(understood > LINES / 10, "only " + understood + " lines were ordinary");
  }

  private Arguments picocli(String... line) {
    try {
      return new PicocliParser(commands).parse(line);
    } catch (UsageException e) {
      throw new AssertionError(List.of(line) + ": " + e.getMessage(), e);
    }
  }

  private List<String> vocabulary() {
    List<String> words = new ArrayList<>(WORDS);
    for (String name : commands.names()) {
      words.add(name);
      for (Option option : commands.find(name).orElseThrow().accepted()) {
        words.addAll(option.names());
        if (!option.isFlag()) words.add(option.name() + "=value");
      }
    }
    return words.stream().distinct().toList();
  }

  /** Mostly sensible: a command somewhere near the front, options with values, operands. */
  private String[] line(SplittableRandom random, List<String> vocabulary) {
    List<String> names = List.copyOf(commands.names());
    List<String> line = new ArrayList<>();
    if (random.nextInt(4) == 0) line.addAll(option(random, "check"));
    String name = names.get(random.nextInt(names.size()));
    line.add(name);
    int parts = random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(8)) {
        case 0 -> line.add(vocabulary.get(random.nextInt(vocabulary.size())));
        case 1, 2, 3 -> line.addAll(option(random, name));
        default -> line.add(WORDS.get(random.nextInt(2)));
      }
    }
    return line.toArray(String[]::new);
  }

  private List<String> option(SplittableRandom random, String command) {
    List<Option> accepted = commands.find(command).orElseThrow().accepted();
    Option option = accepted.get(random.nextInt(accepted.size()));
    String name = option.names().get(random.nextInt(option.names().size()));
    if (option.isFlag()) return List.of(name);
    return random.nextBoolean() && name.startsWith("--")
        ? List.of(name + "=v=1")
        : List.of(name, "v 1");
  }
}
