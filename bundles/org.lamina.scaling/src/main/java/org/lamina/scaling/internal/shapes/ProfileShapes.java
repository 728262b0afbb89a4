// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.shapes;

import java.util.List;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import org.lamina.scaling.model.ProfilePoreArray;
import org.lamina.scaling.surface.ProfileSurface;

/** Pores whose diameter is given over the depth. */
public final class ProfileShapes {
  private static final FeatureSizes SIZES = new FeatureSizes("pore");
  private static final String DEPTHS = "depths";
  private static final String DIAMETERS = "diameters";
  private static final int FEWEST = 2;
  private static final int MOST = 100_000;

  private ProfileShapes() {}

  /** @throws InvalidGeometryException when a parameter is missing or out of its range */
  public static FilmSurface pores(ProfilePoreArray pores) {
    double pitch = SIZES.length("pitch", pores.getPitch());
    double cell = SIZES.cell(pores.isSetLattice(), pores.getLattice(), pitch);
    double[] depths = depths(pores.getDepths());
    return new ProfileSurface(cell, depths, radii(pores.getDiameters(), depths.length, pores.getPitch()));
  }

  private static double[] depths(List<Quantity> stated) {
    if (stated.isEmpty()) throw SIZES.missing(DEPTHS, "write a list of depths, for example [\"0 um\", \"30 um\"]");
    if (stated.size() < FEWEST) throw counted(DEPTHS, stated.size(), FEWEST, "less than " + FEWEST);
    if (stated.size() > MOST) throw counted(DEPTHS, stated.size(), MOST, "more than " + MOST);
    double[] depths = new double[stated.size()];
    for (int i = 0; i < depths.length; i++) {
      depths[i] = depth(i, stated.get(i));
      if (i > 0) requireDeeper(i, stated);
    }
    return depths;
  }

  private static double depth(int i, Quantity stated) {
    String words = "depth " + (i + 1);
    if (i > 0) return SIZES.length(DEPTHS, words, stated);
    SIZES.requireDimension(DEPTHS, words, stated, Dimension.LENGTH, "length", "\"0 um\"");
    if (stated.si() == 0) return 0;
    Quantity mouth = FeatureSizes.like(stated, 0);
    String help = "begin the depths with \"0 um\", the mouth, and the diameter there";
    throw SIZES.invalid(DEPTHS, words, stated, mouth, "is not zero, the depth of the mouth", help);
  }

  /** Steps of less than an atom would be all rounding. */
  private static void requireDeeper(int i, List<Quantity> stated) {
    Quantity depth = stated.get(i);
    Quantity above = stated.get(i - 1);
    if (depth.si() - above.si() >= FeatureSizes.SMALLEST.si()) return;
    String what = "is not at least " + FeatureSizes.SMALLEST + " below depth " + i + ", " + above;
    String help = "sort the depths, the mouth first, each depth once; for a step in the wall write two near depths";
    throw SIZES.invalid(DEPTHS, "depth " + (i + 1), depth, above, what, help);
  }

  private static double[] radii(List<Quantity> stated, int depths, Quantity pitch) {
    if (stated.isEmpty()) throw SIZES.missing(DIAMETERS, "write a list of diameters, one for each depth");
    String each = "not one for each of " + depths + " depths";
    if (stated.size() != depths) throw counted(DIAMETERS, stated.size(), depths, each);
    double[] radii = new double[depths];
    for (int i = 0; i < depths; i++) {
      String words = "diameter " + (i + 1);
      radii[i] = SIZES.length(DIAMETERS, words, stated.get(i)) / 2;
      if (stated.get(i).si() < pitch.si()) continue;
      String help = "make the pitch larger than the largest diameter, or the diameter smaller";
      throw SIZES.invalid(DIAMETERS, words, stated.get(i), pitch, "is not below the pitch of " + pitch, help);
    }
    return radii;
  }

  private static InvalidGeometryException counted(String name, int actual, int limit, String what) {
    String message = "the pore array has " + actual + " " + (actual == 1 ? name.substring(0, name.length() - 1) : name)
        + ", " + what;
    String help = "give " + FEWEST + " to " + MOST + " depths, from the mouth to the floor, and a diameter for each";
    return new InvalidGeometryException(message, name, count(actual), count(limit), help);
  }

  private static Quantity count(int number) {
    return Quantity.of(number, Units.get("1"));
  }
}
