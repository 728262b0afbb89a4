// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lamina.model.Design;
import org.lamina.model.ModelPackage;

/** The derived schema, in a validator that knows nothing of us, against the reader. */
class SchemaTest {
  private static final List<String> FILES = List.of("sketch.lamina.json", "everything.lamina.json");
  private static final SchemaLimits LIMITS = SchemaLimits.read();
  private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema DESIGN = schema(ModelPackage.Literals.DESIGN);

  private static Schema schema(EClass root) {
    return REGISTRY.getSchema(Sketch.FORMAT.schema(root), InputFormat.JSON);
  }

  private static List<String> schemaErrors(Schema schema, String text) {
    List<String> errors = new ArrayList<>();
    schema.validate(text, InputFormat.JSON).forEach(error -> errors.add(error.toString()));
    return errors;
  }

  @Test
  void theSchemasAreSchemas() {
    Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (EClass root
        : List.of(ModelPackage.Literals.DESIGN, ModelPackage.Literals.MATERIAL, ModelPackage.Literals.RECIPE,
        ModelPackage.Literals.LIBRARY, ModelPackage.Literals.LIBRARY_HEADER, ModelPackage.Literals.SUBSTRATE_GEOMETRY)) {
      assertEquals(List.of(), schemaErrors(meta, Sketch.FORMAT.schema(root)));
      assertEquals(Sketch.FORMAT.schema(root), Sketch.FORMAT.schema(root));
    }
    assertFalse(schemaErrors(meta, "{ \"type\": 5 }").isEmpty(), "the validator knows the language of schemas");
  }

  @Test
  void whatTheSchemaSays() {
    String schema = Sketch.FORMAT.schema(ModelPackage.Literals.DESIGN);
    assertTrue(schema.contains("\"$id\": \"urn:lamina:schema:design:1\""));
    assertTrue(schema.contains("Thickness of the film, normal to the surface."), "documentation of the model");
    assertTrue(schema.contains("Both electrodes with the electrolyte between them."), "documentation of a word");
    assertTrue(schema.contains("Round pores in a regular lattice."), "documentation of a plugin");
    assertTrue(schema.contains("\"required\": [\"role\", \"material\"]"));
    assertTrue(schema.contains("\"const\": \"pore-array\""));
    assertTrue(schema.contains("\"quantity-of-voltage\"") && schema.contains("\"quantity-of-length-above-zero\""));
    String bare = new DesignFormat(List.of()).schema(ModelPackage.Literals.DESIGN);
    assertFalse(bare.contains("pore-array"));
    assertTrue(
        Sketch.FORMAT.schema(ModelPackage.Literals.MATERIAL).contains("\"$id\": \"urn:lamina:schema:material:1\""));
  }

  @Test
  void entriesOfCatalogsHaveTheirSchemas() {
    String material =
        "{ \"$schema\": \"x\", \"id\": \"A\", \"density\": { \"kind\": \"assumed\", \"value\": \"3 g/cm3\" } }";
    assertEquals(List.of(), schemaErrors(schema(ModelPackage.Literals.MATERIAL), material));
    assertFalse(schemaErrors(schema(ModelPackage.Literals.MATERIAL), material.replace("3 g/cm3", "3 nm")).isEmpty());
    assertFalse(schemaErrors(schema(ModelPackage.Literals.RECIPE), material).isEmpty());
    String library = "{ \"materials\": [" + material.replace("\"$schema\": \"x\", ", "") + "] }";
    assertEquals(List.of(), schemaErrors(schema(ModelPackage.Literals.LIBRARY), library));
    assertFalse(schemaErrors(schema(ModelPackage.Literals.LIBRARY), "{ \"materials\": [" + material + "] }").isEmpty());
  }

  @Test
  void goodDesignsAreGoodToBoth() {
    for (String file : FILES) {
      String text = Sketch.resource(file);
      assertEquals(List.of(), schemaErrors(DESIGN, text));
      assertEquals(List.of(), Sketch.problems(text));
      assertEquals(List.of(), schemaErrors(DESIGN, Sketch.FORMAT.write(Sketch.read(text).root().orElseThrow())));
    }
  }

  @Test
  void everyLineOfTheTableOfLimitsIsTrue() {
    assertTrue(LIMITS.rows().size() >= 10);
    for (SchemaLimits.Row row : LIMITS.rows()) {
      String text = Sketch.with(row.replaced(), row.by());
      assertEquals(List.of(), schemaErrors(DESIGN, text), row.words());
      List<ReadProblem> problems = Sketch.read(text).problems();
      assertEquals(1, problems.size(), problems.toString());
      assertTrue(row.covers(problems.get(0)), problems + " is not " + row.words());
    }
  }

  @Test
  void everyProblemOfTheTablesIsSeenByTheSchemaToo() {
    int seen = 0;
    for (ProblemTable.Case each : ProblemTable.of("problems.txt").cases()) {
      String[] change = each.input().split(" => ?", 2);
      agree(Sketch.with(change[0], change[1]), each.input());
      seen++;
    }
    assertTrue(seen > 50);
  }

  @Test
  void fifteenHundredDesigns() {
    designs(1_500, 1);
  }

  @Test
  @Tag("full")
  void fiftyThousandDesigns() {
    designs(50_000, 1_000_000);
  }

  private static void designs(int count, long seed) {
    int valid = 0;
    int excepted = 0;
    for (int i = 0; i < count; i++) {
      String text = new DesignMutations(seed + i).change(Sketch.resource(FILES.get(i % 2)));
      int outcome = agree(text, "new DesignMutations(" + (seed + i) + "L) of " + FILES.get(i % 2));
      if (outcome > 0) valid++;
      if (outcome < 0) excepted++;
    }
    assertTrue(valid > count / 50 && valid < count / 2, valid + " of " + count + " were valid");
    assertTrue(excepted > 0 && excepted < count / 10, excepted + " of " + count + " were excepted");
  }

  /** 1 when both find the design valid, 0 when both find it invalid, -1 when only the reader does, as documented. */
  private static int agree(String text, String name) {
    List<String> errors = schemaErrors(DESIGN, text);
    ReadResult<Design> result = Sketch.read(text);
    if (errors.isEmpty() == result.problems().isEmpty()) return errors.isEmpty() ? 1 : 0;
    boolean excepted = errors.isEmpty() && result.problems().stream().allMatch(LIMITS::cover);
    assertTrue(
        excepted, () -> name + "\nschema: " + errors + "\nreader: " + Sketch.lines(result.problems()) + "\n" + text);
    return -1;
  }
}
