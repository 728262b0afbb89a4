// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every published system opens, is checked and estimated; what its check finds is announced in its notes. */
class ExamplesTest {
  private static final String ANNOUNCED = "Expected finding";

  @Test
  void everyPublishedSystemIsThere() throws Exception {
    assertTrue(ValidationSystems.designs().size() >= 40, () -> "fewer than forty designs");
  }

  @Test
  void noneFailsAndWhatIsFoundIsAnnounced() throws Exception {
    List<String> silent = new ArrayList<>();
    for (Path design : ValidationSystems.designs()) {
      String file = Project.TOP.relativize(design).toString();
      Lamina.Result result = new Lamina().run("check", file, "--format", "json");
      assertNotEquals(2, result.exitCode(), () -> file + ": " + result.err());
      boolean announced = Json.parse(Files.readString(design)).get("notes").asString().contains(ANNOUNCED);
      if (result.exitCode() == 1 && !announced) silent.add(file);
    }
    assertEquals(List.of(), silent, "designs with errors whose notes do not say '" + ANNOUNCED + "'");
  }

  /** Of all systems together: the design is the unit, the report has one section for each. */
  @Test
  void allAtOnce() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("estimate", "--format", "json", "--fail-on", "never"));
    for (Path design : ValidationSystems.designs()) arguments.add(Project.TOP.relativize(design).toString());
    Lamina.Result result = new Lamina().run(arguments.toArray(String[]::new));
    assertEquals(0, result.exitCode(), result.err());
    JsonNode estimates = Json.parse(result.out()).get("estimates");
    assertTrue(estimates.size() > 10 * ValidationSystems.designs().size(), () -> estimates.size() + " estimates");
  }

  /** Of three hundred names the nearest is worth saying, the others bury it. */
  @Test
  void aMisspeltNameIsAnsweredInOneLine() throws Exception {
    Lamina.Result result = new Lamina().run("catalog", "LiCo02");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("help: did you mean 'LiCoO2'? there are "), result.err());
    assertTrue(result.err().length() < 300, result.err());
  }
}
