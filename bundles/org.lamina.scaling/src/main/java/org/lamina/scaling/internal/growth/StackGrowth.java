// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.quantity.Quantity;

/** Grows the films of a stack one on the other. */
public final class StackGrowth {
  private final ResolvedDesign design;
  private final PulseInputs.End end;
  private final List<FilmGrowth> films = new ArrayList<>();
  private final List<String> takenAsEven = new ArrayList<>();
  private Optional<CoatedSurface> coated;
  private String blocked = "";

  private StackGrowth(ResolvedDesign design, FilmSurface surface, PulseInputs.End end) {
    this.design = design;
    this.end = end;
    this.coated = Optional.of(CoatedSurface.bare(surface));
  }

  /**
   * The films from the substrate outwards. A film whose pulses are not known well enough is taken as even by those above.
   *
   * @param surface on which the first film grows
   */
  public static List<FilmGrowth> of(ResolvedDesign design, FilmSurface surface, PulseInputs.End end) {
    StackGrowth stack = new StackGrowth(design, surface, end);
    for (ResolvedLayer layer : design.layers()) stack.grow(layer);
    return List.copyOf(stack.films);
  }

  private void grow(ResolvedLayer layer) {
    Optional<Quantity> temperature = depositionTemperature(design, layer);
    List<PulseInputs> pulses =
        layer.recipe().map(recipe -> PulseReader.read(layer, recipe, temperature)).orElse(List.of());
    if (coated.isEmpty()) {
      films.add(new FilmGrowth(layer, coated, Optional.empty(), pulses, List.of(blocked), List.of()));
      return;
    }
    CoatedSurface below = coated.get();
    List<String> missing = missing(layer, pulses);
    boolean room = hasRoom(layer, below);
    Optional<FilmShape> shape = missing.isEmpty() && room ? shape(layer, below, pulses) : Optional.empty();
    if (missing.isEmpty() && shape.isEmpty()) missing = List.of("room for the film: " + below.surface().closure());
    films.add(new FilmGrowth(layer, coated, shape, pulses, missing, notes()));
    coated = room ? above(layer, below, shape) : closed(layer, below);
  }

  private Optional<FilmShape> shape(ResolvedLayer layer, CoatedSurface below, List<PulseInputs> pulses) {
    return new GrowingFilm(new CycleGrowth(pulses, end)).on(below, layer.thicknessMetres().orElseThrow());
  }

  private static boolean hasRoom(ResolvedLayer layer, CoatedSurface below) {
    double outer = below.onTopMetres() + layer.thicknessMetres().orElse(0);
    return outer < Closing.roomMetres(below.surface());
  }

  private Optional<CoatedSurface> closed(ResolvedLayer layer, CoatedSurface below) {
    blocked = "room for the film: " + below.surface().closure() + " by '" + layer.label() + "'";
    return Optional.empty();
  }

  private List<String> missing(ResolvedLayer layer, List<PulseInputs> pulses) {
    List<String> missing = new ArrayList<>();
    if (layer.thicknessMetres().isEmpty()) missing.add("thickness of '" + layer.label() + "'");
    if (layer.recipe().isEmpty()) missing.add("a recipe for '" + layer.label() + "' that a catalog knows");
    else if (pulses.isEmpty()) missing.add("pulses of recipe '" + layer.recipe().get().getId() + "'");
    for (PulseInputs pulse : pulses) missing.addAll(pulse.missing());
    return missing.stream().distinct().toList();
  }

  private Optional<CoatedSurface> above(ResolvedLayer layer, CoatedSurface below, Optional<FilmShape> shape) {
    if (layer.thicknessMetres().isEmpty()) {
      blocked = "thickness of '" + layer.label() + "' below";
      return Optional.empty();
    }
    double thickness = layer.thicknessMetres().getAsDouble();
    if (shape.isPresent()) return Optional.of(below.with(shape.get()));
    takenAsEven.add("'" + layer.label() + "'");
    return Optional.of(below.evenly(thickness));
  }

  private List<String> notes() {
    if (takenAsEven.isEmpty()) return List.of();
    return List.of("films below taken as even, their pulses are not known: " + String.join(", ", takenAsEven));
  }

  /** Temperature at which a film is deposited; empty when neither the design nor the recipe says. */
  public static Optional<Quantity> depositionTemperature(ResolvedDesign design, ResolvedLayer layer) {
    return design.flow().stream()
        .filter(step -> step.kind() == ProcessStep.Kind.DEPOSITION && step.layer().index() == layer.index())
        .findFirst()
        .flatMap(ProcessStep::temperature);
  }
}
