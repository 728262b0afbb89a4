// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The example without OSGi gives the same result as the product, to the byte. */
class PlainJavaTest {
  private static final String DESIGN = "examples/pearse-2018-3d.lamina.json";

  @Test
  void sameFindingsAndEstimatesAsTheCommand() throws Exception {
    JsonNode product = Json.parse(new Lamina().run("check", DESIGN, "--format", "json").out());
    JsonNode plain = Json.parse(runPlain());
    assertTrue(plain.get("estimates").size() > 10);
    assertEquals(product.get("findings").toString(), plain.get("findings").toString());
    assertEquals(product.get("estimates").toString(), plain.get("estimates").toString());
  }

  private static String runPlain() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-cp",
            Project.PRODUCT.resolve("bundles") + "/*",
            "examples/plain-java/PlainJava.java",
            DESIGN);
    Process process =
        builder.directory(Project.TOP.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return out;
  }
}
