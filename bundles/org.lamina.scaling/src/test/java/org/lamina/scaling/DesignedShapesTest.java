// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.RandomStructures.Case;

/** Every geometry from what a user states to the volume of a film: 10,000 seeded parameter sets each. */
class DesignedShapesTest {
  private static final int SHAPES = 10_000;
  private static final int SLICED_PROFILES = 100;
  private static final List<String> TYPES = DesignedShapes.TYPES;

  /** What has no closed form against slices: of a stated factor there is no drawing, of a profile see below. */
  @Test
  void everyGeometryIsHere() {
    TreeSet<String> types = new TreeSet<>(TYPES);
    types.addAll(List.of("area-factor", "profile-pore-array"));
    TreeSet<String> provided = new TreeSet<>();
    new ScalingGeometries().ePackage().getEClassifiers().stream()
        .filter(EClass.class::isInstance).forEach(type -> provided.add(ModelMeta.typeName((EClass) type)));
    assertEquals(provided, types);
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void slicingAgrees(String type) {
    DesignedShapes shapes = new DesignedShapes(type, 81);
    double worst = 0;
    for (int i = 0; i < SHAPES; i++) {
      Case shape = shapes.next();
      double relative = Math.abs(shape.sliced() - shape.exact()) / shape.exact();
      assertTrue(relative < 1e-9, () -> shape + ": " + relative);
      worst = Math.max(worst, relative);
    }
    System.out.println(type + ": " + SHAPES + " designs, largest relative difference " + Numbers.rounded(worst, 2));
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void areaIsTheDerivativeOfTheVolume(String type) {
    DesignedShapes shapes = new DesignedShapes(type, 82);
    for (int i = 0; i < SHAPES; i++) {
      Case shape = shapes.next();
      double offset = (shape.from() + shape.to()) / 2;
      // The area has a bend where corners become sharp: not there.
      if (Math.abs(shape.surface().sharpOffsetMetres() - offset) < 1e-3 * offset) continue;
      derivative(shape.surface(), offset, 1e-4 * offset);
    }
  }

  @Test
  void areaIsTheDerivativeOfTheVolumeOfProfiles() {
    RandomStructures shapes = new RandomStructures(83);
    for (int i = 0; i < SHAPES; i++) {
      FilmSurface surface = DesignedShapes.profile(shapes.profile());
      double offset = (0.05 + 0.9 * i / SHAPES) * surface.closureOffsetMetres();
      derivative(surface, offset, 1e-6 * offset); // small: where a segment drops out the area has a bend
    }
  }

  private static void derivative(FilmSurface surface, double offset, double step) {
    double difference = surface.volumeCubicMetres(offset - step, offset + step);
    double area = surface.areaSquareMetres(offset);
    assertEquals(area, difference / (2 * step), 1e-7 * area, () -> surface + " at " + offset);
  }

  /** 6000 and 12,000 slices of the film: they agree with each other and with the exact volume of the polyline. */
  @Test
  void slicingOfProfilesAtTwoResolutions() {
    RandomStructures shapes = new RandomStructures(84);
    double worst = 0;
    for (int i = 0; i < SLICED_PROFILES; i++) {
      RandomStructures.Profile profile = shapes.profile();
      FilmSurface surface = DesignedShapes.profile(profile);
      double to = (0.2 + 0.8 * i / SLICED_PROFILES) * surface.closureOffsetMetres();
      double exact = surface.volumeCubicMetres(0, to);
      double coarse = profile.sliced(to, 6_000);
      double fine = profile.sliced(to, 12_000);
      worst = Math.max(worst, Math.abs(fine - coarse) / exact);
      assertEquals(exact, fine, 1e-6 * exact);
    }
    System.out.println("profile-pore-array: slices at two resolutions differ by at most " + Numbers.rounded(worst, 2));
    assertTrue(worst < 1e-6, "" + worst);
  }
}
