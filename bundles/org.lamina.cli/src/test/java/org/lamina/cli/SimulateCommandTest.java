// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {
  private static final String OPERATION =
      "\"operation\": { \"voltageWindow\": [\"1 V\", \"2 V\"], \"currents\": [\"1 mA/cm2\"] },\n  \"substrate\"";

  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void files() throws IOException {
    String design = Designs.FINE.replace("\"substrate\"", OPERATION);
    cli =
        Cli.standard(directory)
            .with(new Capacitor())
            .file("a.lamina.json", design)
            .file("area.lamina.json", design.replace("\"roughness\": \"1 nm\" }",
                "\"roughness\": \"1 nm\" },\n    \"footprint\": \"1 mm2\""))
            .file("bare.lamina.json", Designs.FINE)
            .file("misspelt.lamina.json", Designs.MISSPELT)
            .file("material.lamina.json", Designs.UNKNOWN_MATERIAL.replace("\"substrate\"", OPERATION))
            .file("b.cell.json", "{ \"name\": \"A capacitor\", \"capacitance\": 500 }\n")
            .file("bad.cell.json", "{\n  \"capacitance\": \"large\"\n}\n")
            .file("life.txt", "rest 10 min\ndischarge at 1 mA/cm2 until 1.5 V\ncharge at 1 mA/cm2 until 2 V\n")
            .file("wrong.txt", "rest 10 min\n\ndischrage at 1C until 1 V\n")
            .file("folder/inner.txt", "");
  }

  @ParameterizedTest
  @CsvSource({
    "simulate, a.lamina.json",
    "simulate-currents, a.lamina.json --current 1C --current '4 mA/cm2'",
    "simulate-protocol, a.lamina.json --protocol life.txt",
    "simulate-study, a.lamina.json --study ragone --current '1 mA/cm2' --current '2 mA/cm2'",
    "simulate-cell, b.cell.json --current '1 mA/cm2'",
  })
  void textAndJsonAndCsv(String name, String line) throws IOException {
    for (String format : new String[] {"text", "json", "csv"}) {
      Cli.Result result = cli.run(words("simulate " + line + " --format " + format));
      assertEquals(0, result.code(), result.err());
      Golden.check(name + "." + format, result.out());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, a.lamina.json -q",
    "0, a.lamina.json --start charged --tolerance 1e-6",
    "0, a.lamina.json --simulator test/capacitor",
    "0, a.lamina.json --set 'operation.currents=[\"2 mA/cm2\"]'",
    "0, --study help",
    "0, a.lamina.json --study help",
    "1, a.lamina.json --current '10 A/cm2'",
    "1, a.lamina.json --current '10 A/cm2' --format json",
    "2, bare.lamina.json",
    "2, misspelt.lamina.json",
    "2, material.lamina.json",
    "2, missing.lamina.json",
    "2, folder",
    "2, bad.cell.json",
    "2, missing.cell.json",
    "2, b.cell.json --set capacitance=3",
    "2, ''",
    "2, a.lamina.json b.cell.json",
    "2, a.lamina.json --format xml",
    "2, a.lamina.json --simulator rate",
    "2, a.lamina.json --study impedence",
    "2, a.lamina.json --study ragone --protocol life.txt",
    "2, a.lamina.json --current 1",
    "2, a.lamina.json --current",
    "2, a.lamina.json --start full",
    "2, a.lamina.json --tolerance 0.1",
    "2, a.lamina.json --tolerance small",
    "2, a.lamina.json --protocol wrong.txt",
    "2, a.lamina.json --protocol nowhere.txt",
    "2, a.lamina.json --protocol folder",
    "2, a.lamina.json --step 'discharge until 1 V'",
  })
  void exitCodes(int code, String line) {
    Cli.Result result = cli.run(words("simulate " + line));
    assertEquals(code, result.code(), result.out() + result.err());
    assertFalse((result.out() + result.err()).contains("\tat "), "a stack trace: " + result.err());
    boolean saidWhy = code != 2 || result.err().contains("lamina: ") || result.out().contains("incomplete: ");
    assertTrue(saidWhy, result.out() + result.err());
  }

  @Test
  void aMistakeInAProtocolHasItsPlace() {
    Cli.Result result = cli.run(words("simulate a.lamina.json --protocol wrong.txt"));
    assertTrue(result.err().startsWith("lamina: wrong.txt:3:1: "), result.err());
    assertEquals("", result.out());
    Cli.Result step = cli.run(words("simulate a.lamina.json --step 'rest 1 min' --step 'rset 1 min'"));
    assertTrue(step.err().startsWith("lamina: --step 'rset 1 min', column 1: "), step.err());
  }

  @Test
  void aMistakeInACellHasItsPlace() {
    Cli.Result result = cli.run(words("simulate bad.cell.json --current '1 mA/cm2'"));
    assertTrue(result.out().startsWith("bad.cell.json:2:18 error format  "), result.out());
    Cli.Result json = cli.run(words("simulate bad.cell.json --current '1 mA/cm2' --format json"));
    assertTrue(json.err().startsWith("lamina: bad.cell.json:2:18: "), json.err());
  }

  @Test
  void stepsOfTheCommandLineFollowEachOther() {
    String steps = "--step 'rest 10 min' --step 'discharge at 1 mA/cm2 until 1.5 V'"
        + " --step 'charge at 1 mA/cm2 until 2 V'";
    String expected = cli.run(words("simulate a.lamina.json --protocol life.txt")).out();
    assertEquals(
        expected.replace("\nlife.txt\n", "\ncommand line\n"),
        cli.run(words("simulate a.lamina.json " + steps)).out());
  }

  @Test
  void studiesAreListedWithTheirTitles() {
    String list = "ragone           Energy against power\nrate-capability  Capacity against current\n";
    assertEquals(list, cli.run(words("simulate --study help")).out());
    assertEquals(
        "lamina: there is no study 'ragnoe'\n"
            + "    help: did you mean 'ragone'? there is ragone, rate-capability\n"
            + "      ragone           Energy against power\n"
            + "      rate-capability  Capacity against current\n",
        cli.run(words("simulate a.lamina.json --study ragnoe")).err());
  }

  @Test
  void whatIsMissingIsSaidOnTheScreenToo() {
    Cli.Result text = cli.run(words("simulate bare.lamina.json"));
    assertTrue(text.out().contains("  missing           the voltage window of the operation\n"), text.out());
    Cli.Result json = cli.run(words("simulate bare.lamina.json --format json"));
    assertEquals("lamina: bare.lamina.json: missing: the voltage window of the operation\n", json.err());
  }

  @Test
  void anEndThatNobodyAskedForIsSaidOnTheScreenToo() {
    Cli.Result json = cli.run(words("simulate a.lamina.json --current '10 A/cm2' --format csv"));
    String said = "a.lamina.json: 10 A/cm2: 'discharge at 10 A/cm2 until 1.0 V' ended at once";
    assertTrue(json.err().contains(said), json.err());
  }

  /** A footprint of 1 mm2 carries a hundredth of what 1 cm2 does. */
  @Test
  void amperesAreThoseOfTheFootprint() {
    Cli.Result area = cli.run(words("simulate area.lamina.json --format csv"));
    assertEquals("", area.err());
    assertTrue(area.out().lines().toList().get(1).startsWith("0,1.9,-1e-5,"), area.out());
    Cli.Result none = cli.run(words("simulate a.lamina.json --format csv"));
    assertEquals("lamina: no footprint is stated: currents, charges and energies are those of 1 cm2\n", none.err());
    assertTrue(none.out().lines().toList().get(1).startsWith("0,1.9,-0.001,"), none.out());
  }

  @Test
  void theResultIsNotPutInThePlaceOfAProtocol() throws IOException {
    String before = cli.read("life.txt");
    Cli.Result result = cli.run(words("simulate a.lamina.json --protocol life.txt -o life.txt"));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("would overwrite an input"), result.err());
    assertEquals(before, cli.read("life.txt"));
  }

  @Test
  void standardInputMayBeACell() {
    Cli.Result result =
        cli.input("{ \"capacitance\": 500 }")
            .run(words("simulate - --stdin-name x.cell.json --current '1 mA/cm2'"));
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("x.cell.json (x.cell.json)\n"), result.out());
  }

  @Test
  void theSchemaOfACellIsPrinted() {
    String schema = cli.run("schema", "cell").out();
    assertTrue(schema.contains("\"$id\": \"urn:lamina:schema:cell:"), schema);
    assertTrue(cli.run("schema", "cel").err().contains("cell"), "it is offered for what is nearly its name");
  }

  @Test
  void theSchemaOfTheAnswerIsPrinted() {
    assertTrue(cli.run("schema", "simulation").out().contains("urn:lamina:simulation:1"));
  }

  @Test
  void nothingIsWrittenWhenItCannotBegin() throws IOException {
    cli.file("out.json", "old");
    assertEquals(2, cli.run(words("simulate a.lamina.json --current 1 -o out.json")).code());
    assertEquals("old", cli.read("out.json"));
    assertEquals(0, cli.run(words("simulate a.lamina.json -o out.json")).code());
    assertTrue(Files.readString(directory.resolve("out.json")).contains("first discharge"));
  }

  /** Words between blanks; quotation marks hold a word together. */
  static String[] words(String line) {
    return java.util.regex.Pattern.compile("'([^']*)'|(\\S+)")
        .matcher(line)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
