// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.model.Design;
import org.lamina.model.Material;

/** What 'catalog' says of entries that inherit, contradict each other and have sources. */
class CatalogTest {
  @TempDir Path directory;

  private Cli cli() {
    return new Cli(directory).with(new TestPlugins.Oxides(), TestLibrary.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "variants-base, catalog MO2",
    "variants-variant, catalog MO2-fast",
    "variants-evidence, catalog evidence mo2-life",
    "variants-list, catalog evidence",
    "variants-summary, catalog summary",
    "variants-summary-json, catalog summary --json"
  })
  void golden(String name, String line) throws IOException {
    Cli.Result result = cli().run(line.split(" "));
    assertEquals(0, result.code(), result.err());
    assertEquals("", result.err());
    Golden.check(name + ".txt", result.out());
  }

  @Test
  void whatAVariantOfAVariantInheritsNamesWhereItComesFrom() {
    String text = cli().run("catalog", "MO2-thin").out();
    assertTrue(text.contains("  name: metal oxide, another opinion (inherited from MO2-fast)\n"), text);
    assertTrue(text.contains("  formula: MO2 (inherited from MO2)\n"), text);
    assertTrue(text.contains("  electrode: (inherited from MO2-fast)\n"), text);
    assertTrue(text.contains("    diffusivity: 2e-11 cm2/s\n"), text);
    assertTrue(text.contains("    lithiumRange: 0, 1 (inherited from MO2)\n"), text);
  }

  /** What is shown as inherited is what a design gets. */
  @Test
  void entriesInheritAsInADesign() throws Exception {
    TestPlugins.FlatGeometry flat = new TestPlugins.FlatGeometry();
    DesignFormat format = new DesignFormat(List.of(flat.ePackage()));
    byte[] file = Designs.film("40 nm", "MO2-thin").getBytes(StandardCharsets.UTF_8);
    Design design = format.readDesign(file, List.of()).root().orElseThrow();
    Engine engine = new Engine(Plugins.of(TestLibrary.standard(), flat), EngineOptions.defaults());
    Material resolved = engine.resolve(design).layers().get(0).material().orElseThrow();
    resolved.setBasedOn(null);
    String members = format.write(resolved).replaceFirst("^\\{\\s*\"id\": \"MO2-thin\",", "");
    TestLibrary alone = new TestLibrary().material("MO2-thin", members.replaceFirst("\\}\\s*$", ""));
    String expected = new Cli(directory).with(alone).run("catalog", "MO2-thin").out();
    String shown = cli().run("catalog", "materials", "MO2-thin").out();
    assertEquals(
        expected,
        shown.replaceAll(" \\(inherited from [^)]*\\)", "").replaceFirst("  basedOn: .*\n", ""));
  }

  @Test
  void anEntryWithoutItsBaseSaysSo() {
    String text = cli().run("catalog", "MO2-lost").out();
    assertTrue(text.contains("based on 'MO3', which no catalog brings"), text);
  }

  @Test
  void entriesThatAreBasedOnEachOtherAreShown() {
    TestLibrary circle =
        new TestLibrary()
            .material("A", "\"basedOn\": \"B\", \"name\": \"one\"")
            .material("B", "\"basedOn\": \"A\", \"formula\": \"Q\"");
    String text = new Cli(directory).with(circle).run("catalog", "A").out();
    assertTrue(text.contains("formula: Q (inherited from B)"), text);
  }

  @Test
  void anEntryThatCannotBeReadHidesNoOther() {
    TestLibrary broken = TestLibrary.standard().material("MO2-bad", "\"formulla\": \"MO2\"");
    Cli cli = new Cli(directory).with(broken);
    for (String what : new String[] {"materials", "MO2", "summary"}) {
      Cli.Result result = cli.run("catalog", what);
      assertEquals(2, result.code(), what);
      assertTrue(result.out().contains("MO2") || what.equals("summary"), result.out());
      assertTrue(result.err().contains("'MO2-bad': "), result.err());
      assertEquals(1, result.err().split("MO2-bad", -1).length - 1, result.err());
    }
  }

  @Test
  void theArrayForProgramsHoldsNothingButEntries() {
    String json = cli().run("catalog", "materials", "--json").out();
    assertFalse(json.contains("numbers"), json);
    assertTrue(json.endsWith("}\n]\n"), json);
  }

  @Test
  void whatIsAssumedOfANumberIsShown() {
    String limit =
        "\"limits\": [{ \"kind\": \"measured\", \"source\": \"doi:10.1/x\", \"place\": \"p\", \"printed\": \"97.8\","
            + " \"assumed\": [\"safe\"], \"safe\": \"85 degC\", \"certain\": \"97.8 degC\","
            + " \"mechanism\": \"melts\" }]";
    String text = new Cli(directory).with(new TestLibrary().material("Q", limit)).run("catalog", "Q").out();
    assertTrue(text.contains("[measured; doi:10.1/x; p; printed as '97.8'; assumed: safe]"), text);
  }

  /** An observation in words is evidence, and no number. */
  @Test
  void evidenceWithoutAValueIsNoNumber() {
    String words =
        "\"subject\": \"a film\", \"quantity\": \"pinholes\", \"kind\": \"measured\","
            + " \"source\": \"doi:10.1000/words\", \"place\": \"p\", \"printed\": \"none seen\"";
    TestLibrary library = TestLibrary.standard().evidence("words", words);
    String text = new Cli(directory).with(library).run("catalog", "summary").out();
    assertTrue(text.contains("evidence   2 entries  1 number: 100 % measured"), text);
    assertFalse(text.contains("doi:10.1000/words"), text);
  }

  /** Shares add up, and one number in a thousand is not shown as none. */
  @Test
  void sharesAreHonest() {
    TestLibrary library = new TestLibrary();
    String assumed = "\"kind\": \"assumed\", \"safe\": \"1 K\", \"certain\": \"2 K\", \"mechanism\": \"x\"";
    StringBuilder limits = new StringBuilder("\"limits\": [");
    for (int i = 0; i < 299; i++) limits.append("{ ").append(assumed).append(" }, ");
    limits.append("{ ").append(assumed.replace("assumed", "computed")).append(" }]");
    library.material("M", limits.toString());
    String text = new Cli(directory).with(library).run("catalog", "materials").out();
    assertTrue(
        text.endsWith(
            "\n300 numbers: 0 % measured, 0 % fitted, below 1 % computed, above 99 % assumed;"
                + " 0 with a DOI or address, from 0 sources\n"),
        text);
    TestLibrary thirds = new TestLibrary();
    for (String kind : new String[] {"measured", "fitted", "computed"}) {
      String published = "\"source\": \"doi:10.1/x\", \"place\": \"p\", \"printed\": \"1\",";
      String source = kind.equals("computed") ? "" : published;
      thirds.material(kind, "\"density\": { \"kind\": \"" + kind + "\"," + source + " \"value\": \"1 g/cm3\" }");
    }
    text = new Cli(directory).with(thirds).run("catalog", "materials").out();
    assertTrue(
        text.contains(
            "3 numbers: 34 % measured, 33 % fitted, 33 % computed, 0 % assumed;"
                + " 2 with a DOI or address, from 1 source\n"),
        text);
  }
}
