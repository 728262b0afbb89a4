// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.model.ScalingPackage;

/** A shape out of its type in files and the parameters as a user writes them: {@code "side 2 um; pitch 4 um"}. */
record StatedShape(String type, String parameters) {
  /** One of each type that has parameters in lengths. */
  static final List<StatedShape> EXAMPLES = List.of(
      new StatedShape("pore-array", "lattice hexagonal; diameter 3 um; depth 30 um; pitch 6 um"),
      new StatedShape("pillar-array", "lattice square; diameter 1 um; height 20 um; pitch 3 um"),
      new StatedShape("trench-array", "width 2 um; depth 20 um; pitch 5 um"),
      new StatedShape("tapered-pore-array",
          "lattice hexagonal; diameter 3 um; depth 30 um; pitch 6 um; sidewallAngle 89 deg"),
      new StatedShape("tapered-trench-array", "width 2 um; depth 20 um; pitch 5 um; sidewallAngle 89.5 deg"),
      new StatedShape("microtube-array",
          "lattice square; outerDiameter 4 um; innerDiameter 2 um; height 50 um; pitch 6 um"),
      new StatedShape("square-pillar-array", "side 2 um; cornerRadius 200 nm; height 50 um; pitch 4 um"),
      new StatedShape("square-hole-array", "side 2 um; cornerRadius 200 nm; depth 50 um; pitch 4 um"),
      new StatedShape("anodic-alumina", "poreDensity 2e9 1/cm2; diameter 150 nm; depth 50 um"),
      new StatedShape("profile-pore-array",
          "lattice hexagonal; pitch 6 um; depths 0 um, 5 um, 20 um, 30 um; diameters 3 um, 3.2 um, 2.8 um, 2.6 um"));

  static StatedShape example(String type) {
    return EXAMPLES.stream().filter(shape -> shape.type().equals(type)).findFirst().orElseThrow();
  }

  /** The shape with other values for some parameters; one without a value is left out. */
  StatedShape with(String changes) {
    List<String> all = new ArrayList<>(List.of(parameters.split("; ")));
    for (String change : changes.split("; ")) {
      all.removeIf(parameter -> name(parameter).equals(name(change)));
      all.add(change);
    }
    return new StatedShape(type, String.join("; ", all));
  }

  SubstrateGeometry geometry() {
    SubstrateGeometry geometry = (SubstrateGeometry) EcoreUtil.create(eClass());
    for (String parameter : parameters.split("; ")) {
      String value = parameter.substring(name(parameter).length()).strip();
      if (!value.isEmpty()) set(geometry, geometry.eClass().getEStructuralFeature(name(parameter)), value);
    }
    return geometry;
  }

  FilmSurface surface() {
    return new ScalingGeometries().surface(geometry());
  }

  EClass eClass() {
    return ScalingPackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(known -> ModelMeta.typeName(known).equals(type)).findFirst().orElseThrow();
  }

  private static void set(SubstrateGeometry geometry, EStructuralFeature feature, String value) {
    if (feature.getEType() instanceof EEnum words) {
      geometry.eSet(feature, words.getEEnumLiteralByLiteral(value).getInstance());
    } else if (feature.isMany()) {
      geometry.eSet(feature, List.of(value.split(", ")).stream().map(Quantity::valueOf).toList());
    } else {
      geometry.eSet(feature, Quantity.valueOf(value));
    }
  }

  private static String name(String parameter) {
    return parameter.split(" ", 2)[0];
  }
}
