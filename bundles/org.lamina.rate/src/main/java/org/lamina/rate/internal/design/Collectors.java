// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Feature;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.LayerRole;
import org.lamina.model.Material;
import org.lamina.model.Property;
import org.lamina.model.Recipe;
import org.lamina.rate.internal.KnownProperty;

/**
 * The collector films of a cell as sheets that electrons run along. Films of one side are in parallel; both sides are
 * in series. A side without a film of known resistivity costs nothing, and a note says so: an electrode film is not
 * taken for its own collector.
 */
final class Collectors {
  /** A film and its resistivity in ohm m. */
  private record Film(ResolvedLayer layer, double resistivity) {}

  private final List<List<Film>> sides = new ArrayList<>();

  private Collectors() {}

  static Collectors of(ResolvedDesign design, Inputs inputs) {
    Collectors collectors = new Collectors();
    collectors.side(design, LayerRole.POSITIVE_COLLECTOR, inputs);
    collectors.side(design, LayerRole.NEGATIVE_COLLECTOR, inputs);
    return collectors;
  }

  private void side(ResolvedDesign design, LayerRole role, Inputs inputs) {
    List<Film> films = new ArrayList<>();
    boolean any = false;
    for (ResolvedLayer layer : design.layers()) {
      if (layer.layer().getRole() != role) continue;
      any = true;
      Optional<Double> resistivity = resistivity(layer).flatMap(inputs::number).filter(value -> value > 0);
      if (resistivity.isPresent() && layer.thicknessMetres().isPresent()) films.add(new Film(layer, resistivity.get()));
    }
    String name = role.getLiteral().replace('-', ' ');
    String why = any ? "its resistivity is not known" : "the stack has none";
    if (films.isEmpty()) inputs.note("not counted: resistance along the " + name + " (" + why + ")");
    else sides.add(films);
  }

  /** As the recipe leaves the film, then of films of the material, then of the material. */
  private static Optional<KnownProperty> resistivity(ResolvedLayer layer) {
    Optional<Recipe> recipe = layer.recipe();
    Optional<KnownProperty> grown =
        recipe.flatMap(known -> known(known.getId(), "filmResistivity", known.getFilmResistivity()));
    if (grown.isPresent()) return grown;
    Optional<Material> material = layer.material();
    Optional<KnownProperty> film =
        material.flatMap(known -> known(known.getId(), "filmResistivity", known.getFilmResistivity()));
    return film.isPresent()
        ? film
        : material.flatMap(known -> known(known.getId(), "resistivity", known.getResistivity()));
  }

  private static Optional<KnownProperty> known(String owner, String path, Property property) {
    return Optional.ofNullable(property).map(present -> new KnownProperty(owner, path, present));
  }

  boolean any() {
    return !sides.isEmpty();
  }

  /** Sheet resistance of both sides together on the top, in ohm. */
  double sheetOhmOnTop(Coating coating) {
    double ohm = 0;
    for (List<Film> side : sides) {
      double conductance = 0;
      for (Film film : side) conductance += coating.thicknessOnTop(film.layer()) / film.resistivity();
      ohm += 1 / conductance;
    }
    return ohm;
  }

  /** Resistance of both sides along the wall between two points of the depth, times the footprint, in ohm m². */
  double alongWall(Coating coating, Feature feature, int from, int to) {
    double sum = 0;
    for (List<Film> side : sides) {
      for (int node = from; node <= to; node++) {
        double share = node == from || node == to ? 0.5 : 1;
        sum += share * ohmPerDepth(coating, feature, side, node) * depth(coating, feature, side) / Coating.INTERVALS;
      }
    }
    return sum * coating.surface().footprintSquareMetres();
  }

  // The perimeter is the wall over depth: a wall that leans is taken as a little shorter and wider than it is.
  private static double ohmPerDepth(Coating coating, Feature feature, List<Film> side, int node) {
    double conductance = 0;
    for (Film film : side) conductance += coating.thickness(film.layer(), node) / film.resistivity();
    double perimeter =
        feature.wallMetres(Coating.depthFraction(node), coating.offset(side.get(0).layer(), node, 0.5));
    return 1 / (conductance * perimeter);
  }

  private static double depth(Coating coating, Feature feature, List<Film> side) {
    return feature.depthMetres(coating.offset(side.get(0).layer(), Coating.INTERVALS, 0.5));
  }
}
