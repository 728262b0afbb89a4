// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
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
            .file("geometry.lamina.json", Designs.UNKNOWN_GEOMETRY)
            .file("empty.lamina.json", "")
            .file("folder/inner.txt", "");
    cli.file("canonical.lamina.json", cli.run("format", "--stdout", "fine.lamina.json").out());
  }

  @ParameterizedTest
  @CsvSource({
    "0, check fine.lamina.json",
    "0, check thick.lamina.json",
    "1, check thick.lamina.json --fail-on warning",
    "1, check --fail-on=note thick.lamina.json",
    "1, --fail-on note check thick.lamina.json",
    "1, check too-thick.lamina.json",
    "0, check too-thick.lamina.json --fail-on never",
    "1, check fine.lamina.json thick.lamina.json too-thick.lamina.json",
    "1, estimate too-thick.lamina.json",
    "0, estimate fine.lamina.json --format csv",
    "0, bibliography fine.lamina.json",
    "0, bibliography too-thick.lamina.json --fail-on never",
    "2, bibliography misspelt.lamina.json",
    "2, bibliography folder",
    "2, bibliography",
    "2, check misspelt.lamina.json",
    "2, check misspelt.lamina.json --fail-on never",
    "2, check cut.lamina.json",
    "2, check empty.lamina.json",
    "2, check material.lamina.json --fail-on never",
    "2, check geometry.lamina.json --fail-on never",
    "2, check folder",
    "2, check missing.lamina.json",
    "2, check too-thick.lamina.json missing.lamina.json fine.lamina.json",
    "2, check",
    "2, check fine.lamina.json --fail-on errors",
    "2, check fine.lamina.json --format xml",
    "2, check fine.lamina.json --fromat json",
    "2, check fine.lamina.json --threads 0",
    "2, check fine.lamina.json --threads two",
    "2, check fine.lamina.json --deadline -1",
    "2, check fine.lamina.json --deadline 0",
    "2, check fine.lamina.json --deadline NaN",
    "2, check fine.lamina.json --color sometimes",
    "2, check fine.lamina.json --set",
    "2, check fine.lamina.json --set pitch",
    "2, check fine.lamina.json --set stack.7.thickness=3",
    "2, check fine.lamina.json --format json --format csv",
    "2, chekc fine.lamina.json",
    "2, ''",
    "2, --threads 2",
    "0, --help",
    "0, check --help",
    "0, help check",
    "2, help chekc",
    "0, --version",
    "0, version",
    "0, rules",
    "0, explain thick-film",
    "2, explain thin-film",
    "2, explain",
    "0, catalog",
    "2, catalog metals",
    "0, schema",
    "2, schema designs",
    "0, generate-completion bash",
    "2, generate-completion csh",
    "0, new --list",
    "2, new --from start",
    "2, new mine.lamina.json",
    "2, new --from stort mine.lamina.json",
    "1, format --check fine.lamina.json -q",
    "0, format --check canonical.lamina.json -q",
  })
  void table(int code, String line) {
    Cli.Result result = cli.run(line.isEmpty() ? new String[0] : line.split(" "));
    assertEquals(code, result.code(), result.out() + result.err());
    assertFalse((result.out() + result.err()).contains("\tat "), "a stack trace: " + result.err());
    boolean saidWhy =
        code != 2
            || result.err().contains("lamina: ")
            || result.out().contains("incomplete: not everything could be checked");
    assertTrue(saidWhy, result.out() + result.err());
  }

  @Test
  void noRuleAtAllIsNotOk() throws IOException {
    Cli bare =
        new Cli(directory)
            .with(
                new TestPlugins.Oxides(),
                new TestPlugins.FlatGeometry(),
                new TestPlugins.Thickness());
    Cli.Result result = bare.run("check", "fine.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("no rule is installed"), result.out());
  }

  @Test
  void noRuleThatAppliesIsNotOk() {
    Cli idle =
        new Cli(directory)
            .with(
                new TestPlugins.Oxides(),
                new TestPlugins.FlatGeometry(),
                new TestPlugins.CollectorRule());
    Cli.Result result = idle.run("check", "fine.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("no rule applies to this design"), result.out());
  }

  @Test
  void noEstimateIsNotOk() {
    Cli mute =
        new Cli(directory)
            .with(
                new TestPlugins.Oxides(),
                new TestPlugins.FlatGeometry(),
                new TestPlugins.ThicknessRule());
    assertEquals(0, mute.run("check", "fine.lamina.json").code());
    Cli.Result result = mute.run("estimate", "fine.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("nothing was estimated"), result.out());
  }

  @Test
  void aBundleThatDidNotComeUpIsNotOk() {
    cli.launchProblem("org.lamina.rate", "is missing", "install the product again");
    Cli.Result check = cli.run("check", "fine.lamina.json");
    assertEquals(2, check.code());
    assertTrue(check.out().contains("lamina failed org.lamina.rate  is missing"), check.out());
    Cli.Result rules = cli.run("rules");
    assertEquals(2, rules.code());
    assertTrue(rules.out().contains("thick-film"), rules.out());
    assertTrue(rules.err().contains("org.lamina.rate: is missing"), rules.err());
  }
}
