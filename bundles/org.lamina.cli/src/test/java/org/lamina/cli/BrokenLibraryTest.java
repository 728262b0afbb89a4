// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.CatalogException;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** An installed library that cannot be used, or does not keep its contract, stops none of the others. */
class BrokenLibraryTest {
  @TempDir Path directory;

  @Test
  void theCatalogListsTheOthers() {
    for (String what : new String[] {"materials", "MO2", "summary"}) {
      Cli.Result result = with(new Lost()).run("catalog", what);
      assertEquals(2, result.code(), what);
      assertTrue(result.out().contains("MO2") || what.equals("summary"), result.out());
      String said = "lamina: lost 1: catalog lost 1 cannot be used: lost/index.txt is missing\n";
      assertEquals(said + "    help: repair or remove this plugin\n", result.err());
    }
  }

  @Test
  void otherLibrariesAreChecked() throws IOException {
    Cli cli =
        with(new Lost())
            .file("mine/lamina-library.json", "{ \"format\": \"1\", \"id\": \"mine\", \"version\": \"1\" }")
            .file("mine/materials/M.json", "{ \"id\": \"M\", \"basedOn\": \"MO2\" }");
    Cli.Result result = cli.run("library", "mine");
    assertEquals(2, result.code(), result.err());
    assertTrue(result.out().endsWith("\n  0 problems\n"), result.out());
    assertTrue(result.err().contains("catalog lost 1 cannot be used: lost/index.txt is missing"), result.err());
  }

  @Test
  void theBibliographyOfTheOthersIsThere() throws IOException {
    Cli cli = with(new Lost()).file("a.lamina.json", Designs.film("40 nm", "MO2"));
    Cli.Result result = cli.run("bibliography", "--all", "a.lamina.json");
    assertEquals(2, result.code(), result.err());
    assertTrue(result.out().contains("doi = {10.1000/curve}"), result.out());
    assertTrue(result.err().contains("catalog lost 1 cannot be used: lost/index.txt is missing"), result.err());
  }

  @Test
  void anEntryThatIsNullIsToldOf() {
    Cli.Result result = with(new Hollow()).run("catalog", "materials");
    assertEquals(2, result.code(), result.out());
    assertTrue(result.out().contains("MO2-fast"), result.out());
    assertTrue(result.out().contains("(cannot be read)"), result.out());
    assertTrue(result.err().contains("'Nothing': catalog hollow 1 returned null\n"), result.err());
    assertFalse(result.err().contains("internal error"), result.err());
  }

  private Cli with(Catalog broken) {
    return new Cli(directory).with(new TestPlugins.FlatGeometry(), TestLibrary.standard(), broken);
  }

  /** Its files are gone. */
  private static class Lost implements Catalog, TestPlugins.Named {
    @Override
    public String origin() {
      return "lost 1";
    }

    @Override
    public String id() {
      return "lost";
    }

    @Override
    public Set<String> materials() {
      throw new CatalogException("lost/index.txt is missing");
    }

    @Override
    public Material material(String id) {
      throw new CatalogException("lost/index.txt is missing");
    }

    @Override
    public Set<String> recipes() {
      throw new CatalogException("lost/index.txt is missing");
    }

    @Override
    public Recipe recipe(String id) {
      throw new CatalogException("lost/index.txt is missing");
    }

    @Override
    public Set<String> evidence() {
      throw new CatalogException("lost/index.txt is missing");
    }

    @Override
    public String bibliography() {
      throw new CatalogException("lost/index.txt is missing");
    }
  }

  /** Lists a material, and has none. */
  private static final class Hollow extends Lost {
    @Override
    public String origin() {
      return "hollow 1";
    }

    @Override
    public Set<String> materials() {
      return Set.of("Nothing");
    }

    @Override
    public Material material(String id) {
      return null;
    }

    @Override
    public Set<String> recipes() {
      return Set.of();
    }

    @Override
    public Set<String> evidence() {
      return Set.of();
    }
  }
}
