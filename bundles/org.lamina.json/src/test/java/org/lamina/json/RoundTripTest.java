// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.model.Design;
import org.lamina.model.Limit;
import org.lamina.model.MaterialState;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;

/** Canonical text, and the way through XMI and back. */
class RoundTripTest {
  private static final EPackage SHAPES = Geometries.create();
  private static final DesignFormat JSON = new DesignFormat(List.of(SHAPES));
  private static final XmiFormat XMI = new XmiFormat(List.of(SHAPES));

  private static Design read(String text) {
    ReadResult<Design> result = JSON.readDesign(Sketch.bytes(text), List.of());
    assertEquals(List.of(), Sketch.lines(result.problems()));
    return result.root().orElseThrow();
  }

  /** Write, read, write; JSON to XMI to JSON; and the objects are equal too. Returns the canonical text. */
  private static String roundTrip(String text) {
    Design design = read(text);
    String canonical = JSON.write(design);
    Design again = read(canonical);
    assertEquals(canonical, JSON.write(again));
    assertTrue(EcoreUtil.equals(design, again));
    byte[] xmi = XMI.write(design);
    ReadResult<Design> back = XMI.readDesign(xmi);
    assertEquals(List.of(), Sketch.lines(back.problems()), () -> new String(xmi, StandardCharsets.UTF_8));
    assertEquals(canonical, JSON.write(back.root().orElseThrow()));
    assertArrayEquals(xmi, XMI.write(back.root().orElseThrow()));
    assertTrue(EcoreUtil.equals(design, back.root().orElseThrow()));
    return canonical;
  }

  @Test
  void theSketchInCanonicalForm() {
    assertEquals(Sketch.resource("sketch.canonical.json"), roundTrip(Sketch.text()));
  }

  @Test
  void theSketchAsXmi() {
    assertEquals(Sketch.resource("sketch.xmi"), new String(XMI.write(read(Sketch.text())), StandardCharsets.UTF_8));
  }

  @Test
  void everyMemberOfTheModelSurvives() {
    String canonical = roundTrip(Sketch.resource("everything.lamina.json"));
    assertEquals(Sketch.resource("everything.lamina.json"), canonical, "the file is kept in canonical form");
    UsedFeatures used = new UsedFeatures(SHAPES);
    used.visit(read(canonical));
    assertEquals(List.of(), used.missing(), "the file uses every member of every class");
  }

  @Test
  void textsOfEveryKindSurvive() {
    for (String text : List.of("", " ", "  two  ", "\n", "a\nb", "\r\n", "\t", "\"\\/", "<&>'\"", "]]>", "µ²𝄞",
        "\u007f\u0080\u2028\ufffd", "{ \"a\": 1 }")) {
      Design design = read(Sketch.text());
      design.setNotes(text.isEmpty() ? null : text);
      design.getStack().get(0).setRecipe(text);
      design.getSubstrate().getGeometry().eSet(feature("tags"), List.of(text, text + "x"));
      roundTrip(JSON.write(design));
    }
  }

  @Test
  void numbersSurviveToTheLastDigit() {
    for (double value : List.of(
        0.1, 1.0 / 3, 2.0E-3, 5e-324, 1.7976931348623157e308, 123456789012.0, 1e21, 2.2250738585072014e-308)) {
      Design design = read(Sketch.text());
      design.getOperation().setPositiveStoichiometry(value);
      String canonical = roundTrip(JSON.write(design));
      assertEquals(value, read(canonical).getOperation().getPositiveStoichiometry());
    }
  }

  @Test
  void defaultsAreLeftOutAndExplicitValuesOfMembersWithoutDefaultAreKept() {
    String text = Sketch.with(
        "\"temperature\": \"25 degC\", \"voltageWindow\"", "\"capacityBasis\": \"measured\", \"voltageWindow\"");
    assertTrue(!roundTrip(text).contains("capacityBasis"));
    Limit limit = ModelFactory.eINSTANCE.createLimit();
    assertEquals("{\n}\n", JSON.write(limit));
    limit.setState(MaterialState.AS_DEPOSITED);
    assertEquals("{\n  \"state\": \"as-deposited\"\n}\n", JSON.write(limit));
  }

  @Test
  void theAddressOfTheSchemaIsKept() {
    String canonical =
        roundTrip(Sketch.with("{\n  \"format\"", "{\n  \"$schema\": \"../lamina.schema.json\",\n  \"format\""));
    assertTrue(canonical.startsWith("{\n  \"$schema\": \"../lamina.schema.json\",\n  \"format\": \"1\",\n"), canonical);
  }

  @Test
  void quantitiesBecomeCanonical() {
    String canonical = roundTrip(Sketch.with("\"70 nm\"", "\"7.0e1±0.50nm\"").replace("250 degC", "250°C")
        .replace(">= 20 uAh/cm2", "≥20µAh/cm²"));
    assertTrue(canonical.contains("\"thickness\": \"70 +- 0.5 nm\""), canonical);
    assertTrue(canonical.contains("\"temperature\": \"250 degC\""), canonical);
    assertTrue(canonical.contains("\"arealCapacity\": \">= 20 uAh/cm2\""), canonical);
  }

  @Test
  void stepsBecomeCanonical() {
    String text = Sketch.with("\"currents\": [\"0.1 mA/cm2\", \"1 mA/cm2\"]",
        "\"protocol\": [\"Discharge at 50µA/cm² until 2.0V or 2 hours\", \"rest for 10 min\", \"until settled\"]");
    String canonical = JSON.write(read(text));
    String steps = "\"protocol\": [\"discharge at 50 uA/cm2 until 2 V or for 2 h\", \"rest 10 min\", \"cycle until settled\"]";
    assertTrue(canonical.contains(steps), canonical);
    assertEquals(canonical, roundTrip(canonical));
    assertEquals(canonical, JSON.write(XMI.readDesign(XMI.write(read(text))).root().orElseThrow()));
  }

  @Test
  void theOrderOfMembersAndTheLocaleDoNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      String reordered = Sketch.with("  \"format\": \"1\",\n", "").replace("\n}", ",\n  \"format\": \"1\"\n}");
      assertEquals(Sketch.resource("sketch.canonical.json"), roundTrip(reordered));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(Sketch.resource("sketch.canonical.json"), roundTrip(reordered));
      assertEquals(Sketch.resource("sketch.xmi"), new String(XMI.write(read(reordered)), StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writingLeavesTheObjectWhereItIs() {
    Design design = read(Sketch.text());
    org.eclipse.emf.ecore.resource.Resource own = new org.eclipse.emf.ecore.resource.impl.ResourceImpl();
    own.getContents().add(design);
    XMI.write(design);
    assertEquals(own, design.eResource());
  }

  @Test
  void entriesOfCatalogsHaveACanonicalFormToo() {
    Design design = read(Sketch.resource("everything.lamina.json"));
    String material = JSON.write(design.getLibrary().getMaterials().get(0));
    ReadResult<?> again = JSON.read(ModelPackage.Literals.MATERIAL, Sketch.bytes(material));
    assertEquals(List.of(), again.problems());
    assertEquals(material, JSON.write((org.eclipse.emf.ecore.EObject) again.root().orElseThrow()));
  }

  private static org.eclipse.emf.ecore.EStructuralFeature feature(String name) {
    return ((org.eclipse.emf.ecore.EClass) SHAPES.getEClassifier("PoreArray")).getEStructuralFeature(name);
  }
}
