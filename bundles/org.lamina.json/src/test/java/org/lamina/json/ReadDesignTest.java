// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.lamina.json.ReadProblem.Kind;
import org.lamina.json.internal.FaultKind;
import org.lamina.model.Design;
import org.lamina.model.DesignKind;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Lithiation;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Quantity;

/** What comes out of reading: objects, places, usability. */
class ReadDesignTest {
  @Test
  void everythingInTheFileArrivesInTheObjects() {
    ReadResult<Design> result = Sketch.read(Sketch.text());
    assertEquals(List.of(), result.problems());
    assertTrue(result.usable());
    Design design = result.root().orElseThrow();
    assertEquals(DesignKind.FULL_CELL, design.getKind());
    assertEquals("doi:10.1021/acsnano.7b08751", design.getSource());
    assertEquals(5, design.getStack().size());
    Layer cathode = design.getStack().get(1);
    assertEquals(LayerRole.POSITIVE_ELECTRODE, cathode.getRole());
    assertEquals(Quantity.valueOf("70 nm"), cathode.getThickness());
    assertEquals("LiV2O5", ((Lithiation) cathode.getTreatments().get(0)).getProduct());
    assertEquals(List.of(Quantity.valueOf("1 V"), Quantity.valueOf("3.4 V")), design.getOperation().getVoltageWindow());
    assertEquals(Bound.valueOf("<= 250 degC"), design.getIntent().getProcessTemperature());
    SubstrateGeometry geometry = design.getSubstrate().getGeometry();
    EClass pores = geometry.eClass();
    assertEquals("PoreArray", pores.getName());
    assertEquals("hexagonal", geometry.eGet(pores.getEStructuralFeature("lattice")).toString());
    assertEquals(Quantity.valueOf("6 um"), geometry.eGet(pores.getEStructuralFeature("pitch")));
  }

  @Test
  void allProblemsOfAFileComeInOneRunInTheOrderOfPlace() {
    String text = Sketch.with("\"70 nm\"", "\"70 degC\"").replace("full-cell", "ful-cell").replace("\"10 nm\"", "10")
        .replace("\"pitch\": \"6 um\"", "\"pich\": \"6 um\"").replace("\"1 mA/cm2\"", "\"-1 mA/cm2\"");
    List<Kind> kinds = Sketch.read(text).problems().stream().map(ReadProblem::kind).toList();
    assertEquals(
        List.of(Kind.UNKNOWN_VALUE, Kind.MISSING, Kind.UNKNOWN_MEMBER, Kind.DIMENSION, Kind.UNIT, Kind.RANGE), kinds);
  }

  @Test
  void whatIsWrongIsLeftOutAndTheRestIsThere() {
    ReadResult<Design> result = Sketch.read(Sketch.with("\"70 nm\"", "\"70 parsec\""));
    assertFalse(result.usable());
    Design design = result.root().orElseThrow();
    assertNull(design.getStack().get(1).getThickness());
    assertEquals("V2O5", design.getStack().get(1).getMaterial());
    assertEquals("/stack/1/thickness", result.problems().get(0).pointer());
  }

  @Test
  void aGeometryThatIsNotInstalledLeavesTheRestUsable() {
    ReadResult<Design> result = Sketch.read(Sketch.with("pore-array", "gyroid"));
    assertTrue(result.usable());
    assertNull(result.root().orElseThrow().getSubstrate().getGeometry());
    assertEquals(5, result.root().orElseThrow().getStack().size());
    assertEquals("/substrate/geometry/type", result.problems().get(0).pointer());
  }

  @Test
  void withoutPluginsNoGeometryIsInstalled() {
    DesignFormat bare = new DesignFormat(List.of());
    ReadResult<Design> result = bare.readDesign(Sketch.bytes(Sketch.text()), List.of());
    assertTrue(result.usable());
    assertEquals(
        List.of("9:27 TYPE_NOT_INSTALLED geometry 'pore-array' is not installed"
            + " | installed: none; or install the plugin that brings it"),
        Sketch.lines(result.problems()));
  }

  @Test
  void aGeometryThatTwoPluginsBringIsAnError() {
    DesignFormat doubled = new DesignFormat(List.of(Geometries.create("urn:b"), Geometries.create("urn:a")));
    ReadResult<Design> result = doubled.readDesign(Sketch.bytes(Sketch.text()), List.of());
    assertEquals(
        List.of("9:27 UNKNOWN_VALUE geometry 'pore-array' is brought by two plugins: urn:a and urn:b"
            + " | remove one of the two"),
        Sketch.lines(result.problems()));
  }

