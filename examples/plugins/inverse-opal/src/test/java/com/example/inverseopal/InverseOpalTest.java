// SPDX-License-Identifier: EPL-2.0
package com.example.inverseopal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;

class InverseOpalTest {
  private static final double RADIUS = 250e-9;
  private static final double WINDOW = 60e-9;

  private final InverseOpalGeometries provider = new InverseOpalGeometries();
  private final FilmSurface surface = provider.surface(opal("500 nm", "120 nm", 10));

  @Test
  void nameAndParametersInFiles() {
    EClass type = (EClass) provider.ePackage().getEClassifier("InverseOpal");
    assertEquals("inverse-opal", ModelMeta.typeName(type));
    EObject made = EcoreUtil.create(type);
    assertEquals(Dimension.LENGTH, ModelMeta.dimension(made, type.getEStructuralFeature("window")).orElseThrow());
  }

  @Test
  void bareAreaIsSpheresLessTwelveCaps() {
    double half = Math.sqrt(RADIUS * RADIUS - WINDOW * WINDOW);
    double sphere = 4 * Math.PI * RADIUS * RADIUS;
    double cap = 2 * Math.PI * RADIUS * (RADIUS - half);
    double area = 10 * (sphere - 12 * cap);
    assertEquals(area, surface.areaSquareMetres(0), 1e-12 * area);
    double cell = Math.sqrt(3) / 2 * 4 * half * half;
    assertEquals(cell, surface.footprintSquareMetres(), 1e-12 * cell);
  }

  @Test
  void areaIsTheDerivativeOfTheVolume() {
    for (double offset = 5e-9; offset < WINDOW; offset += 5e-9) {
      double step = 1e-4 * offset;
      double difference = surface.volumeCubicMetres(0, offset + step) - surface.volumeCubicMetres(0, offset - step);
      double area = surface.areaSquareMetres(offset);
      assertEquals(area, difference / (2 * step), 1e-7 * area);
    }
  }

  /** What is left of the void, cut into discs along the axis of a window. */
  @Test
  void volumeAgreesWithSlicing() {
    for (double offset = 6e-9; offset <= WINDOW; offset += 6e-9) {
      double film = 10 * (open(0) - open(offset));
      assertEquals(film, surface.volumeCubicMetres(0, offset), 1e-9 * film);
    }
  }

  private static double open(double offset) {
    double half = Math.sqrt(RADIUS * RADIUS - WINDOW * WINDOW);
    double rimAngle = Math.atan2(half, WINDOW);
    double besideWindows = 4 * Math.PI - 12 * 2 * Math.PI * (1 - half / RADIUS);
    double cone = (half - offset * half / RADIUS) * WINDOW / half; // radius of the cone where the rim's film begins
    double coneVolume = Math.PI * cone * cone * (half - offset * half / RADIUS) / 3;
    int slices = 400;
    double sum = 0;
    for (int i = 0; i <= slices; i++) {
      double reach = offset * Math.cos(rimAngle * i / slices);
      double weight = i == 0 || i == slices ? 1 : i % 2 == 0 ? 2 : 4;
      sum += weight * Math.PI * (WINDOW - reach) * (WINDOW - reach) * reach;
    }
    double atRim = sum * rimAngle / slices / 3;
    return besideWindows * Math.pow(RADIUS - offset, 3) / 3 + 12 * (coneVolume + atRim);
  }

  /** Points in the cell of a void, sorted by their distance to the nearest wall or rim: knows nothing of angles. */
  @Test
  void volumeAgreesWithCountingPoints() {
    double half = Math.sqrt(RADIUS * RADIUS - WINDOW * WINDOW);
    double offset = 40e-9;
    int points = 121; // odd: a plane of symmetry, no point on a window
    double step = 2 * Math.sqrt(2) * half / points; // the cell reaches out to √2 c/2 along the cube's axes
    long inFilm = 0;
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < points; j++) {
        for (int k = 0; k < points; k++) {
          double[] point = {(i - points / 2) * step, (j - points / 2) * step, (k - points / 2) * step};
          if (isOpen(point, half) && distance(point, half) < offset) inFilm++;
        }
      }
    }
    double film = 10 * inFilm * step * step * step;
    assertEquals(film, surface.volumeCubicMetres(0, offset), 3e-3 * film);
  }

  private static boolean isOpen(double[] point, double half) {
    return norm(point) < RADIUS && DIRECTIONS.stream().allMatch(direction -> along(point, direction) <= half);
  }

  private static double distance(double[] point, double half) {
    double nearest = Double.POSITIVE_INFINITY;
    boolean facesWindow = false;
    for (double[] direction : DIRECTIONS) {
      double height = along(point, direction);
      double beside = Math.sqrt(Math.max(0, norm(point) * norm(point) - height * height));
      facesWindow |= height > 0 && height / norm(point) > half / RADIUS;
      nearest = Math.min(nearest, Math.hypot(half - height, WINDOW - beside));
    }
    return facesWindow ? nearest : Math.min(nearest, RADIUS - norm(point));
  }

  private static final java.util.List<double[]> DIRECTIONS = neighbours();

  private static java.util.List<double[]> neighbours() {
    java.util.List<double[]> directions = new java.util.ArrayList<>();
    double unit = Math.sqrt(0.5);
    for (double a : new double[] {unit, -unit}) {
      for (double b : new double[] {unit, -unit}) {
        directions.add(new double[] {a, b, 0});
        directions.add(new double[] {a, 0, b});
        directions.add(new double[] {0, a, b});
      }
    }
    return directions;
  }

  private static double along(double[] point, double[] direction) {
    return point[0] * direction[0] + point[1] * direction[1] + point[2] * direction[2];
  }

  private static double norm(double[] point) {
    return Math.sqrt(along(point, point));
  }

  @Test
  void closesWithItsWindows() {
    assertEquals(WINDOW, surface.closureOffsetMetres(), 1e-20);
    assertEquals("the windows between the voids are closed", surface.closure());
  }

  @Test
  void contradictionsAreNamed() {
    assertEquals("window", refused(opal("500 nm", "250 nm", 10)).parameter());
    assertEquals(Quantity.valueOf("250 nm"), refused(opal("500 nm", "0.3 um", 10)).limit().orElseThrow());
    assertEquals("layers", refused(opal("500 nm", "120 nm", 0)).parameter());
    assertEquals("diameter", refused(opal(null, "120 nm", 10)).parameter());
    assertEquals("window", refused(opal("500 nm", "-1 nm", 10)).parameter());
  }

  private InvalidGeometryException refused(SubstrateGeometry geometry) {
    return assertThrows(InvalidGeometryException.class, () -> provider.surface(geometry));
  }

  private SubstrateGeometry opal(String diameter, String window, int layers) {
    EClass type = (EClass) provider.ePackage().getEClassifier("InverseOpal");
    SubstrateGeometry opal = (SubstrateGeometry) EcoreUtil.create(type);
    if (diameter != null) opal.eSet(type.getEStructuralFeature("diameter"), Quantity.valueOf(diameter));
    opal.eSet(type.getEStructuralFeature("window"), Quantity.valueOf(window));
    opal.eSet(type.getEStructuralFeature("layers"), layers);
    return opal;
  }
}
