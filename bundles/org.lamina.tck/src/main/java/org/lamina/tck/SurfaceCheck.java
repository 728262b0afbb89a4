// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;

/** Whether areas and volumes of a surface fit each other; knows nothing of its shape. */
record SurfaceCheck(String name, FilmSurface surface) {
  /** Where nothing closes, films up to this thickness are tried. */
  private static final double THICK_METRES = 1e-6;

  /** Gauss quadrature over this many panels: far finer than a smooth area needs, fine enough for one with a kink. */
  private static final int PANELS = 4000;

  private static final int FEATURE_OFFSETS = 8;
  private static final double INTEGRAL_TOLERANCE = 1e-6;
  private static final double SUM_TOLERANCE = 1e-11;
  private static final double ROUNDING = 1e-12;

  void volumeIsTheIntegralOfTheArea() {
    double end = endMetres(surface);
    for (double from : new double[] {0, end / 3}) {
      double integral = integral(from, end);
      double volume = surface.volumeCubicMetres(from, end);
      assertEquals(integral, volume, INTEGRAL_TOLERANCE * integral, name + ": volume against the integral of the area");
    }
  }

  void volumesAddUp() {
    double end = endMetres(surface);
    double volume = surface.volumeCubicMetres(0, end);
    double sum = 0;
    int films = 7;
    for (int i = 0; i < films; i++) sum += surface.volumeCubicMetres(end * i / films, end * (i + 1) / films);
    double most = Math.abs(volume);
    assertEquals(volume, sum, SUM_TOLERANCE * most, name + ": " + films + " films against one as thick as all");
    assertEquals(0, surface.volumeCubicMetres(end / 3, end / 3), ROUNDING * most, name + ": no film, no volume");
  }

  void bareAreaCoversTheFootprint() {
    double footprint = surface.footprintSquareMetres();
    assertTrue(footprint > 0 && footprint < Double.POSITIVE_INFINITY, name + ": the footprint is " + footprint);
    double bare = surface.areaSquareMetres(0);
    boolean covered = bare >= footprint * (1 - ROUNDING);
    assertTrue(covered, name + ": the bare area " + bare + " is below the footprint " + footprint);
  }

  void holdsUpToItsClosure() {
    double closure = surface.closureOffsetMetres();
    assertTrue(closure > 0, name + ": the closure offset is " + closure);
    assertNotNull(surface.closure(), name + ": what happens at the closure offset");
    Ids.assertOneLine("what happens at the closure offset", surface.closure());
    double end = Double.isInfinite(closure) ? THICK_METRES : closure * (1 - 1e-9);
    int samples = 1000;
    for (int i = 0; i <= samples; i++) {
      double offset = end * i / samples;
      double area = surface.areaSquareMetres(offset);
      assertTrue(area > 0 && area < Double.POSITIVE_INFINITY, name + ": the area at " + offset + " m is " + area);
    }
  }

  void featuresArePartOfIt() {
    assertNotNull(surface.features(), name + ": the list of features");
    double end = endMetres(surface);
    for (int i = 0; i <= FEATURE_OFFSETS; i++) {
      double offset = end * i / FEATURE_OFFSETS;
      double walls = 0;
      for (Feature feature : surface.features()) walls += wallsAndFloor(feature, offset);
      double area = surface.areaSquareMetres(offset);
      assertTrue(walls <= area * (1 + 1e-6), name + ": walls and floors of " + walls + " m2 in an area of " + area + " m2");
    }
  }

  private double wallsAndFloor(Feature feature, double offset) {
    assertNotNull(feature.kind(), name + ": the kind of a feature");
    double depth = feature.depthMetres(offset);
    assertTrue(depth > 0 && depth < Double.POSITIVE_INFINITY, name + ": the depth of a feature is " + depth);
    double wall = 0;
    int nodes = 64;
    for (int i = 0; i <= nodes; i++) {
      double fraction = (double) i / nodes;
      double perDepth = feature.wallMetres(fraction, offset);
      double open = feature.openAreaSquareMetres(fraction, offset);
      assertTrue(perDepth > 0 && perDepth < Double.POSITIVE_INFINITY, name + ": the wall per depth is " + perDepth);
      assertTrue(open > 0 && open < Double.POSITIVE_INFINITY, name + ": the open area is " + open);
      wall += perDepth * (i == 0 || i == nodes ? 0.5 : 1) / nodes;
    }
    return depth * wall + feature.openAreaSquareMetres(1, offset);
  }

  /** What a surface answers, digit by digit. */
  static String samples(FilmSurface surface) {
    StringBuilder text = new StringBuilder().append(surface.closure()).append(surface.closureOffsetMetres());
    text.append(' ').append(surface.footprintSquareMetres());
    double end = endMetres(surface);
    for (int i = 0; i < 10; i++) {
      text.append(' ').append(surface.areaSquareMetres(end * i / 10));
      text.append(' ').append(surface.volumeCubicMetres(end * i / 10, end));
    }
    return text.toString();
  }

  /** An offset well inside the range of the surface. */
  private static double endMetres(FilmSurface surface) {
    double closure = surface.closureOffsetMetres();
    return Double.isInfinite(closure) ? THICK_METRES : 0.9 * closure;
  }

  private double integral(double from, double to) {
    double width = (to - from) / PANELS;
    double node = Math.sqrt(0.6) * width / 2;
    double sum = 0;
    for (int i = 0; i < PANELS; i++) {
      double middle = from + (i + 0.5) * width;
      double sides = surface.areaSquareMetres(middle - node) + surface.areaSquareMetres(middle + node);
      sum += 5 * sides + 8 * surface.areaSquareMetres(middle);
    }
    return sum * width / 18;
  }
}
