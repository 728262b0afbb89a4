// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.scaling.model.MicrotubeArray;
import org.lamina.scaling.model.PillarArray;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.PillarSurface;

/** What stands upright and is round: pillars and tubes. */
public final class PillarShapes {
  private PillarShapes() {}

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface solid(PillarArray pillars) {
    FeatureSizes sizes = new FeatureSizes("pillar");
    double diameter = sizes.length("diameter", pillars.getDiameter());
    double height = sizes.length("height", pillars.getHeight());
    double pitch = sizes.length("pitch", pillars.getPitch());
    sizes.requireBelowPitch("diameter", pillars.getDiameter(), pillars.getPitch());
    double cell = sizes.cell(pillars.isSetLattice(), pillars.getLattice(), pitch);
    return new PillarSurface(cell, diameter / 2, height, pitch);
  }

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface tubes(MicrotubeArray tubes) {
    FeatureSizes sizes = new FeatureSizes("tube");
    double outer = sizes.length("outerDiameter", tubes.getOuterDiameter());
    double inner = sizes.length("innerDiameter", tubes.getInnerDiameter());
    double height = sizes.length("height", tubes.getHeight());
    double pitch = sizes.length("pitch", tubes.getPitch());
    sizes.requireBelow("innerDiameter", tubes.getInnerDiameter(), "outerDiameter", tubes.getOuterDiameter());
    sizes.requireBelowPitch("outerDiameter", tubes.getOuterDiameter(), tubes.getPitch());
    double cell = sizes.cell(tubes.isSetLattice(), tubes.getLattice(), pitch);
    return new MicrotubeSurface(cell, outer / 2, inner / 2, height, pitch);
  }
}
