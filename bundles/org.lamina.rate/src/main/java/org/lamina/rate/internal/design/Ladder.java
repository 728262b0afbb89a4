// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lamina.api.design.Feature;
import org.lamina.api.design.ResolvedLayer;

/**
 * The places of a cell one behind the other, as the current reaches them along the collectors.
 *
 * <p>Holes and trenches are fed from the top: top, slices of the wall from the mouth on, floor. Pillars stand on the
 * floor, which feeds them: floor, slices from the foot on, top. With both, as for tubes, the hole hangs behind the top of the
 * pillar. Between the middles of neighbouring slices lies the resistance of the collectors there; as the slices become
 * finer, the drop approaches that of a continuous line with the second power of their length.
 */
final class Ladder {
  /** Of each wall. */
  static final int SLICES = 8;

  /**
   * A place.
   *
   * @param film its piece of a film
   * @param lineOhmSquareMetres of the collectors between the place before and this one, times the footprint
   */
  record Place(Function<ResolvedLayer, FilmPiece> film, double lineOhmSquareMetres) {}

  private final Coating coating;
  private final Collectors collectors;
  private final int slices;
  private final List<Place> places = new ArrayList<>();
  private double behind;

  private Ladder(Coating coating, Collectors collectors, int slices) {
    this.coating = coating;
    this.collectors = collectors;
    this.slices = slices;
  }

  /** @param slices of each wall: a power of two from 1 to 32 */
  static List<Place> of(Coating coating, Collectors collectors, int slices) {
    Ladder ladder = new Ladder(coating, collectors, slices);
    for (Feature feature : coating.features()) {
      if (feature.kind() == Feature.Kind.PILLARS) ladder.up(feature);
    }
    ladder.add(coating::top);
    for (Feature feature : coating.features()) {
      if (feature.kind() != Feature.Kind.PILLARS) ladder.down(feature);
    }
    return ladder.places;
  }

  private void add(Function<ResolvedLayer, FilmPiece> film) {
    places.add(new Place(film, behind));
    behind = 0;
  }

  private void down(Feature feature) {
    int length = Coating.INTERVALS / slices;
    for (int slice = 0; slice < slices; slice++) slice(feature, slice * length, length, true);
    add(layer -> coating.floor(feature, layer));
  }

  private void up(Feature feature) {
    int length = Coating.INTERVALS / slices;
    add(layer -> coating.floor(feature, layer));
    for (int slice = slices - 1; slice >= 0; slice--) slice(feature, slice * length, length, false);
  }

  private void slice(Feature feature, int from, int length, boolean down) {
    int middle = from + length / 2;
    double upper = collectors.alongWall(coating, feature, from, middle);
    double lower = collectors.alongWall(coating, feature, middle, from + length);
    behind += down ? upper : lower;
    add(layer -> coating.wall(feature, layer, from, from + length));
    behind += down ? lower : upper;
  }
}
