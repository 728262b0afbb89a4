// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.ModelMeta;
import org.lamina.tck.sample.BowlPackage;

/** Packages of geometries that are sound but for one thing. */
final class BrokenPackages {
  private BrokenPackages() {}

  static EPackage changed(Consumer<EPackage> change) {
    EPackage ePackage = BowlPackage.create();
    change.accept(ePackage);
    return ePackage;
  }

  static void undocument(EModelElement element) {
    EcoreUtil.setDocumentation(element, null);
  }

  static void dropDimension(EPackage ePackage) {
    BowlPackage.attribute(ePackage, "pitch").getEAnnotation(ModelMeta.SOURCE).getDetails().removeKey("dimension");
  }

  static void takeThePitchForAnArea(EPackage ePackage) {
    EcoreUtil.setAnnotation(BowlPackage.attribute(ePackage, "pitch"), ModelMeta.SOURCE, "dimension", "area");
  }

  static void addClass(EPackage ePackage) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName("Flat");
    type.getESuperTypes().add(ModelPackage.Literals.SUBSTRATE_GEOMETRY);
    EcoreUtil.setDocumentation(type, "A flat surface.");
    ePackage.getEClassifiers().add(type);
  }

  /** An enumeration that is not unsettable: EMF cannot tell an absent value from the first one. */
  static void addLattice(EPackage ePackage) {
    EEnum lattice = EcoreFactory.eINSTANCE.createEEnum();
    lattice.setName("Lattice");
    lattice.getELiterals().add(literal("square", 0));
    lattice.getELiterals().add(literal("hexagonal", 1));
    EcoreUtil.setDocumentation(lattice, "How the bowls are arranged.");
    ePackage.getEClassifiers().add(lattice);
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName("lattice");
    attribute.setEType(lattice);
    attribute.setLowerBound(1);
    EcoreUtil.setDocumentation(attribute, "How the bowls are arranged.");
    BowlPackage.bowlArray(ePackage).getEStructuralFeatures().add(attribute);
  }

  static EEnumLiteral literal(String name, int value) {
    EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
    literal.setName(name);
    literal.setValue(value);
    EcoreUtil.setDocumentation(literal, "Arranged like that.");
    return literal;
  }
}
