// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;

/** Whatever is wrong with a shape is said with the parameter, the user's own number, and what is allowed. */
class InvalidParametersTest {
  /** From a valid example one change each; the refusal has the number that must not be passed. */
  @ParameterizedTest
  @CsvFileSource(resources = "invalid-parameters.csv", delimiter = '|', numLinesToSkip = 1)
  void contradictions(String type, String changes, String parameter, String actual, String limit, String message) {
    InvalidGeometryException refusal = refused(StatedShape.example(type).with(changes));
    assertEquals(message, refusal.getMessage());
    assertEquals(parameter, refusal.parameter());
    assertEquals(Optional.ofNullable(actual).map(Quantity::valueOf), refusal.actual());
    assertEquals(Optional.ofNullable(limit).map(Quantity::valueOf), refusal.limit());
  }

  /** Every parameter that is a length, with every value that is none. */
  @ParameterizedTest
  @MethodSource("lengths")
  void everyLength(StatedShape example, String name) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    says("is not a length", "5 V", null, words, name, example);
    says("is not a length", "3", null, words, name, example);
    boolean zeroIsAllowed = name.equals("cornerRadius");
    says(zeroIsAllowed ? "is below zero" : "is not above zero", "-1 um", null, words, name, example);
    if (!zeroIsAllowed) says("is not above zero", "0 nm", null, words, name, example);
    says("is below 1 pm, less than an atom", "1e-200 nm", "1 pm", words, name, example);
    says("is above 1 m, more than a substrate", "2000 mm", "1 m", words, name, example);
  }

  private static void says(String what, String value, String limit, String words, String name, StatedShape example) {
    InvalidGeometryException refusal = refused(example.with(name + " " + value));
    assertTrue(refusal.getMessage().endsWith(" " + words + " of " + value + " " + what), refusal.getMessage());
    assertEquals(name, refusal.parameter());
    assertEquals(Optional.of(Quantity.valueOf(value)), refusal.actual());
    assertEquals(Optional.ofNullable(limit).map(Quantity::valueOf), refusal.limit());
  }

  static Stream<Arguments> lengths() {
    return parameters().filter(row -> {
      EAttribute attribute = attribute(row);
      return !attribute.isMany() && ModelMeta.detail(attribute, "dimension").filter("length"::equals).isPresent();
    });
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void everyParameterThatIsMissing(StatedShape example, String name) {
    StatedShape lacking = example.with(name);
    if (!lacking.eClass().getEStructuralFeature(name).isRequired()) {
      assertTrue(lacking.surface().closureOffsetMetres() > 0, "optional");
      return;
    }
    InvalidGeometryException refusal = refused(lacking);
    assertEquals(name, refusal.parameter());
    assertTrue(refusal.getMessage().endsWith(" is missing"), refusal.getMessage());
    assertEquals(Optional.empty(), refusal.actual());
  }

  static Stream<Arguments> parameters() {
    return StatedShape.EXAMPLES.stream().flatMap(example ->
        example.eClass().getEAttributes().stream().map(attribute -> Arguments.of(example, attribute.getName())));
  }

  private static EAttribute attribute(Arguments row) {
    return (EAttribute) ((StatedShape) row.get()[0]).eClass().getEStructuralFeature((String) row.get()[1]);
  }

  private static InvalidGeometryException refused(StatedShape shape) {
    InvalidGeometryException refusal = assertThrows(InvalidGeometryException.class, shape::surface, shape::toString);
    assertFalse(refusal.help().isBlank());
    return refusal;
  }

  /** Who states the angle from the vertical is told what it is from the horizontal. */
  @Test
  void anAngleFromTheVertical() {
    InvalidGeometryException refusal = refused(StatedShape.example("tapered-pore-array").with("sidewallAngle 0.5 deg"));
    assertEquals("it is measured from the horizontal: a wall 0.5 deg off the vertical has 89.5 deg", refusal.help());
  }

  /** At the ends of their ranges parameters are still good. */
  @Test
  void theEndsOfRanges() {
    List<StatedShape> shapes = List.of(
        StatedShape.example("tapered-pore-array").with("sidewallAngle 90 deg"),
        StatedShape.example("tapered-trench-array").with("sidewallAngle 90 deg"),
        StatedShape.example("tapered-pore-array").with("sidewallAngle 1.5707963267948966 rad"),
        StatedShape.example("tapered-pore-array").with("sidewallAngle 87.138 deg"),
        StatedShape.example("square-hole-array").with("cornerRadius 1 um"),
        StatedShape.example("square-pillar-array").with("cornerRadius 0 nm"),
        StatedShape.example("microtube-array").with("innerDiameter 3999 nm; pitch 4001 nm"),
        StatedShape.example("anodic-alumina").with("diameter 240 nm"),
        StatedShape.example("profile-pore-array").with("depths 0 um, 1 pm; diameters 5.999 um, 1 um"));
    for (StatedShape shape : shapes) assertTrue(shape.surface().closureOffsetMetres() > 0, shape::toString);
  }

  @Test
  void anUprightTaperIsAPore() {
    double[] upright = films(StatedShape.example("tapered-pore-array").with("sidewallAngle 90 deg"));
    double[] pore = films(StatedShape.example("pore-array"));
    for (int i = 0; i < pore.length; i++) assertEquals(pore[i], upright[i], 1e-14 * pore[i]);
  }

  private static double[] films(StatedShape shape) {
    var surface = shape.surface();
    return new double[] {surface.areaSquareMetres(0), surface.volumeCubicMetres(0, 1e-7), surface.closureOffsetMetres()};
  }

  /** More depths than a profile takes. */
  @Test
  void tooManyDepths() {
    StringBuilder depths = new StringBuilder("depths 0 nm");
    for (int i = 1; i <= 100_000; i++) depths.append(", ").append(i).append(" nm");
    InvalidGeometryException refusal = refused(StatedShape.example("profile-pore-array").with(depths.toString()));
    assertEquals("the pore array has 100001 depths, more than 100000", refusal.getMessage());
  }
}
