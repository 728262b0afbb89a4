// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadProblem.Kind;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.model.Library;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.recipes.RecipesCatalog;
import org.lamina.scaling.ScalingGeometries;
import tools.jackson.databind.JsonNode;

/**
 * The schema that the command publishes and the command itself complain about the same elements of a design: an editor
 * with the schema shows what the command will say, save what {@code docs/format/schema-limits.md} lists.
 */
class SchemaAgreementTest {
  private static final int MUTATIONS = 1000;
  private static final DesignFormat FORMAT = new DesignFormat(List.of(new ScalingGeometries().ePackage()));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA =
      REGISTRY.getSchema(FORMAT.schema(ModelPackage.Literals.DESIGN), InputFormat.JSON);
  private static final SchemaLimits LIMITS = new SchemaLimits();
  private static final Set<String> COUNTS = Set.of("minItems", "maxItems", "uniqueItems");

  /** Of these there is no tree that a validator could look at, or not all of it. */
  private static final Set<Kind> NO_TREE = EnumSet.of(Kind.SYNTAX, Kind.ENCODING, Kind.LIMIT, Kind.DUPLICATE_MEMBER);

  static List<Path> brokenFiles() {
    return Project.list(BadInputTable.FOLDER).stream()
        .filter(file -> file.toString().endsWith(".lamina.json"))
        .toList();
  }

  static List<Path> examples() throws Exception {
    return RoundTripTest.examples();
  }

  @Test
  void theSchemaIsAValidSchema() {
    Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), meta.validate(FORMAT.schema(ModelPackage.Literals.DESIGN), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void onBrokenDesigns(Path file) throws Exception {
    byte[] content = Files.readAllBytes(file);
    ReadResult<Design> read = FORMAT.readDesign(content, List.of());
    boolean tree = read.problems().stream().noneMatch(problem -> NO_TREE.contains(problem.kind()));
    if (tree) assertEquals(Optional.empty(), disagreement(new String(content, StandardCharsets.UTF_8), read));
  }

  @Test
  void onMutationsOfTheExamples() throws Exception {
    List<JsonNode> designs = new ArrayList<>();
    for (Path example : examples()) designs.add(Json.parse(Files.readString(example)));
    agreeOnMutations(designs, 2018);
  }

  /** The examples name materials of the catalogs; here all of these stand in the library of one design. */
  @Test
  void onMutationsOfADesignWithAllMaterialsAndRecipes() throws Exception {
    agreeOnMutations(List.of(Json.parse(FORMAT.write(everything()))), 1907);
  }

  private static Design everything() throws Exception {
    byte[] example = Files.readAllBytes(Project.EXAMPLES.resolve("pearse-2018-3d.lamina.json"));
    Design design = FORMAT.readDesign(example, List.of()).root().orElseThrow();
    design.setLibrary(ModelFactory.eINSTANCE.createLibrary());
    RecipesCatalog catalog = new RecipesCatalog();
    Library library = design.getLibrary();
    for (String id : new TreeSet<>(catalog.materials())) library.getMaterials().add(catalog.material(id));
    for (String id : new TreeSet<>(catalog.recipes())) library.getRecipes().add(catalog.recipe(id));
    return design;
  }

  private static void agreeOnMutations(List<JsonNode> designs, long seed) {
    int refused = 0;
    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < MUTATIONS; i++) {
      String text = new TreeMutations(seed + i).mutate(designs.get(i % designs.size())).toString();
      ReadResult<Design> read = FORMAT.readDesign(text.getBytes(StandardCharsets.UTF_8), List.of());
      if (!read.problems().isEmpty()) refused++;
      String which = "mutation " + (seed + i) + " of design " + i % designs.size() + "\n";
      disagreement(text, read).ifPresent(said -> disagreements.add(which + said));
    }
    assertEquals("", String.join("\n", disagreements));
    // Mutations that are all refused, or all let through, would show little.
    assertTrue(refused > MUTATIONS / 2 && refused < MUTATIONS, refused + " of " + MUTATIONS + " were refused");
  }

  /** What the two say, where they do not agree. */
  private static Optional<String> disagreement(String text, ReadResult<Design> read) {
    Set<String> seen = new TreeSet<>();
    Set<String> due = new TreeSet<>();
    for (ReadProblem problem : read.problems()) {
      seen.add(pointer(problem));
      if (!LIMITS.cover(problem)) due.add(pointer(problem));
    }
    Set<String> bySchema = new TreeSet<>();
    List<Error> errors = SCHEMA.validate(text, InputFormat.JSON);
    for (Error error : errors) bySchema.add(pointer(error));
    boolean missed = !bySchema.containsAll(due);
    boolean excess = errors.stream().anyMatch(error -> !seen.contains(pointer(error)) && !isCountOfUnread(error, seen));
    return missed || excess ? Optional.of("reader: " + read.problems() + "\nschema: " + errors) : Optional.empty();
  }

  /** The reader does not count the entries of a list while it cannot read one of them. */
  private static boolean isCountOfUnread(Error error, Set<String> seen) {
    String list = pointer(error);
    return COUNTS.contains(error.getKeyword()) && seen.stream().anyMatch(pointer -> pointer.startsWith(list + "/"));
  }

  /** The list, where an entry of it is there twice: a schema does not say which one. */
  private static String pointer(ReadProblem problem) {
    boolean twice = problem.message().endsWith(" twice");
    return twice ? problem.pointer().substring(0, problem.pointer().lastIndexOf('/')) : problem.pointer();
  }

  /** That of the member itself, where a schema points to the object that lacks it or has it. */
  private static String pointer(Error error) {
    String place = error.getInstanceLocation().toString();
    boolean member = error.getKeyword().equals("required") || error.getKeyword().equals("additionalProperties");
    return member ? place + "/" + error.getProperty().replace("~", "~0").replace("/", "~1") : place;
  }
}
