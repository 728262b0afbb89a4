// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.Substrate;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.Treatment;
import org.lamina.model.quantity.Quantity;

/** A package that nobody generated code for, as a plugin brings it. */
class DynamicFactoryTest {
  private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass wedge = type("Wedge", ModelPackage.Literals.SUBSTRATE_GEOMETRY);
  private final EAttribute angle = attribute(wedge, "angle");
  private final EClass soak = type("Soak", ModelPackage.Literals.TREATMENT);
  private final EAttribute pressure = attribute(soak, "pressure");

  DynamicFactoryTest() {
    DynamicFactory.installIn(ePackage);
  }

  @Test
  void aGeometryIsOneToJavaAndToEmf() {
    SubstrateGeometry made = assertInstanceOf(SubstrateGeometry.class, EcoreUtil.create(wedge));
    assertSame(wedge, made.eClass());
    assertFalse(made.eIsSet(angle));
    made.eSet(angle, Quantity.valueOf("30 deg"));
    assertEquals(Quantity.valueOf("30 deg"), made.eGet(angle));
    Substrate substrate = ModelFactory.eINSTANCE.createSubstrate();
    substrate.setGeometry(made);
    assertSame(substrate, made.eContainer());
    assertTrue(EcoreUtil.equals(substrate, EcoreUtil.copy(substrate)));
  }

  @Test
  void aTreatmentKeepsTheMembersOfTheModelBesideItsOwn() {
    Treatment made = assertInstanceOf(Treatment.class, EcoreUtil.create(soak));
    made.setTemperature(Quantity.valueOf("80 degC"));
    made.eSet(pressure, Quantity.valueOf("1 mbar"));
    assertEquals(Quantity.valueOf("80 degC"), made.eGet(ModelPackage.Literals.TREATMENT__TEMPERATURE));
    assertEquals(Quantity.valueOf("1 mbar"), made.eGet(pressure));
    assertTrue(EcoreUtil.equals(made, EcoreUtil.copy(made)));
  }

  @Test
  void everythingElseIsMadeAsEver() {
    EClass note = type("Note");
    EObject made = EcoreUtil.create(note);
    assertSame(note, made.eClass());
    wedge.setAbstract(true);
    assertThrows(IllegalArgumentException.class, () -> EcoreUtil.create(wedge));
  }

  private EClass type(String name, EClass... superTypes) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName(name);
    type.getESuperTypes().addAll(java.util.List.of(superTypes));
    ePackage.getEClassifiers().add(type);
    return type;
  }

  private static EAttribute attribute(EClass type, String name) {
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName(name);
    attribute.setEType(ModelPackage.Literals.QUANTITY);
    type.getEStructuralFeatures().add(attribute);
    return attribute;
  }
}
