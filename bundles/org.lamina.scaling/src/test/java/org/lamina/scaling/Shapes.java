// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import org.lamina.api.design.FilmSurface;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.model.AreaFactor;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.model.PillarArray;
import org.lamina.scaling.model.PoreArray;
import org.lamina.scaling.model.ScalingFactory;
import org.lamina.scaling.model.TrenchArray;

/** Shapes as a design file states them; {@code null} leaves a member out. */
final class Shapes {
  private Shapes() {}

  static PoreArray pores(Lattice lattice, String diameter, String depth, String pitch) {
    PoreArray pores = ScalingFactory.eINSTANCE.createPoreArray();
    if (lattice != null) pores.setLattice(lattice);
    pores.setDiameter(quantity(diameter));
    pores.setDepth(quantity(depth));
    pores.setPitch(quantity(pitch));
    return pores;
  }

  static PillarArray pillars(Lattice lattice, String diameter, String height, String pitch) {
    PillarArray pillars = ScalingFactory.eINSTANCE.createPillarArray();
    if (lattice != null) pillars.setLattice(lattice);
    pillars.setDiameter(quantity(diameter));
    pillars.setHeight(quantity(height));
    pillars.setPitch(quantity(pitch));
    return pillars;
  }

  static TrenchArray trenches(String width, String depth, String pitch) {
    TrenchArray trenches = ScalingFactory.eINSTANCE.createTrenchArray();
    trenches.setWidth(quantity(width));
    trenches.setDepth(quantity(depth));
    trenches.setPitch(quantity(pitch));
    return trenches;
  }

  static AreaFactor areaFactor(Double factor) {
    AreaFactor stated = ScalingFactory.eINSTANCE.createAreaFactor();
    stated.setAreaEnhancementFactor(factor);
    return stated;
  }

  /** The pores of Pearse 2018: 3 µm wide, 30 µm deep, 6 µm apart. */
  static FilmSurface pearsePores() {
    return new ScalingGeometries().surface(pores(Lattice.HEXAGONAL, "3 um", "30 um", "6 um"));
  }

  private static Quantity quantity(String text) {
    return text == null ? null : Quantity.valueOf(text);
  }
}
