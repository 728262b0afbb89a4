// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Inverse questions about designs of the product, against their inversion in closed form. */
class SolveTest {
  private static final String PEARSE = Project.EXAMPLES.resolve("pearse-2018-3d.lamina.json").toString();
  private static final double RELATIVE = 1e-9;

  /** Films that nobody says how to grow, so that they are even: r 1.5 um, h 30 um, p 6 um. */
  private static final String EVEN =
      """
      { "format": "1", "kind": "film", "name": "Even films",
        "substrate": { "geometry":
          { "type": "pore-array", "lattice": "LATTICE", "diameter": "3 um", "depth": "30 um", "pitch": "6 um" } },
        "stack": [
          { "role": "seed", "material": "Ru", "thickness": "40 nm" },
          { "role": "positive-electrode", "material": "V2O5", "thickness": "70 nm" },
          { "role": "electrolyte", "material": "Li2PO2N", "thickness": "50 nm" },
          { "role": "negative-electrode", "material": "SnNx", "thickness": "10 nm" } ] }
      """;

  @TempDir Path temp;

  private static JsonNode solve(String design, String vary, String wanted, String... more) {
    List<String> line = new ArrayList<>(List.of("solve", design, "--vary", vary, "--for", wanted, "--format", "json"));
    line.addAll(List.of(more));
    Lamina.Result result = new InProcess(Project.TOP).run(line.toArray(new String[0]));
    assertEquals(0, result.exitCode(), result.out() + result.err());
    return Json.parse(result.out());
  }

  private static double only(JsonNode answer) {
    assertEquals(1, answer.get("solutions").size(), answer.toString());
    return answer.get("solutions").get(0).get("at").asDouble();
  }

  private String even(String lattice) throws Exception {
    Path file = temp.resolve(lattice + ".lamina.json");
    Files.writeString(file, EVEN.replace("LATTICE", lattice));
    return file.toString();
  }

  /** The integral over d of A(d) - a: what the pore adds to the flat cell, in um^3. */
  private static double added(double r, double h, double from, double to) {
    return primitive(r, h, to) - primitive(r, h, from);
  }

  /** Of -pi r^2 + pi (r-d)^2 + 2 pi (r-d)(h-d) + pi^2 r d - 2 pi d^2. */
  private static double primitive(double r, double h, double d) {
    double linear = -2 * r - 2 * (r + h) + Math.PI * r;
    return Math.PI * (2 * r * h * d + linear * d * d / 2 + (1 + 2 - 2) * d * d * d / 3);
  }

  /** The multiplication is 1 + K/(t a): with a = c p^2 the pitch follows. */
  @ParameterizedTest
  @CsvSource({
    "hexagonal, V2O5, 0.04, 0.11, 9.3",
    "hexagonal, SnNx, 0.16, 0.17, 9.3",
    "square, V2O5, 0.04, 0.11, 9.3",
    "square, SnNx, 0.16, 0.17, 9.3",
    "square, Ru, 0, 0.04, 2.5",
    "hexagonal, Li2PO2N, 0.11, 0.16, 20"
  })
  void thePitchForAMultiplication(String lattice, String film, double from, double to, double wanted) throws Exception {
    double cell = lattice.equals("square") ? 1 : Math.sqrt(3) / 2;
    double exact = Math.sqrt(added(1.5, 30, from, to) / ((to - from) * (wanted - 1) * cell));
    double found = only(solve(even(lattice), "pitch", "layer-multiplication@" + film + "=" + wanted));
    assertEquals(exact, found, RELATIVE * exact);
  }

  @Test
  void theDepthForAMultiplication() throws Exception {
    double wanted = 12.5;
    double cell = Math.sqrt(3) / 2 * 36;
    double flat = added(1.5, 0, 0.04, 0.11);
    double exact = ((wanted - 1) * cell * 0.07 - flat) / (added(1.5, 1, 0.04, 0.11) - flat);
    double found = only(solve(even("hexagonal"), "depth", "layer-multiplication@V2O5=" + wanted));
    assertEquals(exact, found, RELATIVE * exact);
  }

  /** With which pitch the published 9.3 would be exact, for cathode and anode, on either lattice. */
  @ParameterizedTest
  @CsvSource({"hexagonal, V2O5, 6.11", "hexagonal, SnNx, 5.91", "square, V2O5, 5.69", "square, SnNx, 5.50"})
  void thePitchOfTheFlagship(String lattice, String film, double expected) {
    String set = "substrate.geometry.lattice=" + lattice;
    assertEquals(expected, only(solve(PEARSE, "pitch", "layer-multiplication@" + film + "=9.3", "--set", set)), 0.005);
  }

  /** What is found and put into the design gives what was wanted. */
  @ParameterizedTest
  @CsvSource({
    "pitch, areal-capacity, '', 20 uAh/cm2",
    "depth, areal-capacity, '', 20 uAh/cm2",
    "diameter, areal-capacity, '', 20 uAh/cm2",
    "diameter, area-enhancement-factor, '', 8",
    "V2O5.thickness, areal-capacity, '', 30 uAh/cm2",
    "Li2PO2N.thickness, layer-multiplication, TiN, 8",
    "pitch, capacity-multiplication, '', 5"
  })
  void whatIsFoundIsTrue(String vary, String id, String film, String wanted) {
    JsonNode answer = solve(PEARSE, vary, id + (film.isEmpty() ? "" : "@" + film) + "=" + wanted);
    for (JsonNode solution : answer.get("solutions")) {
      Lamina.Result result =
          new InProcess(Project.TOP)
              .run("estimate", PEARSE, "--format", "json", "--set", solution.get("set").asString());
      double value =
          Json.parse(result.out()).get("estimates").valueStream()
              .filter(one -> one.get("id").asString().equals(id))
              .filter(one -> film.isEmpty() || film.equals(one.get("layer").asString()))
              .findFirst().orElseThrow().get("value").asDouble();
      double expected = Double.parseDouble(wanted.split(" ")[0]);
      // Reports have nine digits.
      assertEquals(expected, value, 1e-8 * expected);
    }
    assertTrue(answer.get("solutions").size() >= 1);
  }

  @Test
  void theSameOnAnyNumberOfThreads() {
    JsonNode one = solve(PEARSE, "pitch", "layer-multiplication@V2O5=9.3", "--threads", "1");
    JsonNode eight = solve(PEARSE, "pitch", "layer-multiplication@V2O5=9.3", "--threads", "8");
    assertEquals(one, eight);
  }
}
