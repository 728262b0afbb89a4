// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.DynamicFactory;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;

/** The parameters of bowls; a new package at each call, which tests may spoil. */
public final class BowlPackage {
  private BowlPackage() {}

  public static EPackage create() {
    EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    ePackage.setName("bowls");
    ePackage.setNsPrefix("bowls");
    ePackage.setNsURI("urn:example:bowls:1");
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName("BowlArray");
    type.getESuperTypes().add(ModelPackage.Literals.SUBSTRATE_GEOMETRY);
    document(type, "Hemispherical bowls in a square lattice.");
    ePackage.getEClassifiers().add(type);
    addLength(type, "diameter", "Diameter of a bowl at its rim.");
    addLength(type, "pitch", "Distance between the centres of neighbouring bowls.");
    DynamicFactory.installIn(ePackage);
    return ePackage;
  }

  public static EClass bowlArray(EPackage ePackage) {
    return (EClass) ePackage.getEClassifier("BowlArray");
  }

  public static EAttribute attribute(EPackage ePackage, String name) {
    return (EAttribute) bowlArray(ePackage).getEStructuralFeature(name);
  }

  public static SubstrateGeometry bowls(EPackage ePackage, String diameter, String pitch) {
    SubstrateGeometry bowls = (SubstrateGeometry) EcoreUtil.create(bowlArray(ePackage));
    bowls.eSet(attribute(ePackage, "diameter"), Quantity.valueOf(diameter));
    bowls.eSet(attribute(ePackage, "pitch"), Quantity.valueOf(pitch));
    return bowls;
  }

  private static void addLength(EClass type, String name, String documentation) {
    EAttribute length = EcoreFactory.eINSTANCE.createEAttribute();
    length.setName(name);
    length.setEType(ModelPackage.Literals.QUANTITY);
    length.setLowerBound(1);
    document(length, documentation);
    EcoreUtil.setAnnotation(length, ModelMeta.SOURCE, "dimension", "length");
    EcoreUtil.setAnnotation(length, ModelMeta.SOURCE, "positive", "true");
    type.getEStructuralFeatures().add(length);
  }

  private static void document(EModelElement element, String documentation) {
    EcoreUtil.setDocumentation(element, documentation);
  }
}
