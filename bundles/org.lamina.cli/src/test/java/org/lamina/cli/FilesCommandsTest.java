// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.cli.host.PlainHost;

/** format, convert, new: the commands that write designs. */
class FilesCommandsTest {
  private static final String UNTIDY =
      Designs.FINE.replace("\n", " \r\n").replace("40 nm", "40.0 nm");

  @TempDir Path directory;

  @Test
  void formatIsIdempotent() throws IOException {
    Cli cli = Cli.standard(directory).file("a.lamina.json", UNTIDY);
    Cli.Result check = cli.run("format", "--check", "a.lamina.json");
    assertEquals(1, check.code());
    assertEquals("a.lamina.json\n", check.out());
    assertEquals(UNTIDY, cli.read("a.lamina.json"));
    String printed = cli.run("format", "--stdout", "a.lamina.json").out();
    assertEquals(UNTIDY, cli.read("a.lamina.json"));
    Cli.Result first = cli.run("format", "a.lamina.json");
    assertEquals("lamina: formatted a.lamina.json\n", first.err());
    assertEquals(printed, cli.read("a.lamina.json"));
    assertNotEquals(UNTIDY, printed);
    assertEquals("", cli.run("format", "a.lamina.json").err());
    assertEquals(printed, cli.read("a.lamina.json"));
    assertEquals(0, cli.run("format", "--check", "a.lamina.json").code());
  }

  @Test
  void formatReadsStandardInputAndWritesToAnotherFile() throws IOException {
    Cli cli = Cli.standard(directory).file("a.lamina.json", UNTIDY).input(UNTIDY);
    String printed = cli.run("format", "-").out();
    assertEquals(0, cli.run("format", "a.lamina.json", "-o", "b.lamina.json").code());
    assertEquals(printed, cli.read("b.lamina.json"));
    assertEquals(UNTIDY, cli.read("a.lamina.json"));
  }

  @Test
  void formatRefusesWhatItDoesNotUnderstandAndGoesOn() throws IOException {
    Cli cli =
        Cli.standard(directory)
            .file("a.lamina.json", Designs.MISSPELT)
            .file("b.lamina.json", Designs.UNKNOWN_GEOMETRY)
            .file("c.lamina.json", UNTIDY);
    Cli.Result result = cli.run("format", "a.lamina.json", "b.lamina.json", "c.lamina.json");
    assertEquals(2, result.code());
    assertEquals(Designs.MISSPELT, cli.read("a.lamina.json"));
    assertEquals(Designs.UNKNOWN_GEOMETRY, cli.read("b.lamina.json"));
    assertTrue(result.err().contains("lamina: a.lamina.json:9:"), result.err());
    assertTrue(result.err().contains("did you mean"), result.err());
    assertTrue(result.err().contains("lamina: formatted c.lamina.json"), result.err());
  }

  @Test
  void formatKeepsALinkALink() throws IOException {
    Cli cli = Cli.standard(directory).file("real.lamina.json", UNTIDY);
    Files.createSymbolicLink(directory.resolve("link.lamina.json"), Path.of("real.lamina.json"));
    assertEquals(0, cli.run("format", "link.lamina.json").code());
    assertTrue(Files.isSymbolicLink(directory.resolve("link.lamina.json")));
    assertNotEquals(UNTIDY, cli.read("real.lamina.json"));
  }

  @Test
  void checkAndStdoutExcludeEachOther() throws IOException {
    Cli cli = Cli.standard(directory).file("a.lamina.json", Designs.FINE);
    assertEquals(2, cli.run("format", "--check", "--stdout", "a.lamina.json").code());
  }

  @Test
  void convertThereAndBack() throws IOException {
    Cli cli = Cli.standard(directory).file("a.lamina.json", Designs.FINE);
    String canonical = cli.run("format", "--stdout", "a.lamina.json").out();
    assertEquals(0, cli.run("convert", "a.lamina.json", "a.xmi").code());
    assertTrue(cli.read("a.xmi").startsWith("<?xml"), cli.read("a.xmi"));
    assertEquals(0, cli.run("convert", "a.xmi", "b.lamina.json").code());
    assertEquals(canonical, cli.read("b.lamina.json"));
    byte[] xmi = Files.readAllBytes(directory.resolve("a.xmi"));
    assertEquals(0, cli.run("format", "a.xmi").code());
    assertArrayEquals(xmi, Files.readAllBytes(directory.resolve("a.xmi")));
  }

