// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {
  private static final String RED = "\u001b[1;31merror\u001b[0m thick-film  ";

  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void designs() throws IOException {
    cli = Cli.standard(directory).file("a.lamina.json", Designs.TOO_THICK);
  }

  @Test
  void aReportGoesWholeIntoAFile() throws IOException {
    String expected = cli.run("check", "a.lamina.json", "--format", "json").out();
    cli.file("report.json", "old");
    Cli.Result result = cli.run("check", "a.lamina.json", "--format", "json", "-o", "report.json");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertEquals(expected, cli.read("report.json"));
    assertEquals(List.of("a.lamina.json", "report.json"), files());
  }

  @Test
  void aRunThatCannotBeginLeavesTheFileAlone() throws IOException {
    cli.file("report.json", "old");
    assertEquals(
        2, cli.run("check", "a.lamina.json", "--format", "jsn", "-o", "report.json").code());
    assertEquals("old", cli.read("report.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.lamina.json, would overwrite",
    "nowhere/report.json, there is no directory",
    "., it is a directory"
  })
  void placesThatAreNoneForAReport(String name, String message) throws IOException {
    Cli.Result result = cli.run("check", "a.lamina.json", "-o", name);
    assertEquals(2, result.code());
    assertTrue(result.err().contains(message), result.err());
    assertEquals(Designs.TOO_THICK, cli.read("a.lamina.json"));
    assertEquals(List.of("a.lamina.json"), files());
  }

  @Test
  void aNameThatIsNone() {
    Cli.Result result = cli.run("check", "a.lamina.json", "-o", "a\0b");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("is not a possible file name"), result.err());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    cli.file("real/report.txt", "old");
    Files.createSymbolicLink(directory.resolve("link.txt"), Path.of("real/report.txt"));
    assertEquals(1, cli.run("check", "a.lamina.json", "-o", "link.txt").code());
    assertTrue(Files.isSymbolicLink(directory.resolve("link.txt")));
    assertTrue(cli.read("real/report.txt").contains("thick-film"));
  }

  @Test
  void whoStopsReadingIsNotBothered() {
    Cli.Result result = cli.output(failing("Broken pipe")).run("check", "a.lamina.json");
    assertEquals(1, result.code());
    assertEquals("", result.err());
  }

  @Test
  void aFullDiskIsToldOf() {
    Cli.Result result =
        cli.output(failing("No space left on device")).run("check", "a.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("No space left on device"), result.err());
  }

  @Test
  void noColourUnlessSomebodyLooks() {
    assertFalse(cli.run("check", "a.lamina.json").out().contains("\u001b"));
    assertTrue(cli.terminal().run("check", "a.lamina.json").out().contains(RED));
  }

  @ParameterizedTest
  @CsvSource({
    "auto, NO_COLOR, 1, false",
    "auto, NO_COLOR, '', true",
    "always, NO_COLOR, 1, true",
    "never, X, 1, false",
    "auto, TERM, dumb, false"
  })
  void colourOnATerminal(String choice, String variable, String value, boolean coloured) {
    cli.terminal().environment(variable, value);
    assertEquals(
        coloured, cli.run("check", "a.lamina.json", "--color", choice).out().contains(RED));
  }

  @Test
  void noColourInFilesNorForPrograms() throws IOException {
    cli.run("check", "a.lamina.json", "--color", "always", "-o", "report.txt");
    assertFalse(cli.read("report.txt").contains("\u001b"));
    assertFalse(
        cli.run("check", "a.lamina.json", "--color", "always", "--format", "json")
            .out()
            .contains("\u001b"));
  }

  @Test
  void anOptionWithoutMeaningIsRemarkedOn() {
    assertEquals(
        "lamina: --set changes nothing for 'rules'\n", cli.run("rules", "--set", "a=b").err());
    assertEquals("", cli.run("rules", "--set", "a=b", "-q").err());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int character) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
