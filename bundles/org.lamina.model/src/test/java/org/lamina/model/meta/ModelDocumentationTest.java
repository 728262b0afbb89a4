// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;

/** The documentation of the model is its schema, its hover texts and its Javadoc: none of it may be missing. */
class ModelDocumentationTest {
  @Test
  void everythingIsDocumented() {
    for (Iterator<EObject> all = ModelPackage.eINSTANCE.eAllContents(); all.hasNext(); ) {
      EObject element = all.next();
      boolean documented = element instanceof EClass || element instanceof EStructuralFeature || element instanceof EEnum;
      if (!documented) continue;
      String text = ModelMeta.documentation((org.eclipse.emf.ecore.EModelElement) element);
      assertTrue(text.endsWith(".") || text.endsWith("\""), element + ": '" + text + "'");
    }
  }

  @Test
  void everyQuantityHasADimension() {
    for (Iterator<EObject> all = ModelPackage.eINSTANCE.eAllContents(); all.hasNext(); ) {
      if (!(all.next() instanceof EStructuralFeature feature)) continue;
      String name = feature.getEContainingClass().getName() + "." + feature.getName();
      Optional<String> dimension = ModelMeta.detail(feature, "dimension");
      boolean quantity =
          feature instanceof EAttribute attribute
              && (attribute.getEAttributeType().getInstanceClass() == Quantity.class
                  || attribute.getEAttributeType().getInstanceClass() == Bound.class);
      boolean holder = feature instanceof EReference reference && needsDimension(reference.getEReferenceType());
      assertEquals(quantity || holder, dimension.isPresent(), name);
      dimension.filter(label -> !label.equals("inherited") && !label.equals("any")).ifPresent(Dimension::ofLabel);
    }
  }

  private static boolean needsDimension(EClass type) {
    return type == ModelPackage.Literals.PROPERTY || type == ModelPackage.Literals.INTERVAL;
  }

  @Test
  void aPropertyHasTheDimensionOfItsPlace() {
    Material material = ModelFactory.eINSTANCE.createMaterial();
    Property density = ModelFactory.eINSTANCE.createProperty();
    density.setCurve(ModelFactory.eINSTANCE.createCurve());
    material.setDensity(density);
    assertEquals(
        Optional.of(Dimension.MASS_DENSITY), ModelMeta.dimension(density, ModelPackage.Literals.PROPERTY__VALUE));
    assertEquals(
        Optional.of(Dimension.MASS_DENSITY),
        ModelMeta.dimension(density.getCurve(), ModelPackage.Literals.CURVE__VALUES));
    assertEquals(
        Optional.of(Dimension.ACTIVATION_ENERGY),
        ModelMeta.dimension(density, ModelPackage.Literals.PROPERTY__ACTIVATION_ENERGY));
    density.setCurve(null);
    material.setDensity(null);
    assertFalse(ModelMeta.dimension(density, ModelPackage.Literals.PROPERTY__VALUE).isPresent());
  }

  @Test
  void typeNamesAreKebabCase() {
    assertEquals("sub-cycle", ModelMeta.typeName(ModelPackage.Literals.SUB_CYCLE));
    assertEquals("anneal", ModelMeta.typeName(ModelPackage.Literals.ANNEAL));
  }
}