  @Test
  void bothFormsGiveTheSameEstimates() throws IOException {
    Cli cli = Cli.standard(directory).file("a.lamina.json", Designs.THICK);
    cli.run("convert", "a.lamina.json", "a.xmi");
    for (String setting : new String[] {"stack.0.thickness=400 nm", "stack.0.thickness=60 nm"}) {
      String json = cli.run("estimate", "a.lamina.json", "--format", "csv", "--set", setting).out();
      String xmi = cli.run("estimate", "a.xmi", "--format", "csv", "--set", setting).out();
      assertEquals(json, xmi.replace("a.xmi", "a.lamina.json"));
    }
  }

  @Test
  void convertKeepsAWhatIf() throws IOException {
    Cli cli = Cli.standard(directory).file("a.lamina.json", Designs.FINE);
    assertEquals(
        0,
        cli.run("convert", "a.lamina.json", "b.lamina.json", "--set", "stack.0.thickness=41 nm")
            .code());
    assertTrue(cli.read("b.lamina.json").contains("\"41 nm\""), cli.read("b.lamina.json"));
  }

  @Test
  void convertRefuses() throws IOException {
    Cli cli =
        Cli.standard(directory)
            .file("a.lamina.json", Designs.FINE)
            .file("bad.lamina.json", Designs.MISSPELT)
            .file("out.xmi", "old");
    assertEquals(2, cli.run("convert", "a.lamina.json", "a.lamina.json").code());
    assertEquals(2, cli.run("convert", "a.lamina.json", "./a.lamina.json").code());
    assertEquals(2, cli.run("convert", "a.lamina.json", "a.yaml").code());
    assertEquals(2, cli.run("convert", "bad.lamina.json", "out.xmi").code());
    assertEquals(
        2,
        cli.run("convert", "a.lamina.json", "out.xmi", "--set", "stack.9.thickness=1 nm").code());
    assertEquals(2, cli.run("convert", "a.lamina.json", "b.xmi", "-o", "c.xmi").code());
    assertEquals("old", cli.read("out.xmi"));
    assertEquals(Designs.FINE, cli.read("a.lamina.json"));
  }

  @Test
  void newStartsFromAnExample() throws IOException {
    Cli cli = Cli.standard(directory);
    assertEquals("other\nstart\n", cli.run("new", "--list").out());
    assertEquals("other\nstart\n", cli.run("new").out());
    assertEquals(0, cli.run("new", "--from", "start", "mine.lamina.json").code());
    assertEquals(0, cli.run("check", "mine.lamina.json").code());
    assertEquals(
        0,
        cli.run("new", "--from", "start", "thin.lamina.json", "--set", "stack.0.thickness=7 nm")
            .code());
    assertTrue(cli.read("thin.lamina.json").contains("\"7 nm\""));
    assertEquals(0, cli.run("new", "--from", "start", "mine.xmi").code());
    assertEquals(0, cli.run("check", "mine.xmi").code());
  }

  @Test
  void theProductCarriesTheExamples() throws IOException {
    List<String> examples =
        new PlainHost("0.1.0")
            .examples().stream()
                .map(url -> Path.of(url.getPath()).getFileName().toString())
                .toList();
    try (Stream<Path> committed = Files.list(Path.of("../../examples"))) {
      assertEquals(
          committed
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".lamina.json"))
              .sorted()
              .toList(),
          examples);
    }
  }

  @Test
  void newDoesNotOverwrite() throws IOException {
    Cli cli = Cli.standard(directory).file("mine.lamina.json", "old");
    Cli.Result result = cli.run("new", "--from", "start", "mine.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("is there already"), result.err());
    assertEquals("old", cli.read("mine.lamina.json"));
    Cli.Result unknown = cli.run("new", "--from", "strat", "other.lamina.json");
    assertTrue(unknown.err().contains("did you mean 'start'?"), unknown.err());
    assertFalse(Files.exists(directory.resolve("other.lamina.json")));
  }
}
