// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.impl.SubstrateGeometryImpl;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;
import org.lamina.scaling.model.ScalingFactory;

/** What file format, schema and property sheets rely on. */
class ScalingModelTest {
  private final ScalingGeometries provider = new ScalingGeometries();

  @Test
  void namesInFiles() {
    List<String> names = provider.ePackage().getEClassifiers().stream()
        .filter(EClass.class::isInstance).map(type -> ModelMeta.typeName((EClass) type)).toList();
    assertEquals(List.of("planar", "area-factor", "pore-array", "pillar-array", "trench-array"), names);
  }

  @Test
  void everythingIsDocumentedAtRunTime() {
    for (EClassifier classifier : provider.ePackage().getEClassifiers()) {
      assertFalse(ModelMeta.documentation(classifier).isBlank(), classifier.getName());
      List<? extends ENamedElement> parts = classifier instanceof EClass type
          ? type.getEStructuralFeatures()
          : ((EEnum) classifier).getELiterals();
      for (ENamedElement part : parts) assertFalse(ModelMeta.documentation(part).isBlank(), part.getName());
    }
  }

  @Test
  void everyNumberIsPositiveAndRequiredAndALengthUnlessItIsAFactor() {
    for (EClassifier classifier : provider.ePackage().getEClassifiers()) {
      if (!(classifier instanceof EClass type)) continue;
      assertTrue(ModelPackage.Literals.SUBSTRATE_GEOMETRY.isSuperTypeOf(type), type.getName());
      for (EStructuralFeature feature : type.getEStructuralFeatures()) {
        assertTrue(feature.isRequired(), feature::toString);
        if (feature.getName().equals("lattice")) continue;
        Optional<Dimension> dimension =
            feature.getName().equals("areaEnhancementFactor") ? Optional.empty() : Optional.of(Dimension.LENGTH);
        assertEquals(dimension, ModelMeta.dimension(null, feature));
        assertTrue(ModelMeta.flag(feature, "positive"), feature::toString);
      }
    }
  }

  @Test
  void everyClassHasASurface() {
    assertInstanceOf(EvenSurface.class, provider.surface(ScalingFactory.eINSTANCE.createPlanar()));
    SubstrateGeometry foreign = new SubstrateGeometryImpl() {};
    assertThrows(IllegalArgumentException.class, () -> provider.surface(foreign));
  }
}
