// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportGoldenTest {
  private static final String[] ALL = {
    "fine", "thick", "too-thick", "misspelt", "cut", "material", "geometry"
  };

  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void designs() throws IOException {
    cli =
        Cli.standard(directory)
            .file("fine.lamina.json", Designs.FINE)
            .file("thick.lamina.json", Designs.THICK)
            .file("too-thick.lamina.json", Designs.TOO_THICK)
            .file("misspelt.lamina.json", Designs.MISSPELT)
            .file("cut.lamina.json", Designs.CUT)
            .file("material.lamina.json", Designs.UNKNOWN_MATERIAL)
            .file("geometry.lamina.json", Designs.UNKNOWN_GEOMETRY);
  }

  @ParameterizedTest
  @CsvSource({
    "check, text",
    "check, json",
    "check, csv",
    "estimate, text",
    "estimate, json",
    "estimate, csv"
  })
  void allDesignsInEveryFormat(String command, String format) throws IOException {
    Golden.check("all-" + command + "." + format, run(command, format).out());
  }

  @Test
  void sources() throws IOException {
    Golden.check("thick-estimate-v.text", cli.run("estimate", "thick.lamina.json", "-v").out());
  }

  @Test
  void settingsChangeTheAnswerAndStandInIt() throws IOException {
    Cli.Result result =
        cli.run(
            "check",
            "fine.lamina.json",
            "--set",
            "stack.0.thickness=300 nm",
            "--set",
            "name=thicker");
    Golden.check("set-check.text", result.out());
    assertEquals(Designs.FINE, cli.read("fine.lamina.json"));
  }

  @Test
  void aSettingThatNamesNothingIsNotOk() {
    Cli.Result result = cli.run("check", "fine.lamina.json", "--set", "stack.0.thicknes=300 nm");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("thickness"), result.out());
  }

  @ParameterizedTest
  @CsvSource({"check, json", "estimate, text"})
  void threadsAndLocaleDoNotMatter(String command, String format) {
    String expected = run(command, format).out();
    Locale locale = Locale.getDefault();
    try {
      for (String threads : new String[] {"1", "2", "8"}) {
        Locale.setDefault(Locale.forLanguageTag(threads.equals("2") ? "ar-SA-u-nu-arab" : "tr-TR"));
        assertEquals(expected, run(command, format, "--threads", threads).out());
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "misspelt, lamina: misspelt.lamina.json:3:11: 'flim' is not a value of kind, 2",
    "material, lamina: material.lamina.json:9:42: material 'TiO3' is in no catalog, 2",
    "too-thick, lamina: there are findings: 'lamina check' shows them, 1",
  })
  void dataWithoutFindingsIsExplainedOnTheScreen(String design, String said, int code) {
    Cli.Result result = cli.run("estimate", design + ".lamina.json", "--format", "csv");
    assertEquals(code, result.code());
    assertTrue(result.err().startsWith(said), result.err());
  }

  @Test
  void standardInput() {
    Cli.Result result =
        cli.input(Designs.TOO_THICK).run("check", "-", "--stdin-name", "piped.lamina.json");
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("piped.lamina.json:9:63 error thick-film  "), result.out());
    Cli.Result unnamed = cli.input(Designs.TOO_THICK).run("check", "-");
    assertTrue(unnamed.out().startsWith("<standard input>:9:63 error "), unnamed.out());
  }

  @Test
  void verboseTellsWhatDidNotApply() {
    Cli.Result result = cli.run("check", "fine.lamina.json", "-v");
    assertEquals(
        "lamina: fine.lamina.json: rule 'collector' did not apply: there is no collector\n",
        result.err());
    assertFalse(result.out().contains("there is no collector"));
  }

  private Cli.Result run(String command, String format, String... more) {
    String[] args = new String[3 + ALL.length + more.length];
    args[0] = command;
    args[1] = "--format";
    args[2] = format;
    for (int i = 0; i < ALL.length; i++) args[3 + i] = ALL[i] + ".lamina.json";
    System.arraycopy(more, 0, args, 3 + ALL.length, more.length);
    return cli.run(args);
  }
}
