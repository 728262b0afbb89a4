// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.DepthProfile;

/**
 * The films of a stack on their surface, place by place: the top with the rounded rims, the walls of the features over
 * their depth, their floors.
 *
 * <p>At every depth, wall and floor are those under a conformal film of the offset there; while a film grows, the wall
 * ends where the film on the floor does. What walls and floors do not have of the surface belongs to the top. So areas
 * and volumes of even films add up to those of the surface, and those of uneven ones to the volumes that the estimate
 * layer-multiplication has. The depth is divided as its profiles are, into {@link #INTERVALS}.
 */
final class Coating {
  /** A power of two, so that slices and halves of slices end at the points of a profile. */
  static final int INTERVALS = 64;

  private final FilmSurface surface;
  private final List<ResolvedLayer> layers;
  private final Map<Integer, DepthProfile> profiles;

  /**
   * @param layers from the substrate outwards
   * @param profiles thickness in m over the depth, by the index of the film; films without one are even
   */
  Coating(FilmSurface surface, List<ResolvedLayer> layers, Map<Integer, DepthProfile> profiles) {
    this.surface = surface;
    this.layers = layers;
    this.profiles = new HashMap<>(profiles);
  }

  FilmSurface surface() {
    return surface;
  }

  List<Feature> features() {
    return surface.features();
  }

  /** Largest difference of thicknesses over the largest thickness. */
  double unevenness(ResolvedLayer layer) {
    DepthProfile profile = profiles.get(layer.index());
    if (profile == null) return 0;
    double most = profile.onTop();
    for (double value : profile.values()) most = Math.max(most, value);
    return (most - profile.least()) / most;
  }

  /** The film on the whole surface as one piece. */
  FilmPiece whole(ResolvedLayer layer) {
    if (surface.even()) {
      double factor = surface.areaSquareMetres(0) / surface.footprintSquareMetres();
      return new FilmPiece(thicknessOnTop(layer), factor, factor, factor);
    }
    if (!profiles.isEmpty() && !features().isEmpty()) {
      List<FilmPiece> pieces = new ArrayList<>(List.of(top(layer)));
      for (Feature feature : features()) {
        pieces.add(wall(feature, layer, 0, INTERVALS));
        pieces.add(floor(feature, layer));
      }
      return FilmPiece.together(pieces);
    }
    double below = offsetOnTop(layer);
    double above = below + thicknessOnTop(layer);
    return perFootprint(
        thicknessOnTop(layer), surface.areaSquareMetres(below), surface.areaSquareMetres(above),
        surface.volumeCubicMetres(below, above));
  }

  /** The film on the top and the rims. */
  FilmPiece top(ResolvedLayer layer) {
    double below = offsetOnTop(layer);
    double thickness = thicknessOnTop(layer);
    double above = below + thickness;
    double inner = surface.areaSquareMetres(below);
    double outer = surface.areaSquareMetres(above);
    double volume = surface.volumeCubicMetres(below, above);
    for (Feature feature : features()) {
      inner -= evenlyCovered(feature, below);
      outer -= evenlyCovered(feature, above);
      volume -= thickness * simpson(grown -> evenlyCovered(feature, below + grown * thickness));
    }
    return perFootprint(thickness, inner, outer, volume);
  }

  private FilmPiece perFootprint(double thickness, double inner, double outer, double volume) {
    double footprint = surface.footprintSquareMetres();
    return FilmPiece.ofVolume(thickness, inner / footprint, outer / footprint, volume / footprint);
  }

  /** Wall and floor of a feature under films that are even. */
  private static double evenlyCovered(Feature feature, double offset) {
    double wall = 0;
    for (int node = 0; node <= INTERVALS; node++) {
      wall += share(node, 0, INTERVALS) * feature.wallMetres(depthFraction(node), offset);
    }
    return wall * feature.depthMetres(offset) + feature.openAreaSquareMetres(1, offset);
  }

  /** The film on the wall between two points of the depth. */
  FilmPiece wall(Feature feature, ResolvedLayer layer, int from, int to) {
    double footprint = surface.footprintSquareMetres();
    double[] areas = new double[3];
    double volume = 0;
    for (int node = from; node <= to; node++) {
      double[] here = new double[3];
      for (int side = 0; side <= 2; side++) {
        double wall = feature.wallMetres(depthFraction(node), offset(layer, node, side / 2.0));
        double depth = feature.depthMetres(offset(layer, INTERVALS, side / 2.0));
        here[side] = share(node, from, to) * wall * depth / footprint;
        areas[side] += here[side];
      }
      volume += thickness(layer, node) * (here[0] + 4 * here[1] + here[2]) / 6;
    }
    double thickness = 6 * volume / (areas[0] + 4 * areas[1] + areas[2]);
    return new FilmPiece(thickness, areas[0], areas[1], areas[2]);
  }

  /** The film on the floor. */
  FilmPiece floor(Feature feature, ResolvedLayer layer) {
    double footprint = surface.footprintSquareMetres();
    double[] areas = new double[3];
    for (int side = 0; side <= 2; side++) {
      areas[side] = feature.openAreaSquareMetres(1, offset(layer, INTERVALS, side / 2.0)) / footprint;
    }
    return new FilmPiece(thickness(layer, INTERVALS), areas[0], areas[1], areas[2]);
  }

  double thicknessOnTop(ResolvedLayer layer) {
    DepthProfile profile = profiles.get(layer.index());
    return profile == null ? layer.thicknessMetres().orElseThrow() : profile.onTop();
  }

  double thickness(ResolvedLayer layer, int node) {
    DepthProfile profile = profiles.get(layer.index());
    return profile == null ? layer.thicknessMetres().orElseThrow() : profile.at(depthFraction(node));
  }

  /** Offset in a film at a point of the depth, from zero at its inner side to one at its outer side. */
  double offset(ResolvedLayer layer, int node, double grown) {
    double offset = grown * thickness(layer, node);
    for (ResolvedLayer below : layers.subList(0, layer.index())) offset += thickness(below, node);
    return offset;
  }

  /** Offset of the inner side on the top. */
  double offsetOnTop(ResolvedLayer layer) {
    double offset = 0;
    for (ResolvedLayer below : layers.subList(0, layer.index())) offset += thicknessOnTop(below);
    return offset;
  }

  static double depthFraction(int node) {
    return (double) node / INTERVALS;
  }

  /** The trapezoidal rule. */
  private static double share(int node, int from, int to) {
    return (node == from || node == to ? 0.5 : 1) / INTERVALS;
  }

  private static double simpson(DoubleUnaryOperator area) {
    return (area.applyAsDouble(0) + 4 * area.applyAsDouble(0.5) + area.applyAsDouble(1)) / 6;
  }
}
