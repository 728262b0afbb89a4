// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.json.ReadResult;
import org.lamina.json.XmiFormat;
import org.lamina.model.Design;
import org.lamina.model.DesignKind;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;

/** A geometry in files: what its package must bring along for reader, writer, schema and engine. */
final class GeometryFile {
  private GeometryFile() {}

  static void assertWorks(GeometryProvider provider, SubstrateGeometry geometry) {
    Bench bench = Bench.of(provider, List.of());
    String type = "'" + ModelMeta.typeName(geometry.eClass()) + "'";
    Design design = film(geometry);
    Design read = bench.read("design with geometry " + type, bench.format().write(design));
    assertTrue(EcoreUtil.equals(design, read), type + " is the same after writing and reading JSON");
    assertReadsAsXmi(type, design, new XmiFormat(bench.packages()));
    String schema = bench.format().schema(ModelPackage.Literals.DESIGN);
    assertTrue(schema.contains(type.replace('\'', '"')), "the schema knows " + type);
    Bench.Trial trial = bench.evaluate(read);
    assertEquals(List.of(), trial.report().problems(), type + " is evaluated without problems");
    assertTrue(trial.seen().hasSurface(), "the engine finds the surface of " + type + ": " + trial.report().findings());
  }

  private static void assertReadsAsXmi(String type, Design design, XmiFormat format) {
    ReadResult<Design> read = format.readDesign(format.write(design));
    assertEquals(List.of(), read.problems(), type + " reads without problems as XMI");
    boolean same = EcoreUtil.equals(design, read.root().orElseThrow());
    assertTrue(same, type + " is the same after writing and reading XMI");
  }

  /** A design with one film; it names nothing that is not in it. */
  private static Design film(SubstrateGeometry geometry) {
    Material material = ModelFactory.eINSTANCE.createMaterial();
    material.setId("M");
    Layer layer = ModelFactory.eINSTANCE.createLayer();
    layer.setRole(LayerRole.ELECTROLYTE);
    layer.setMaterial(material.getId());
    layer.setThickness(Quantity.valueOf("1 nm"));
    Design design = ModelFactory.eINSTANCE.createDesign();
    design.setFormat("1");
    design.setKind(DesignKind.FILM);
    design.setName("A film on " + ModelMeta.typeName(geometry.eClass()));
    design.setSubstrate(ModelFactory.eINSTANCE.createSubstrate());
    design.getSubstrate().setGeometry(EcoreUtil.copy(geometry));
    design.getStack().add(layer);
    design.setLibrary(ModelFactory.eINSTANCE.createLibrary());
    design.getLibrary().getMaterials().add(material);
    return design;
  }
}