  @Test
  void aFactoryThatThrowsDoesNotEndTheReading() {
    EPackage broken = Geometries.create();
    broken.setEFactoryInstance(EcoreFactory.eINSTANCE.createEFactory()); // cannot make subclasses of abstract ones
    ReadResult<Design> result = new DesignFormat(List.of(broken)).readDesign(Sketch.bytes(Sketch.text()), List.of());
    assertEquals(1, result.problems().size());
    assertEquals(Kind.TYPE_NOT_INSTALLED, result.problems().get(0).kind());
    assertTrue(result.problems().get(0).message().startsWith("a pore array cannot be created: "));
  }

  @Test
  void anAnnotationThatMakesNoSenseIsNamedWhenThePluginComes() {
    EPackage wrong = Geometries.create();
    EClass pores = (EClass) wrong.getEClassifier("PoreArray");
    Geometries.detail(pores.getEStructuralFeature("depth"), "dimension", "lenght");
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new DesignFormat(List.of(wrong)));
    assertTrue(e.getMessage().contains("urn:test:shapes:1#PoreArray"), e.getMessage());
    assertTrue(e.getMessage().contains("lenght") || e.getMessage().contains("LENGHT"), e.getMessage());
  }

  @Test
  void theSourceMapKnowsValuesAndTheNearestEnclosingOne() {
    SourceMap map = Sketch.read(Sketch.text()).sourceMap();
    assertEquals(new Position(1, 1), map.find(""));
    assertEquals(new Position(14, 74), map.find("/stack/1/thickness"));
    assertEquals(new Position(15, 23), map.find("/stack/1/treatments/0"));
    assertEquals(new Position(14, 5), map.find("/stack/1/notes"));
    assertEquals(new Position(12, 12), map.find("/stack/17/thickness"));
    assertEquals(new Position(1, 1), map.find("/evidence/0/value"));
    assertEquals(new Position(1, 1), map.find("nonsense"));
  }

  @Test
  void columnsCountCodePoints() {
    ReadResult<Design> result = Sketch.read("{ \"notes\": \"𝄞𝄞\", \"kind\": \"x\", \"a/b~c\": 1 }");
    ReadProblem kind = result.problems().stream().filter(p -> p.pointer().equals("/kind")).findFirst().orElseThrow();
    assertEquals(new Position(1, 26), kind.position());
    assertEquals(new Position(1, 40), result.sourceMap().find("/a~1b~0c"));
  }

  @Test
  void entriesOfCatalogsAreReadOnTheirOwn() {
    byte[] content = Sketch.bytes(
        "{ \"$schema\": \"x.json\", \"id\": \"A\", \"density\": { \"kind\": \"assumed\", \"value\": \"3 g/cm3\" } }");
    ReadResult<Material> result = Sketch.FORMAT.read(ModelPackage.Literals.MATERIAL, content);
    assertEquals(List.of(), result.problems());
    assertEquals(3000, result.root().orElseThrow().getDensity().getValue().si());
    byte[] wrong =
        Sketch.bytes("{ \"$schema\": 1, \"id\": \"A\", \"density\": { \"kind\": \"assumed\", \"value\": \"3 m\" } }");
    assertEquals(
        List.of("1:14 WRONG_TYPE $schema is a text; found the number 1 | write \"...\"",
            "1:69 DIMENSION value is a mass density; '3 m' is a length | units of a mass density: g/cm3, kg/m3"),
        Sketch.lines(Sketch.FORMAT.read(ModelPackage.Literals.MATERIAL, wrong).problems()));
  }

  @Test
  void unitsArePreciselyTheOnesTyped() {
    Design design = Sketch.read(Sketch.with("\"70 nm\"", "\"0.07 +- 0.01µm\"")).root().orElseThrow();
    Quantity thickness = design.getStack().get(1).getThickness();
    assertEquals("0.07 +- 0.01 um", thickness.toString());
    assertEquals(0.07 / 1e6, thickness.si());
  }

  @Test
  void theKindsOfBothPackagesHaveTheSameNames() {
    List<String> inside = java.util.Arrays.stream(FaultKind.values()).map(Enum::name).toList();
    List<String> outside = java.util.Arrays.stream(Kind.values()).map(Enum::name).toList();
    assertEquals(outside, inside);
  }
}
