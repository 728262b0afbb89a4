// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;

class GeometryEntryTest {
  /** Beside this class there is a picture of wavy sheets. */
  private interface WavySheet extends SubstrateGeometry {}

  private static EClass wavySheet() {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName("WavySheet");
    type.getESuperTypes().add(ModelPackage.Literals.SUBSTRATE_GEOMETRY);
    return type;
  }

  private static void add(EClass type, String name, String dimension, int most) {
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName(name);
    attribute.setEType(ModelPackage.Literals.QUANTITY);
    attribute.setUpperBound(most);
    EAnnotation meta = EcoreFactory.eINSTANCE.createEAnnotation();
    meta.setSource(ModelMeta.SOURCE);
    if (dimension != null) meta.getDetails().put("dimension", dimension);
    attribute.getEAnnotations().add(meta);
    type.getEStructuralFeatures().add(attribute);
  }

  private static String text(EClass type) {
    return new GeometryEntry(type, "test").text();
  }

  @Test
  void aListSaysSo() {
    EClass type = wavySheet();
    add(type, "pitch", "length", 1);
    add(type, "heights", "length", -1);
    add(type, "loads", "areal-capacity", 3);
    add(type, "shares", "dimensionless", -1);
    add(type, "others", null, -1);
    String text = text(type);
    assertTrue(text.contains("  pitch    optional  length in nm, "), text);
    assertTrue(text.contains("  heights  optional  list of lengths in nm, "), text);
    assertTrue(text.contains("  loads    optional  list of areal-capacities in "), text);
    assertTrue(text.contains("  shares   optional  list of dimensionless numbers in "), text);
    assertTrue(text.contains("  others   optional  list of Quantity\n"), text);
  }

  /** What is not a quantity is called as in a file, too. */
  @Test
  void aPlainValueHasAPlainName() {
    EClass type = wavySheet();
    addPlain(type, "factor", EcorePackage.Literals.EDOUBLE_OBJECT, 1);
    addPlain(type, "shares", EcorePackage.Literals.EDOUBLE, -1);
    addPlain(type, "rows", EcorePackage.Literals.EINT, 1);
    addPlain(type, "rough", EcorePackage.Literals.EBOOLEAN_OBJECT, 1);
    addPlain(type, "maker", EcorePackage.Literals.ESTRING, 1);
    String text = text(type);
    assertTrue(text.contains("  factor  optional  number\n"), text);
    assertTrue(text.contains("  shares  optional  list of numbers\n"), text);
    assertTrue(text.contains("  rows    optional  whole number\n"), text);
    assertTrue(text.contains("  rough   optional  true or false\n"), text);
    assertTrue(text.contains("  maker   optional  text\n"), text);
  }

  private static void addPlain(EClass type, String name, EDataType values, int most) {
    add(type, name, null, most);
    ((EAttribute) type.getEStructuralFeature(name)).setEType(values);
  }

  @Test
  void theLastLineNamesThePageWithThePicture() {
    EClass type = wavySheet();
    add(type, "pitch", "length", 1);
    assertFalse(text(type).contains("picture"), "made at run time: there is no class that a picture could lie beside");
    type.setInstanceClass(WavySheet.class);
    String page = "  picture: docs/geometries/wavy-sheet.md\n";
    assertTrue(text(type).endsWith(page), text(type));
    assertEquals(1, text(type).split("picture", -1).length - 1);
    type.setName("FlatSheet");
    assertFalse(text(type).contains("picture"), "there is no picture of that type");
  }
}
