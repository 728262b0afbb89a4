// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.lamina.api.design.FilmSurface;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.RandomShapes.Sample;
import org.lamina.scaling.RandomStructures.Case;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;

/** Seeded shapes that take the whole way: stated as a user does, in units of the field, and read into a surface. */
final class DesignedShapes {
  /** What has a closed form, by the type in files. */
  static final List<String> TYPES = List.of(
      "planar", "pore-array", "pillar-array", "trench-array", "tapered-pore-array", "tapered-trench-array",
      "microtube-array", "square-pillar-array", "square-hole-array", "anodic-alumina");

  private static final double HEXAGONAL = Math.sqrt(3) / 2;
  private static final String SQUARE = "lattice square; ";
  private static final String HEXAGONALLY = "lattice hexagonal; ";

  private final String type;
  private final RandomShapes shapes;
  private final RandomStructures structures;

  DesignedShapes(String type, long seed) {
    this.type = type;
    shapes = new RandomShapes(seed);
    structures = new RandomStructures(seed);
  }

  /** The next shape, its film, and the room beside the film by slices. */
  Case next() {
    return switch (type) {
      case "planar" -> planar(shapes.hollow());
      case "pore-array", "anodic-alumina" -> pore(shapes.hollow());
      case "pillar-array" -> pillar(shapes.pillar());
      case "trench-array" -> trench(shapes.hollow());
      case "tapered-pore-array" -> taperedPore(structures.taperedPore());
      case "tapered-trench-array" -> taperedTrench(structures.taperedTrench());
      case "microtube-array" -> tube(structures.microtube());
      case "square-pillar-array" -> squarePillar(structures.squarePillar());
      case "square-hole-array" -> squareHole(structures.squareHole());
      default -> throw new IllegalArgumentException(type);
    };
  }

  private Case planar(Sample any) {
    return new Case(stated(""), offset -> 0, any.from(), any.to());
  }

  private Case pore(Sample pore) {
    double r = pore.half();
    String pores = um("diameter", 2 * r) + um("depth", pore.length());
    String array = type.equals("anodic-alumina")
        ? "poreDensity " + Numbers.exact(1e-4 / pore.cell()) + " 1/cm2"
        : um("pitch", pore.pitch()) + lattice(pore.cell(), pore.pitch());
    DoubleUnaryOperator room = d -> Rooms.upright(pore.length(), reach -> Rooms.disc(r - reach), 0, d);
    return new Case(stated(pores + array), room, pore.from(), pore.to());
  }

  private Case pillar(Sample pillar) {
    String array = um("pitch", pillar.pitch()) + lattice(pillar.cell(), pillar.pitch());
    FilmSurface surface = stated(um("diameter", 2 * pillar.half()) + um("height", pillar.length()) + array);
    DoubleUnaryOperator free = reach -> pillar.cell() - Rooms.disc(pillar.half() + reach);
    return new Case(surface, d -> Rooms.upright(pillar.length(), free, 0, d), pillar.from(), pillar.to());
  }

  private Case trench(Sample trench) {
    String array = um("width", 2 * trench.half()) + um("depth", trench.length()) + um("pitch", trench.pitch());
    DoubleUnaryOperator free = reach -> 2 * (trench.half() - reach);
    return new Case(stated(array), d -> Rooms.upright(trench.length(), free, 0, d), trench.from(), trench.to());
  }

  private Case taperedPore(Case shape) {
    TaperedPoreSurface pore = (TaperedPoreSurface) shape.surface();
    double cell = pore.cellAreaSquareMetres();
    boolean square = Math.sqrt(cell) > 2.02 * pore.mouthRadiusMetres();
    String array = um("pitch", Math.sqrt(square ? cell : cell / HEXAGONAL)) + (square ? SQUARE : HEXAGONALLY);
    String wall = um("depth", pore.depthMetres()) + deg(pore.sidewallAngleRadians());
    return again(shape, um("diameter", 2 * pore.mouthRadiusMetres()) + wall + array);
  }

  private Case taperedTrench(Case shape) {
    TaperedTrenchSurface trench = (TaperedTrenchSurface) shape.surface();
    String wall = um("depth", trench.depthMetres()) + deg(trench.sidewallAngleRadians());
    return again(shape, um("width", trench.mouthWidthMetres()) + wall + um("pitch", trench.pitchMetres()));
  }

  private Case tube(Case shape) {
    MicrotubeSurface tube = (MicrotubeSurface) shape.surface();
    String radii = um("outerDiameter", 2 * tube.outerRadiusMetres());
    radii += um("innerDiameter", 2 * tube.innerRadiusMetres());
    String array = um("pitch", tube.pitchMetres()) + lattice(tube.cellAreaSquareMetres(), tube.pitchMetres());
    return again(shape, radii + um("height", tube.heightMetres()) + array);
  }

  private Case squarePillar(Case shape) {
    SquarePillarSurface pillar = (SquarePillarSurface) shape.surface();
    String section = um("side", pillar.sideMetres()) + corner(pillar.cornerRadiusMetres(), pillar.sideMetres());
    return again(shape, section + um("height", pillar.heightMetres()) + um("pitch", pillar.pitchMetres()));
  }

  private Case squareHole(Case shape) {
    SquareHoleSurface hole = (SquareHoleSurface) shape.surface();
    String section = um("side", hole.sideMetres()) + corner(hole.cornerRadiusMetres(), hole.sideMetres());
    return again(shape, section + um("depth", hole.depthMetres()) + um("pitch", hole.pitchMetres()));
  }

  /** A pore of many segments as a user states it. */
  static FilmSurface profile(RandomStructures.Profile profile) {
    StringBuilder depths = new StringBuilder("depths 0 um");
    StringBuilder diameters = new StringBuilder("; diameters ");
    for (int i = 0; i < profile.depths().length; i++) {
      if (i > 0) depths.append(", ").append(Numbers.exact(profile.depths()[i] * 1e9)).append(" nm");
      diameters.append(i > 0 ? ", " : "").append(Numbers.exact(2e6 * profile.radii()[i])).append(" um");
    }
    double pitch = Math.sqrt(profile.surface().footprintSquareMetres() / HEXAGONAL);
    String array = "; " + um("pitch", pitch) + HEXAGONALLY;
    return new StatedShape("profile-pore-array", depths + diameters.toString() + array).surface();
  }

  private Case again(Case shape, String parameters) {
    return new Case(stated(parameters), shape.room(), shape.from(), shape.to());
  }

  private FilmSurface stated(String parameters) {
    return new StatedShape(type, parameters).surface();
  }

  private static String lattice(double cell, double pitch) {
    return cell < 0.9 * pitch * pitch ? HEXAGONALLY : SQUARE;
  }

  /** Round ones by what they are: in another unit half of the side may become a bit more than half. */
  private static String corner(double radius, double side) {
    if (radius == 0) return "";
    String text = radius == side / 2 ? Numbers.exact(side * 1e6 / 2) : Numbers.exact(radius * 1e6);
    return "cornerRadius " + text + " um; ";
  }

  private static String um(String name, double metres) {
    return name + " " + Numbers.exact(metres * 1e6) + " um; ";
  }

  private static String deg(double radiansFromVertical) {
    return "sidewallAngle " + Numbers.exact(90 - Math.toDegrees(radiansFromVertical)) + " deg; ";
  }
}
