// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.ModelPackage;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;

/** What every geometry keeps: documented parameters with dimensions, and areas and volumes that fit each other. */
public interface GeometryContract {
  /** The provider; its package is that of the geometries below. */
  GeometryProvider provider();

  /** Valid geometries, new ones at each call: at least one of each concrete class of the package. */
  List<SubstrateGeometry> validGeometries();

  /** Geometries whose parameters contradict each other or make no sense; none only where there are no parameters. */
  List<SubstrateGeometry> invalidGeometries();

  @Test
  default void idAndPackageAreStable() {
    GeometryProvider provider = provider();
    Ids.assertOneLine("the id", provider.id());
    assertEquals(provider.id(), provider.id(), "the id is the same at each call");
    assertNotNull(provider.ePackage(), "the package");
    assertSame(provider.ePackage(), provider.ePackage(), "the package is the same object at each call");
    assertFalse(geometryClasses().isEmpty(), "the package has a concrete class that extends SubstrateGeometry");
  }

  @Test
  default void everyClassHasAValidExample() {
    Set<EClass> classes = new LinkedHashSet<>();
    for (SubstrateGeometry geometry : validGeometries()) classes.add(geometry.eClass());
    assertEquals(Set.copyOf(geometryClasses()), classes, "classes with a valid example");
    boolean parameters = geometryClasses().stream().anyMatch(type -> !type.getEAllAttributes().isEmpty());
    assertFalse(parameters && invalidGeometries().isEmpty(), "there is an example of parameters that are refused");
  }

  @Test
  default void everyParameterIsDocumented() {
    for (EClass type : geometryClasses()) {
      assertFalse(ModelMeta.documentation(type).isBlank(), type.getName() + " is documented");
      for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
        assertFalse(ModelMeta.documentation(feature).isBlank(), name(feature) + " is documented");
      }
    }
  }

  @Test
  default void everyQuantityHasADimension() {
    List<String> labels = List.of(Dimension.values()).stream().map(Dimension::label).toList();
    for (EClass type : geometryClasses()) {
      for (EAttribute attribute : type.getEAllAttributes()) {
        if (attribute.getEAttributeType().getInstanceClass() != Quantity.class) continue;
        String label = ModelMeta.detail(attribute, "dimension").orElse("none");
        assertTrue(labels.contains(label), name(attribute) + " has one of the dimensions " + labels + ": " + label);
      }
    }
  }

  /** Written as JSON and as XMI, read again and evaluated, with nothing but this provider installed. */
  @Test
  default void worksInADesignFile() {
    for (SubstrateGeometry geometry : validGeometries()) GeometryFile.assertWorks(provider(), geometry);
  }

  @Test
  default void theVolumeIsTheIntegralOfTheArea() {
    onEachSurface(SurfaceCheck::volumeIsTheIntegralOfTheArea);
  }

  @Test
  default void volumesAddUp() {
    onEachSurface(SurfaceCheck::volumesAddUp);
  }

  @Test
  default void theBareSurfaceIsAtLeastTheFootprint() {
    onEachSurface(SurfaceCheck::bareAreaCoversTheFootprint);
  }

  @Test
  default void theShapeHoldsUpToItsClosure() {
    onEachSurface(SurfaceCheck::holdsUpToItsClosure);
  }

  @Test
  default void featuresArePartOfTheSurface() {
    onEachSurface(SurfaceCheck::featuresArePartOfIt);
  }

  @Test
  default void contradictionsNameTheParameter() {
    for (SubstrateGeometry geometry : invalidGeometries()) {
      InvalidGeometryException refusal = refusal(geometry, "a contradiction is refused: " + geometry);
      EStructuralFeature parameter = geometry.eClass().getEStructuralFeature(String.valueOf(refusal.parameter()));
      assertNotNull(parameter, "'" + refusal.parameter() + "' is a parameter of " + geometry.eClass().getName());
      Ids.assertOneLine("the message", refusal.getMessage());
      assertFalse(refusal.help() == null || refusal.help().isBlank(), "the refusal says what to do: " + geometry);
      if (refusal.limit().isEmpty()) continue;
      assertEquals(
          refusal.limit().map(Quantity::dimension),
          refusal.actual().map(Quantity::dimension),
          "a limit comes with an actual value of its dimension: " + refusal.getMessage());
    }
  }

  /** A required parameter that is absent is noticed, not taken for zero or for the first of some words. */
  @Test
  default void absentParametersAreNamed() {
    for (SubstrateGeometry geometry : validGeometries()) {
      for (EAttribute attribute : geometry.eClass().getEAllAttributes()) {
        if (!attribute.isRequired() || attribute.getDefaultValueLiteral() != null) continue;
        SubstrateGeometry lacking = EcoreUtil.copy(geometry);
        lacking.eUnset(attribute);
        InvalidGeometryException refusal = refusal(lacking, "refused without " + name(attribute));
        assertEquals(attribute.getName(), refusal.parameter(), "the parameter that is absent");
      }
    }
  }

  @Test
  default void keepsNoStateBetweenCalls() {
    GeometryProvider provider = provider();
    List<Supplier<String>> questions = new ArrayList<>();
    for (SubstrateGeometry geometry : examples()) questions.add(() -> answer(provider, EcoreUtil.copy(geometry)));
    Repetition.ofQuestions(questions);
  }

  @Test
  default void leavesTheGeometryAlone() {
    for (SubstrateGeometry geometry : examples()) {
      SubstrateGeometry before = EcoreUtil.copy(geometry);
      answer(provider(), geometry);
      assertTrue(EcoreUtil.equals(before, geometry), "the surface is computed without changing " + before);
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void sameAnswersInAnyLocaleAndTimeZone() {
    for (SubstrateGeometry geometry : examples()) {
      Repetition.inAnyLocaleAndTimeZone(() -> answer(provider(), geometry));
    }
  }

  private void onEachSurface(Consumer<SurfaceCheck> check) {
    for (SubstrateGeometry geometry : validGeometries()) {
      check.accept(new SurfaceCheck(geometry.eClass().getName(), provider().surface(geometry)));
    }
  }

  private List<SubstrateGeometry> examples() {
    List<SubstrateGeometry> examples = new ArrayList<>(validGeometries());
    examples.addAll(invalidGeometries());
    return examples;
  }

  private List<EClass> geometryClasses() {
    return provider().ePackage().getEClassifiers().stream()
        .filter(classifier -> classifier instanceof EClass)
        .map(EClass.class::cast)
        .filter(type -> !type.isAbstract() && ModelPackage.Literals.SUBSTRATE_GEOMETRY.isSuperTypeOf(type))
        .toList();
  }

  private InvalidGeometryException refusal(SubstrateGeometry geometry, String promise) {
    return assertThrows(InvalidGeometryException.class, () -> provider().surface(geometry), promise);
  }

  private static String answer(GeometryProvider provider, SubstrateGeometry geometry) {
    try {
      return SurfaceCheck.samples(provider.surface(geometry));
    } catch (InvalidGeometryException e) {
      return e.getMessage() + e.parameter() + e.actual() + e.limit() + e.help();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static String name(EStructuralFeature feature) {
    return feature.getEContainingClass().getName() + "." + feature.getName();
  }
}
