// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A geometry in its own EPackage, built outside this build as a stranger would, works through the plugin path. */
class PluginPathTest {
  @TempDir static Path temp;
  private static Path plugins;
  private static String design;

  @BeforeAll
  static void buildAsAStranger() throws Exception {
    plugins = StrangersBuild.of(Project.EXAMPLES.resolve("plugins/inverse-opal"), temp);
    design = Project.EXAMPLES.resolve("plugins/inverse-opal/inverse-opal.lamina.json").toString();
  }

  @Test
  void estimatesWithTheGeometry() throws Exception {
    Lamina.Result result = new Lamina().run("estimate", design, "--format", "json", "--plugin-path", plugins.toString());
    assertEquals(0, result.exitCode(), result.err() + result.out());
    JsonNode multiplication =
        Json.parse(result.out()).get("estimates").valueStream()
            .filter(estimate -> estimate.get("id").asString().equals("area-enhancement-factor"))
            .findFirst()
            .orElseThrow();
    assertTrue(multiplication.get("value").asDouble() > 1);
  }

  @Test
  void theSchemaKnowsTheGeometry() throws Exception {
    Lamina.Result with = new Lamina().run("schema", "--plugin-path", plugins.toString());
    assertEquals(0, with.exitCode(), with.err());
    assertTrue(with.out().contains("\"inverse-opal\""));
    assertTrue(!new Lamina().run("schema").out().contains("inverse-opal"));
  }

  @Test
  void theCatalogListsTheGeometry() throws Exception {
    Lamina.Result with = new Lamina().run("catalog", "geometries", "--plugin-path", plugins.toString());
    assertEquals(0, with.exitCode(), with.err());
    assertTrue(with.out().contains("inverse-opal"));
  }

  @Test
  void withoutThePluginTheMessageNamesWhatIsMissing() throws Exception {
    Lamina.Result result = new Lamina().run("check", design);
    assertEquals(2, result.exitCode());
    String all = result.out() + result.err();
    assertTrue(all.contains("geometry 'inverse-opal' is not installed"), all);
    assertTrue(all.contains("inverse-opal.lamina.json:"), "with its place: " + all);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() throws Exception {
    Path missing = temp.resolve("no-such-folder");
    Lamina.Result result = new Lamina().run("check", design, "--plugin-path", missing.toString());
    assertEquals(2, result.exitCode());
    assertTrue((result.out() + result.err()).contains(missing.toString()), result.out() + result.err());
    assertTrue(Files.notExists(missing));
  }
}
