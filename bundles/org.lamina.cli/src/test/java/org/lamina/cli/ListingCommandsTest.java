// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** catalog, rules, explain, schema, version, completion: the commands that tell what there is. */
class ListingCommandsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "catalog, catalog",
    "catalog-materials, catalog materials",
    "catalog-json, catalog --json",
    "catalog-entry, catalog TiO2",
    "catalog-entry-json, catalog materials TiO2 --json",
    "catalog-geometry, catalog geometries flat-sheet",
    "rules, rules",
    "rules-json, rules --json",
    "explain, explain thick-film",
    "completion-fish, generate-completion fish"
  })
  void golden(String name, String line) throws IOException {
    Cli.Result result = Cli.standard(directory).run(line.split(" "));
    assertEquals(0, result.code(), result.err());
    assertEquals("", result.err());
    Golden.check(name + ".txt", result.out());
  }

  @ParameterizedTest
  @CsvSource({
    "catalog TiO3, there is no entry 'TiO3', did you mean 'TiO2'?",
    "catalog material, there is no entry 'material', did you mean 'materials'?",
    "catalog materials tio2-water, there is no entry 'tio2-water', there is Al2O3",
    "catalog metals Ti, there is no kind of entry 'metals', there is materials",
    "explain thick-flim, there is no rule 'thick-flim', did you mean 'thick-film'?",
    "schema designs, there is no schema 'designs', did you mean 'design'?",
    "generate-completion bahs, there is no shell 'bahs', did you mean 'bash'?",
    "chek a.json, there is no command 'chek', did you mean 'check'?",
    "help chek, there is no command 'chek', did you mean 'check'?",
    "check a.json --fromat json, there is no option '--fromat', did you mean '--format'?",
    "check a.json --format josn, there is no format 'josn', did you mean 'json'?",
    "check a.json --fail-on eror, --fail-on is 'eror', did you mean 'error'?",
    "rules thick-film, 'thick-film' is one argument too many, run 'lamina help rules'",
    "explain, 'explain' needs RULE, run 'lamina help explain'"
  })
  void unknownNames(String line, String message, String help) {
    Cli.Result result = Cli.standard(directory).run(line.split(" "));
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("lamina: " + message), result.err());
    assertTrue(result.err().contains("\n    help: " + help), result.err());
  }

  @Test
  void everyKindHasASchema() {
    for (String kind : List.of("design", "material", "recipe", "evidence", "library", "library-header", "report")) {
      String schema = Cli.standard(directory).run("schema", kind).out();
      assertTrue(schema.contains("https://json-schema.org/draft/2020-12/schema"), kind);
    }
    assertTrue(
        Cli.standard(directory).run("schema").out().contains("flat-sheet"),
        "the geometries of plugins are in it");
  }

  @Test
  void version() {
    String[] lines = Cli.standard(directory).run("--version").out().split("\n");
    assertEquals("lamina 0.1.0", lines[0]);
    assertTrue(lines[1].startsWith("Java " + System.getProperty("java.version")), lines[1]);
    assertEquals("test-framework 1.0", lines[2]);
    assertEquals("  test-bundle 1.0", lines[3]);
  }

  @Test
  void bashUnderstandsTheCompletionScript() throws Exception {
    Path script = directory.resolve("lamina.bash");
    Files.writeString(script, Cli.standard(directory).run("generate-completion", "bash").out());
    assumeTrue(Files.exists(Path.of("/bin/bash")));
    // Completes "lamina ch" as an interactive shell would.
    String complete =
        "source "
            + script
            + "; COMP_WORDS=(lamina ch); COMP_CWORD=1; COMP_LINE='lamina ch'; COMP_POINT=9;"
            + " _complete_lamina lamina ch lamina; echo \"${COMPREPLY[*]}\"";
    // "compopt: not currently executing completion function" on standard error is true here, and
    // without meaning.
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", complete)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said =
        new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    assertEquals("check", said.strip());
  }

  @Test
  void catalogsThatBringTheSameIdAreBothShown() {
    Cli.Result result =
        Cli.standard(directory).with(new TestPlugins.Oxides()).run("catalog", "materials", "TiO2");
    assertEquals(2, result.out().split("TiO2 \\(materials", -1).length - 1, result.out());
  }
}
