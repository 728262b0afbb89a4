// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * One domain bundle removed, crashing or hanging: exit code 2, the bundle is named, and what the others found and
 * estimated without its help stays as it was.
 */
class DamagedProductTest {
  private static final String DESIGN = "examples/broken-flows/lithium-below-hot-step.lamina.json";
  private static final String THROW = "if (true) throw new IllegalStateException(\"injected\");";
  private static final String HANG = "while (true) { if (System.nanoTime() == 0) break; }";

  @TempDir Path temp;
  private static JsonNode sound;

  /** A domain bundle, a method of it, and who does without the bundle. */
  enum Domain {
    RECIPES("org.lamina.recipes", "org.lamina.recipes.RecipesCatalog", "public Material material(String id) {",
        Set.of("scaling/area-enhancement", "scaling/layer-multiplication"), Set.of("geometry-closure")),
    SCALING("org.lamina.scaling", "org.lamina.scaling.ScalingGeometries", "public FilmSurface surface(SubstrateGeometry geometry) {",
        Set.of("rate/planar-areal-capacity", "rate/planar-areal-capacity-theoretical", "compatibility/peak-process-temperature"),
        Set.of("thermal-budget", "recipe-window", "process-ceiling", "stack-composition")),
    RATE("org.lamina.rate", "org.lamina.rate.ArealCapacity", "public List<Estimate> estimate(Evaluation evaluation) {",
        Set.of("scaling/area-enhancement", "scaling/layer-multiplication", "scaling/tool-time", "compatibility/peak-process-temperature"),
        Set.of("thermal-budget", "recipe-window", "process-ceiling", "stack-composition", "geometry-closure",
            "open-thickness")),
    COMPATIBILITY("org.lamina.compatibility", "org.lamina.compatibility.internal.recipe.RecipeWindow",
        "public RuleOutcome check(Evaluation evaluation) {",
        Set.of("scaling/area-enhancement", "scaling/layer-multiplication", "scaling/tool-time", "rate/areal-capacity",
            "rate/capacity-multiplication", "rate/areal-energy", "rate/round-trip-efficiency"),
        Set.of());

    final String bundle;
    final String className;
    final String declaration;
    final Set<String> makersLeft;
    final Set<String> rulesLeft;

    Domain(String bundle, String className, String declaration, Set<String> makersLeft, Set<String> rulesLeft) {
      this.bundle = bundle;
      this.className = className;
      this.declaration = declaration;
      this.makersLeft = makersLeft;
      this.rulesLeft = rulesLeft;
    }
  }

  @BeforeAll
  static void runTheSoundProduct(@TempDir Path folder) throws Exception {
    Lamina.Result result = new ProductCopy(folder).run("check", DESIGN, "--format", "json");
    assertEquals(1, result.exitCode(), result.err());
    sound = Json.parse(result.out());
    assertTrue(Json.findingsByRule(sound).containsKey("thermal-budget"), "the example has findings to lose");
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void removed(Domain domain) throws Exception {
    ProductCopy product = new ProductCopy(temp);
    product.remove(domain.bundle);
    check(product, domain, domain.bundle);
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void crashingWhileItStarts(Domain domain) throws Exception {
    ProductCopy product = new ProductCopy(temp);
    product.activator(domain.bundle, THROW);
    check(product, domain, domain.bundle);
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void hangingWhileItStarts(Domain domain) throws Exception {
    ProductCopy product = new ProductCopy(temp);
    product.activator(domain.bundle, HANG);
    check(product, domain, domain.bundle);
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void crashingWhenCalled(Domain domain) throws Exception {
    ProductCopy product = new ProductCopy(temp);
    product.method(domain.bundle, domain.className, domain.declaration, THROW);
    check(product, domain, "crashed: IllegalStateException: injected");
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void hangingWhenCalled(Domain domain) throws Exception {
    ProductCopy product = new ProductCopy(temp);
    product.method(domain.bundle, domain.className, domain.declaration, HANG);
    check(product, domain, "did not finish within the deadline of 6.0 s");
  }

  private static void check(ProductCopy product, Domain domain, String named) throws Exception {
    // Long enough for a sound bundle on a busy machine, as short as a test of patience may be.
    Lamina.Result result = product.run("check", DESIGN, "--format", "json", "--deadline", "6");
    assertEquals(2, result.exitCode(), result.out() + result.err());
    assertTrue(result.err().contains(named), "the message names what is wrong: " + result.err());
    assertFalse(result.err().contains("\tat "), "no stack trace: " + result.err());
    JsonNode report = Json.parse(result.out());
    assertTrue(report.toString().contains(named), "the report names what is wrong");
    Map<String, List<String>> estimates = Json.estimatesByMaker(report);
    for (String maker : domain.makersLeft) {
      assertEquals(Json.estimatesByMaker(sound).get(maker), estimates.get(maker), maker + " stays as it was");
    }
    for (String rule : domain.rulesLeft) {
      assertEquals(Json.findingsByRule(sound).get(rule), Json.findingsByRule(report).get(rule), rule + " stays as it was");
    }
  }
}
