// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.library.LibraryCatalog;
import org.lamina.library.LibraryCheck;

/** 'library' and what else deals with libraries on disk: 'new --library' and 'format'. */
class LibraryCommandTest {
  private static final String HEADER =
      "{ \"format\": \"1\", \"id\": \"%s\", \"version\": \"2.0\", \"name\": \"Test\" }";

  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void command() {
    cli = Cli.standard(directory);
  }

  private void bad() throws IOException {
    cli.file("bad/lamina-library.json", HEADER.formatted("bad"))
        .file(
            "bad/materials/MO2.json",
            """
            {
              "id": "MO2",
              "density": { "kind": "measured", "value": "4 g/cm3" },
              "resistivity": { "kind": "assumed", "notes": "Recalled.", "value": "1 nm" }
            }
            """)
        .file(
            "bad/recipes/mo2-water.json",
            "{ \"id\": \"mo2-water\", \"product\": \"TiO3\" }");
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.sorted().toList();
    }
  }

  @Test
  void aNewLibraryIsSound() throws IOException {
    Cli.Result made = cli.run("new", "--library", "mine");
    assertEquals(0, made.code(), made.err());
    assertEquals("", made.out());
    assertEquals("lamina: wrote mine; 'lamina library mine' checks it\n", made.err());
    Cli.Result checked = cli.run("library", "mine");
    assertEquals("", checked.err());
    assertEquals(0, checked.code(), checked.out());
    Golden.check("library-new.txt", checked.out());
    Golden.check("library-new-json.txt", cli.run("library", "mine", "--json").out());
  }

  @Test
  void aNewLibraryIsInCanonicalForm() throws IOException {
    cli.run("new", "--library", "mine");
    Cli.Result check = cli.run("format", "--check", "mine");
    assertEquals("", check.out());
    assertEquals(0, check.code(), check.err());
  }

  @Test
  void aNewLibraryCanBeUsedAsACatalog() {
    cli.run("new", "--library", "mine");
    Cli with = new Cli(directory).with(LibraryCatalog.of(directory.resolve("mine")));
    String text = with.run("catalog", "example-oxide").out();
    assertTrue(text.contains("filmDensity: 5.4 +- 0.1 g/cm3"), text);
    assertTrue(text.contains("example-leakage"), text);
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    cli.file("mine/precious.txt", "mine").file("file", "mine");
    Files.createDirectory(directory.resolve("empty"));
    List<Path> before = all();
    for (String target : new String[] {"mine", "file", "nowhere/mine", "."}) {
      Cli.Result result = cli.run("new", "--library", target);
      assertEquals(2, result.code(), target);
      assertEquals(before, all(), target);
    }
    assertEquals(2, cli.run("new", "--library").code());
    assertEquals(2, cli.run("new", "--library", "other", "--from", "start").code());
    assertEquals(2, cli.run("new", "--library", "other", "-o", "x").code());
    assertEquals(before, all());
    assertEquals(0, cli.run("new", "--library", "empty").code());
    assertEquals("mine", cli.read("mine/precious.txt"));
  }

  @Test
  void problemsHaveTheirPlaceAndTheRestIsCounted() throws IOException {
    bad();
    Cli.Result result = cli.run("library", "bad");
    assertEquals(1, result.code(), result.err());
    assertTrue(
        result.out().startsWith("bad/materials/MO2.json:4:"), result.out());
    assertTrue(result.out().contains(" readable "), result.out());
    assertTrue(result.out().contains("\n    help: "), result.out());
    assertTrue(result.out().contains("\nbad: bad 2.0 (Test)\n  1 material, 1 recipe, "), result.out());
    assertTrue(result.out().contains("bad/recipes/mo2-water.json:1:"), result.out());
    assertTrue(result.out().contains(" names "), result.out());
    assertTrue(result.out().contains("\n    help: did you mean 'TiO2'?\n"), result.out());
    assertTrue(result.out().endsWith("\n  2 problems\n"), result.out());
  }

  @Test
  void entriesOfInstalledCatalogsAndOfTheOtherLibrariesAreKnown() throws IOException {
    cli.file("one/lamina-library.json", HEADER.formatted("one"))
        .file("one/materials/M1.json", "{ \"id\": \"M1\", \"basedOn\": \"TiO2\" }")
        .file("two/lamina-library.json", HEADER.formatted("two"))
        .file("two/materials/M2.json", "{ \"id\": \"M2\", \"basedOn\": \"M1\" }");
    assertEquals(0, cli.run("library", "one").code());
    Cli.Result alone = cli.run("library", "two");
    assertEquals(1, alone.code(), alone.out());
    assertTrue(alone.out().contains("two/materials/M2.json:1:"), alone.out());
    Cli.Result both = cli.run("library", "one", "two");
    assertEquals(0, both.code(), both.out());
  }

  /** An entry that is gone from the folder is not there because an older version of it is installed. */
  @Test
  void anInstalledVersionOfTheSameLibraryDoesNotHelp() throws IOException {
    cli.run("new", "--library", "mine");
    Cli with = new Cli(directory).with(LibraryCatalog.of(directory.resolve("mine")));
    Files.createDirectory(directory.resolve("next"));
    Cli.Result made = with.run("new", "--library", "next/mine");
    assertEquals(0, made.code(), made.err());
    Files.delete(directory.resolve("next/mine/materials/example-oxide.json"));
    Cli.Result result = with.run("library", "next/mine");
    assertEquals(1, result.code(), result.out());
    assertTrue(result.out().contains("example-oxide"), result.out());
  }

  /** Bundles and jars bear names of their own. */
  @Test
  void anInstalledVersionIsKnownByWhatItSaysOfItself() throws IOException {
    cli.run("new", "--library", "mine");
    Files.move(directory.resolve("mine"), directory.resolve("mine-1.0"));
    Cli with = new Cli(directory).with(LibraryCatalog.of(directory.resolve("mine-1.0")));
    with.run("new", "--library", "mine");
    Cli.Result result = with.run("library", "mine");
    assertEquals(0, result.code(), result.out());
    Files.delete(directory.resolve("mine/materials/example-oxide.json"));
    result = with.run("library", "mine");
    assertEquals(1, result.code(), result.out());
  }

  @Test
  void anIdThatAnInstalledCatalogHasIsAProblem() throws IOException {
    cli.file("mine/lamina-library.json", HEADER.formatted("mine"))
        .file("mine/materials/TiO2.json", "{ \"id\": \"TiO2\", \"formula\": \"TiO2\" }");
    Cli.Result result = cli.run("library", "mine");
    assertEquals(1, result.code(), result.out());
    assertTrue(
        result.out().startsWith("mine/materials/TiO2.json:1:9 ids catalog 'oxides' brings 'TiO2', too"), result.out());
  }

  @Test
  void whatIsNoLibraryEndsWithTwoAndTheRestGoesOn() throws IOException {
    cli.file("folder/readme.txt", "").file("file.jar", "no jar");
    cli.run("new", "--library", "mine");
    for (String none : new String[] {"nowhere", "folder", "file.jar"}) {
      Cli.Result result = cli.run("library", none, "mine");
      assertEquals(2, result.code(), none);
      assertTrue(result.err().startsWith("lamina: "), result.err());
      assertTrue(result.err().contains("'" + none + "'"), result.err());
      assertTrue(result.out().contains("mine: mine 0.1.0"), result.out());
    }
    assertEquals(2, cli.run("library").code());
  }

  @Test
  void aLibraryInAJarIsALibrary() throws IOException {
    bad();
    Path jar = directory.resolve("bad.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : new String[] {"lamina-library.json", "materials/MO2.json"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(cli.read("bad/" + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    Cli.Result result = cli.run("library", "bad.jar");
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().startsWith("bad.jar!/materials/MO2.json:4:"), result.out());
  }

  @Test
  void theJsonFormHoldsTheSameProblems() throws IOException {
    bad();
    String json = cli.run("library", "bad", "--json").out();
    assertTrue(json.contains("\"file\": \"bad/materials/MO2.json\", \"line\": 4"), json);
    assertTrue(json.contains("\"check\": \"readable\""), json);
    assertTrue(json.contains("\"counts\": { \"entries\": 1,"), json);
  }

  @Test
  void everyCheckIsListed() {
    String text = cli.run("library", "--checks").out();
    for (String check : LibraryCheck.checks().keySet()) {
      assertTrue(text.contains("\n" + check + " ") || text.startsWith(check + " "), check);
    }
  }

  /** Somebody who names a library wants to know how it is. */
  @Test
  void theListOfChecksTakesNoLibrary() throws IOException {
    bad();
    Cli.Result result = cli.run("library", "--checks", "bad");
    assertEquals(2, result.code(), result.out());
    assertEquals("", result.out());
    String refusal = "lamina: --checks lists what is checked, and looks at no library\n";
    assertTrue(result.err().startsWith(refusal), result.err());
  }

  @Test
  void formatKnowsTheFilesOfALibrary() throws IOException {
    cli.file("lib/lamina-library.json", HEADER.formatted("lib"))
        .file("lib/materials/M.json", "{ \"formula\": \"TiO2\", \"id\": \"M\" }")
        .file("lib/recipes/r.json", "{ \"product\": \"M\", \"id\": \"r\" }")
        .file("lib/notes/N.json", "{ \"anything\": 1 }")
        .file("other/materials/M.json", "{ \"id\": \"M\" }");
    Cli.Result check = cli.run("format", "--check", "lib");
    assertEquals(1, check.code(), check.err());
    assertEquals(
        "lib/lamina-library.json\nlib/materials/M.json\nlib/recipes/r.json\n", check.out());
    assertEquals(0, cli.run("format", "lib/materials/M.json").code());
    assertEquals(
        "{\n  \"id\": \"M\",\n  \"formula\": \"TiO2\"\n}\n", cli.read("lib/materials/M.json"));
    assertEquals(0, cli.run("format", "lib/").code());
    assertEquals(0, cli.run("format", "--check", "lib").code());
    Cli.Result noLibrary = cli.run("format", "other/materials/M.json");
    assertEquals(2, noLibrary.code(), "outside a library it is taken for a design");
  }

  @Test
  void formatLeavesAnEntryWithAMistakeAlone() throws IOException {
    String wrong = "{ \"formulla\": \"TiO2\", \"id\": \"M\" }";
    cli.file("lib/lamina-library.json", HEADER.formatted("lib")).file("lib/materials/M.json", wrong);
    Cli.Result result = cli.run("format", "lib");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("lib/materials/M.json:1:3: "), result.err());
    assertEquals(wrong, cli.read("lib/materials/M.json"));
  }
}
