// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {
  private static final Pattern SOLUTION = Pattern.compile("\\{ \"at\": ([^,]+), \"value\": [^,]+, \"set\"");

  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void design() throws IOException {
    cli =
        new Cli(directory)
            .with(SolvePlugins.all())
            .file("a.lamina.json", SolvePlugins.twoFilms())
            .file("misspelt.lamina.json", Designs.MISSPELT)
            .file("material.lamina.json", Designs.UNKNOWN_MATERIAL);
  }

  private Cli.Result solve(String vary, String wanted, String... more) {
    List<String> all = new ArrayList<>(List.of("solve", "a.lamina.json", "--vary", vary, "--for", wanted));
    all.addAll(List.of(more));
    return cli.run(all.toArray(new String[0]));
  }

  private static List<Double> solutions(Cli.Result result) {
    List<Double> found = new ArrayList<>();
    Matcher matcher = SOLUTION.matcher(result.out());
    while (matcher.find()) found.add(Double.valueOf(matcher.group(1)));
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "roughness, square=7, 2.6457513110645907",
    "substrate.geometry.roughness, square=7, 2.6457513110645907",
    "/substrate/geometry/roughness, square=7, 2.6457513110645907",
    "roughness=1..4 nm, square=7, 2.6457513110645907",
    "roughness=1000 pm..0.004 um, square=7, 2.6457513110645907",
    "roughness, share=25 %, 3",
    "roughness, power@1 mA/cm2=5 mW/cm2, 5",
    "roughness, power@100 uA/cm2=0.5 W/m2, 0.5",
    "TiO2.thickness, layer-thickness@TiO2=55 nm, 55",
    "stack.1.thickness, total-thickness=0.1 um, 95",
    "stack[Al2O3].thickness, total-thickness=60 nm, 20"
  })
  void everySpelling(String vary, String wanted, double expected) {
    Cli.Result result = solve(vary, wanted, "--format", "json");
    assertEquals("", result.err());
    assertEquals(0, result.code());
    assertEquals(1, solutions(result).size(), result.out());
    assertEquals(expected, solutions(result).get(0), 1e-9 * expected);
  }

  @Test
  void severalSolutions() {
    Cli.Result result = solve("roughness", "hump=16 uAh/cm2", "--format", "json");
    assertEquals(List.of(2.0, 6.0), solutions(result).stream().map(x -> Math.rint(x * 1e8) / 1e8).toList());
    assertTrue(solve("roughness", "hump=16 uAh/cm2").out().endsWith("\n2 solutions\n"));
  }

  @Test
  void theTextIsAsItWas() throws IOException {
    Golden.check("solve.txt", solve("roughness", "hump=16 uAh/cm2").out());
    Golden.check("solve-none.txt", solve("roughness=1 nm..80 nm", "square=1e6").out());
    Golden.check("solve-jump.txt", solve("roughness", "steps=3.5 h").out());
    Golden.check("solve.json", solve("roughness=1 nm..80 nm", "hump=16 uAh/cm2", "--format", "json").out());
    Golden.check("solve-film.txt", solve("TiO2.thickness", "total-thickness=250 nm").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roughness | square=1e6 | no solution | it does not go that far in the range",
        "roughness | steps=3.5 h | passes the value in a jump | ask for one of the values beside the jump",
        "roughness | total-thickness=7 nm | always 45 nm | it does not depend on roughness"
      })
  void noneIsAFinding(String vary, String wanted, String said, String help) {
    Cli.Result result = solve(vary, wanted);
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().contains(said), result.out());
    if (!help.contains("that far")) assertTrue(result.out().contains("help: " + help), result.out());
    else assertTrue(result.out().contains("the nearest is 100 at 10 nm, an end of the range: widen it"), result.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roughnes | square=7 | 'roughnes' is not a member of a flat sheet | did you mean 'roughness'?",
        "TiO3.thickness | square=7 | there is no entry 'TiO3' | did you mean 'TiO2'?",
        "TiO2.thicknes | square=7 | 'thicknes' is not a member of a layer | did you mean 'thickness'?",
        "stack.7.thickness | square=7 | there is no entry 7 | there are 2 entries",
        "/stock/0/thickness | square=7 | 'stock' is not a member of a design | did you mean 'stack'?",
        "stack | square=7 | 'stack' is a list, and not a number | name a quantity",
        "substrate | square=7 | 'substrate' is an object, and not a number | name a quantity",
        "name | square=7 | 'name' is 'Test film', and not a number | name a quantity",
        "TiO2.temperature | square=7 | the design does not state it | give the lower and the upper end",
        "roughness=1 nm | square=7 | '1 nm' is no range | give the lower and the upper end",
        "roughness=1 nm..2 V | square=7 | is not of the dimension length | for example --vary",
        "roughness=1 nm..two nm | square=7 | 'two nm' is not a quantity | for example --vary",
        "roughness=9 nm..2 nm | square=7 | the range '9 nm..2 nm' is empty | write the lower end first",
        "TiO2.thickness=1..2 | layer-thickness@TiO2=7 nm | is not of the dimension length | for example --vary",
        "roughness | square | does not tell an estimate and its value | for example --for",
        "roughness | =7 | does not tell an estimate and its value | for example --for",
        "roughness | squar=7 | there is no estimate 'squar' | did you mean 'square'?",
        "roughness | square=seven | 'seven' is not a quantity | write a number and a unit",
        "roughness | square=7 nm | length, but 'square' is of dimensionless | for example square=20",
        "roughness | share=25 | has no unit | for example share=90 %",
        "roughness | layer-thickness=7 nm | there are 2 estimates | layer-thickness@Al2O3, layer-thickness@TiO2",
        "roughness | layer-thickness@TiO3=7 nm | of 'TiO3' | did you mean 'TiO2'?",
        "roughness | power@2 mA/cm2=7 mW/cm2 | of '2 mA/cm2' | 0.1 mA/cm2, 1 mA/cm2",
        "roughness | nowhere=7 | anywhere from 0.1 nm to 10 nm: missing: a number that nobody knows | tells what",
        "roughness=60 nm..80 nm | square=7 | the roughness of 60 nm is above 50 nm | tells what"
      })
  void whatCannotBeAsked(String vary, String wanted, String message, String help) {
    Cli.Result result = solve(vary, wanted);
    assertEquals(2, result.code(), result.out());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("lamina: ") && result.err().contains(message), result.err());
    assertTrue(result.err().contains("    help: ") && result.err().contains(help), result.err());
  }

  @ParameterizedTest
  @CsvSource({
    "2, solve a.lamina.json",
    "2, solve a.lamina.json --vary roughness",
    "2, solve a.lamina.json --for square=7",
    "2, solve --vary roughness --for square=7",
    "2, solve a.lamina.json b.lamina.json --vary roughness --for square=7",
    "2, solve missing.lamina.json --vary roughness --for square=7",
    "2, solve misspelt.lamina.json --vary roughness --for square=7",
    "2, solve material.lamina.json --vary roughness --for square=7",
    "2, solve a.lamina.json --vary roughness --for square=7 --format csv",
    "2, solve a.lamina.json --vary roughness --for square=7 --set roughness=7",
    "0, solve a.lamina.json --vary roughness --for square=7 --format text",
    "0, solve --for square=7 a.lamina.json --vary roughness -o answer.txt",
    "1, solve a.lamina.json --vary roughness --for square=1e9 --threads 1"
  })
  void exitCodes(int code, String line) {
    Cli.Result result = cli.run(line.split(" "));
    assertEquals(code, result.code(), result.out() + result.err());
    assertTrue(code != 2 || result.err().contains("lamina: ") || result.err().contains(".json:"), result.err());
  }

  /** The line to paste leads to the wanted estimate. */
  @Test
  void theSettingKeepsItsPromise() {
    Matcher set = Pattern.compile("--set '([^']+)'").matcher(solve("roughness", "square=7").out());
    assertTrue(set.find());
    Cli.Result result = cli.run("estimate", "a.lamina.json", "--format", "json", "--set", set.group(1));
    assertTrue(result.out().contains("\"value\": 7,"), result.out());
  }

  @Test
  void settingsComeFirst() {
    Cli.Result result = solve("roughness", "square=7", "--set", "substrate.geometry.roughness=30 nm");
    assertEquals(1, result.code(), "2.65 nm is below a tenth of 30 nm: " + result.out());
    assertTrue(result.out().contains("from 3 nm to 300 nm"), result.out());
    assertTrue(result.out().contains("from 50 nm to 300 nm: the roughness of 50.1 nm is above 50 nm"), result.out());
  }

  @Test
  void neitherThreadsNorLocaleChangeTheAnswer() {
    String expected = solve("roughness", "hump=16 uAh/cm2", "--threads", "1").out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(expected, solve("roughness", "hump=16 uAh/cm2", "--threads", "8").out());
    } finally {
      Locale.setDefault(before);
    }
  }

  /** A plugin that fails at some values takes nothing from what was found at others, and is no pass. */
  @Test
  void aPluginThatFailsHidesNoSolution() {
    cli.with(new Moody());
    Cli.Result result = solve("roughness", "mood=3");
    assertEquals(2, result.code());
    String crash = "estimator 'test/mood' crashed: IllegalStateException: too rough";
    assertTrue(result.out().contains("  not available  from 5 nm to 10 nm: " + crash), result.out());
    assertTrue(result.out().contains("\n  roughness = 3 nm: mood = 3\n"), result.out());
    assertTrue(result.out().endsWith("\n1 solution\n"), result.out());
    assertEquals(1, result.err().split("crashed", -1).length - 1, result.err());
    assertTrue(result.err().contains("with substrate.geometry.roughness=5.01187"), result.err());
    assertTrue(result.err().contains(crash), result.err());
    assertEquals(List.of(3.0), solutions(solve("roughness", "mood=3", "--format", "json")));
  }

  /** That there is none is not certain then. */
  @Test
  void aPluginThatFailsWhereTheSolutionMayBe() {
    cli.with(new Moody());
    Cli.Result result = solve("roughness", "mood=7");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("no solution\n"), result.out());
    assertTrue(result.out().contains("the nearest is 5 at 5 nm"), result.out());
    Cli.Result everywhere = solve("roughness=6 nm..9 nm", "mood=7");
    assertEquals(2, everywhere.code());
    assertEquals("", everywhere.out());
    String nowhere = "anywhere from 6 nm to 9 nm: estimator 'test/mood' crashed";
    assertTrue(everywhere.err().contains(nowhere), everywhere.err());
  }

  @Test
  void aFileOfTheAnswer() throws IOException {
    String expected = solve("roughness", "square=7", "--format", "json").out();
    assertEquals("", solve("roughness", "square=7", "--format", "json", "-o", "answer.json").out());
    assertEquals(expected, Files.readString(directory.resolve("answer.json")));
    assertFalse(expected.contains("NaN"));
  }

  /** Whoever interrupts the thread of a run gets the code of a signal, one line, and no file. */
  @Test
  void anInterruptEndsTheSearch() throws IOException {
    cli.file("answer.json", "old").with(new Interrupting(Thread.currentThread()));
    Cli.Result result = solve("roughness", "interrupting=7", "--format", "json", "-o", "answer.json");
    assertTrue(Thread.interrupted(), "the interrupt is passed on");
    assertEquals(130, result.code());
    assertEquals("lamina: interrupted\n", result.err());
    assertEquals("old", cli.read("answer.json"));
  }

  /** Ends the run from within, at its twentieth call. */
  private static final class Interrupting extends OneEstimate {
    private final Thread runner;
    private int calls;

    Interrupting(Thread runner) {
      super("interrupting");
      this.runner = runner;
    }

    @Override
    double value(double nanometres) {
      if (++calls == 20) runner.interrupt();
      return nanometres;
    }
  }

  private static final class Moody extends OneEstimate {
    Moody() {
      super("mood");
    }

    @Override
    double value(double nanometres) {
      if (nanometres > 5) throw new IllegalStateException("too rough");
      return nanometres;
    }
  }
}
