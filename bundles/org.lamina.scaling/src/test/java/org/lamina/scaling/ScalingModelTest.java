// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.impl.SubstrateGeometryImpl;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;
import org.lamina.scaling.model.ScalingFactory;
import org.lamina.scaling.surface.EvenSurface;

/** What file format, schema and property sheets rely on. */
class ScalingModelTest {
  private final ScalingGeometries provider = new ScalingGeometries();

  @Test
  void namesInFiles() {
    List<String> names = provider.ePackage().getEClassifiers().stream()
        .filter(EClass.class::isInstance).map(type -> ModelMeta.typeName((EClass) type)).toList();
    List<String> expected = List.of("planar", "area-factor", "pore-array", "pillar-array", "trench-array",
        "tapered-pore-array", "tapered-trench-array", "microtube-array", "square-pillar-array", "square-hole-array",
        "anodic-alumina", "profile-pore-array");
    assertEquals(expected, names);
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

  /** A number is above zero and required; but edges may be sharp, and the mouth of a profile has the depth zero. */
  @Test
  void everyNumberStatesItsRange() {
    for (EStructuralFeature feature : parameters()) {
      if (feature.getEType() instanceof EEnum) continue;
      boolean maybeZero = Set.of("cornerRadius", "depths").contains(feature.getName());
      assertTrue(ModelMeta.flag(feature, maybeZero ? "nonnegative" : "positive"), feature::toString);
      assertEquals(!feature.getName().equals("cornerRadius"), feature.isRequired(), feature::toString);
    }
  }

  @Test
  void everyNumberIsALengthUnlessItsNameSaysOtherwise() {
    Map<String, Optional<Dimension>> others = Map.of(
        "areaEnhancementFactor", Optional.empty(),
        "sidewallAngle", Optional.of(Dimension.ANGLE),
        "poreDensity", Optional.of(Dimension.AREAL_DENSITY));
    for (EStructuralFeature feature : parameters()) {
      if (feature.getEType() instanceof EEnum) continue;
      Optional<Dimension> expected = others.getOrDefault(feature.getName(), Optional.of(Dimension.LENGTH));
      assertEquals(expected, ModelMeta.dimension(null, feature), feature::toString);
    }
  }

  /** EMF drops the second of two equal entries of a list, and takes an absent word for the first: unless told. */
  @Test
  void nothingIsLostInside() {
    for (EStructuralFeature feature : parameters()) {
      assertTrue(!feature.isMany() || !feature.isUnique(), feature::toString);
      assertEquals(feature.getEType() instanceof EEnum, feature.isUnsettable(), feature::toString);
    }
    FilmSurface straight = StatedShape.example("profile-pore-array").with("diameters 3 um, 3 um, 3 um, 3 um").surface();
    assertEquals("the pore is closed", straight.closure());
  }

  @Test
  void everyNumberIsDocumentedWithItsRange() {
    Pattern range = Pattern.compile("(?i)\\b(above|below|from|at most|at least)\\b");
    for (EStructuralFeature feature : parameters()) {
      if (feature.getEType() instanceof EEnum) continue;
      assertTrue(range.matcher(ModelMeta.documentation(feature)).find(), feature::toString);
    }
  }

  private List<EStructuralFeature> parameters() {
    List<EStructuralFeature> parameters = new ArrayList<>();
    for (EClassifier classifier : provider.ePackage().getEClassifiers()) {
      if (!(classifier instanceof EClass type)) continue;
      assertTrue(ModelPackage.Literals.SUBSTRATE_GEOMETRY.isSuperTypeOf(type), type.getName());
      parameters.addAll(type.getEStructuralFeatures());
    }
    return parameters;
  }

  @Test
  void everyClassHasASurface() {
    assertInstanceOf(EvenSurface.class, provider.surface(ScalingFactory.eINSTANCE.createPlanar()));
    SubstrateGeometry foreign = new SubstrateGeometryImpl() {};
    assertThrows(IllegalArgumentException.class, () -> provider.surface(foreign));
  }
}
