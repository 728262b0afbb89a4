// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.model.Design;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.DynamicFactory;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Quantity;

class SemanticHashTest {
  @Test
  void equalContentHasEqualHash() {
    Design design = TestDesigns.film("A", "B");
    long hash = SemanticHash.of(List.of(design));
    assertEquals(hash, SemanticHash.of(List.of(EcoreUtil.copy(design))));
    design.getStack().get(1).setThickness(Quantity.valueOf("51 nm"));
    assertNotEquals(hash, SemanticHash.of(List.of(design)));
  }

  /** How a step was typed is no content; what it does is. */
  @Test
  void stepsOfAProtocol() {
    long typed = hashOf("discharge at 1mA/cm2 until 2.0 V or 1 hour");
    assertEquals(typed, hashOf("Discharge at 1 mA/cm2  until 2 V or for 1 h"));
    assertNotEquals(typed, hashOf("discharge at 1 mA/cm2 until 2 V or for 2 h"));
    assertNotEquals(typed, hashOf("charge at 1 mA/cm2 until 2 V or for 1 h"));
  }

  private static long hashOf(String step) {
    Design design = TestDesigns.film("A");
    design.setOperation(ModelFactory.eINSTANCE.createOperation());
    design.getOperation().getProtocol().add(Step.parse(step));
    return SemanticHash.of(List.of(design));
  }

  /** In a package without generated code the words of an enumeration are objects of EMF. */
  @Test
  void wordsOfADynamicEnumeration() {
    EPackage shapes = shapes();
    Design design = TestDesigns.film("A");
    design.setSubstrate(ModelFactory.eINSTANCE.createSubstrate());
    design.getSubstrate().setGeometry(grid(shapes, "hexagonal"));
    long hexagonal = SemanticHash.of(List.of(design));
    assertEquals(hexagonal, SemanticHash.of(List.of(EcoreUtil.copy(design))));
    design.getSubstrate().setGeometry(grid(shapes, "oblique"));
    assertNotEquals(hexagonal, SemanticHash.of(List.of(design)));
  }

  private static SubstrateGeometry grid(EPackage shapes, String lattice) {
    EClass type = (EClass) shapes.getEClassifier("Grid");
    EEnumLiteral word = ((EEnum) shapes.getEClassifier("Lattice")).getEEnumLiteral(lattice);
    SubstrateGeometry grid = (SubstrateGeometry) EcoreUtil.create(type);
    grid.eSet(type.getEStructuralFeature("lattice"), word);
    return grid;
  }

  private static EPackage shapes() {
    EEnum lattice = EcoreFactory.eINSTANCE.createEEnum();
    lattice.setName("Lattice");
    for (String name : List.of("square", "hexagonal", "oblique")) {
      EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
      literal.setName(name);
      literal.setValue(lattice.getELiterals().size());
      lattice.getELiterals().add(literal);
    }
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName("lattice");
    attribute.setEType(lattice);
    EClass grid = EcoreFactory.eINSTANCE.createEClass();
    grid.setName("Grid");
    grid.getESuperTypes().add(ModelPackage.Literals.SUBSTRATE_GEOMETRY);
    grid.getEStructuralFeatures().add(attribute);
    EPackage shapes = EcoreFactory.eINSTANCE.createEPackage();
    shapes.setName("shapes");
    shapes.getEClassifiers().add(lattice);
    shapes.getEClassifiers().add(grid);
    DynamicFactory.installIn(shapes);
    return shapes;
  }
}
