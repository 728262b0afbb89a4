// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.json.XmiFormat;
import org.lamina.model.Design;
import org.lamina.scaling.ScalingGeometries;

/** JSON to model to XMI to model to JSON: the same bytes, for every example. */
class RoundTripTest {
  private static final List<EPackage> PACKAGES = List.of(new ScalingGeometries().ePackage());

  static List<Path> examples() throws Exception {
    try (Stream<Path> walk = Files.walk(Project.EXAMPLES)) {
      return walk.filter(file -> file.toString().endsWith(".lamina.json"))
          .filter(file -> !file.startsWith(Project.EXAMPLES.resolve("plugins")))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreExamples() throws Exception {
    assertTrue(examples().size() >= 5, examples().toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void throughXmiAndBack(Path example) throws Exception {
    DesignFormat json = new DesignFormat(PACKAGES);
    XmiFormat xmi = new XmiFormat(PACKAGES);
    ReadResult<Design> first = json.readDesign(Files.readAllBytes(example), List.of());
    assertEquals(List.of(), first.problems());
    String canonical = json.write(first.root().orElseThrow());
    byte[] exchanged = xmi.write(first.root().orElseThrow());
    ReadResult<Design> second = xmi.readDesign(exchanged);
    assertEquals(List.of(), second.problems());
    assertEquals(canonical, json.write(second.root().orElseThrow()));
    assertArrayEquals(exchanged, xmi.write(second.root().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreCanonical(Path example) throws Exception {
    DesignFormat json = new DesignFormat(PACKAGES);
    String text = Files.readString(example, StandardCharsets.UTF_8);
    Design design = json.readDesign(text.getBytes(StandardCharsets.UTF_8), List.of()).root().orElseThrow();
    assertEquals(json.write(design), text, "run: lamina format " + Project.TOP.relativize(example));
  }
}
