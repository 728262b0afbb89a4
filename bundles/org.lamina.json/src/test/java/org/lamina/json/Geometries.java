// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.DynamicFactory;
import org.lamina.model.meta.ModelMeta;

/** The package of a plugin as a stranger writes it, made anew for each test: geometries without generated code. */
final class Geometries {
  private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

  private final EPackage ePackage = ECORE.createEPackage();

  private Geometries(String nsUri) {
    ePackage.setName("shapes");
    ePackage.setNsPrefix("shapes");
    ePackage.setNsURI(nsUri);
    DynamicFactory.installIn(ePackage);
  }

  /** {@code Planar} and {@code PoreArray} with a lattice, three lengths, a count, a switch and a factor. */
  static EPackage create() {
    return create("urn:test:shapes:1");
  }

  static EPackage create(String nsUri) {
    Geometries shapes = new Geometries(nsUri);
    EEnum lattice = ECORE.createEEnum();
    lattice.setName("Lattice");
    literal(lattice, "HEXAGONAL", "hexagonal", 0);
    literal(lattice, "SQUARE", "square", 1);
    shapes.ePackage.getEClassifiers().add(lattice);
    shapes.geometry("Planar", "A flat surface.");
    EClass pores = shapes.geometry("PoreArray", "Round pores in a regular lattice.");
    attribute(pores, "lattice", lattice, 1);
    length(pores, "diameter");
    length(pores, "depth");
    length(pores, "pitch");
    attribute(pores, "rings", EcorePackage.Literals.EINT, 0).setDefaultValueLiteral("1");
    attribute(pores, "blind", EcorePackage.Literals.EBOOLEAN, 0);
    detail(attribute(pores, "tapering", EcorePackage.Literals.EDOUBLE_OBJECT, 0), "nonnegative", "true");
    EAttribute tags = attribute(pores, "tags", EcorePackage.Literals.ESTRING, 0);
    tags.setUpperBound(3);
    return shapes.ePackage;
  }

  private EClass geometry(String name, String documentation) {
    EClass type = ECORE.createEClass();
    type.setName(name);
    type.getESuperTypes().add(ModelPackage.Literals.SUBSTRATE_GEOMETRY);
    documented(type, documentation);
    ePackage.getEClassifiers().add(type);
    return type;
  }

  private static void length(EClass type, String name) {
    EAttribute attribute = attribute(type, name, ModelPackage.Literals.QUANTITY, 1);
    detail(attribute, "dimension", "length");
    detail(attribute, "positive", "true");
    documented(attribute, "The " + name + " of a pore.");
  }

  static EAttribute attribute(EClass type, String name, EDataType dataType, int lower) {
    EAttribute attribute = ECORE.createEAttribute();
    attribute.setName(name);
    attribute.setEType(dataType);
    attribute.setLowerBound(lower);
    type.getEStructuralFeatures().add(attribute);
    return attribute;
  }

  static void detail(EModelElement element, String key, String value) {
    EAnnotation annotation = element.getEAnnotation(ModelMeta.SOURCE);
    if (annotation == null) {
      annotation = ECORE.createEAnnotation();
      annotation.setSource(ModelMeta.SOURCE);
      element.getEAnnotations().add(annotation);
    }
    annotation.getDetails().put(key, value);
  }

  private static void documented(EModelElement element, String documentation) {
    EAnnotation annotation = ECORE.createEAnnotation();
    annotation.setSource("http://www.eclipse.org/emf/2002/GenModel");
    annotation.getDetails().put("documentation", documentation);
    element.getEAnnotations().add(annotation);
  }

  private static void literal(EEnum type, String name, String literal, int value) {
    EEnumLiteral created = ECORE.createEEnumLiteral();
    created.setName(name);
    created.setLiteral(literal);
    created.setValue(value);
    type.getELiterals().add(created);
  }
}
