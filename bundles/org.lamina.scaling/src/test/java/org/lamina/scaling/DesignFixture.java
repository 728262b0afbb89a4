// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimates;
import org.lamina.model.Design;
import org.lamina.model.Layer;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Recipe;
import org.lamina.model.quantity.Quantity;

/** Builds resolved designs film by film. */
final class DesignFixture {
  private final Optional<FilmSurface> surface;
  private final Design design = ModelFactory.eINSTANCE.createDesign();
  private final List<ResolvedLayer> layers = new ArrayList<>();
  private final List<ProcessStep> flow = new ArrayList<>();

  private DesignFixture(Optional<FilmSurface> surface) {
    this.surface = surface;
  }

  static DesignFixture on(FilmSurface surface) {
    return new DesignFixture(Optional.of(surface));
  }

  static DesignFixture onUnknownShape() {
    return new DesignFixture(Optional.empty());
  }

  /** The stack of Pearse 2018. */
  DesignFixture pearseStack() {
    return film("Ru", "40 nm")
        .film("V2O5", "70 nm")
        .film("Li2PO2N", "50 nm")
        .film("SnNx", "10 nm")
        .film("TiN", "25 nm");
  }

  DesignFixture film(String label, String thickness) {
    return film(label, thickness, null, null);
  }

  DesignFixture film(String label, String thickness, Recipe recipe, String temperature) {
    add(label, thickness, recipe == null ? null : recipe.getId(), Optional.ofNullable(recipe), temperature);
    return this;
  }

  DesignFixture filmWithUnknownRecipe(String label, String thickness, String recipeId) {
    add(label, thickness, recipeId, Optional.empty(), null);
    return this;
  }

  private void add(String label, String thickness, String recipeId, Optional<Recipe> recipe, String temperature) {
    Layer layer = ModelFactory.eINSTANCE.createLayer();
    layer.setMaterial(label);
    if (thickness != null) layer.setThickness(Quantity.valueOf(thickness));
    layer.setRecipe(recipeId);
    design.getStack().add(layer);
    Optional<ResolvedLayer> below =
        layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(layers.size() - 1));
    ResolvedLayer resolved = ResolvedLayer.on(below, label, layer, Optional.empty(), recipe);
    layers.add(resolved);
    Optional<Quantity> kept = Optional.ofNullable(temperature).map(Quantity::valueOf);
    flow.add(new ProcessStep(resolved, ProcessStep.Kind.DEPOSITION, "deposition of " + label, kept,
        OptionalDouble.empty(), Set.of(), ElementPath.of(layer)));
  }

  Evaluation evaluation() {
    ResolvedDesign resolved = new Resolved(design, List.copyOf(layers), surface, List.copyOf(flow));
    return new Evaluated(resolved, new Estimates(List.of()));
  }

  private record Evaluated(ResolvedDesign design, Estimates estimates) implements Evaluation {}

  private record Resolved(
      Design design, List<ResolvedLayer> layers, Optional<FilmSurface> surface, List<ProcessStep> flow)
      implements ResolvedDesign {
    @Override
    public Optional<Material> substrateMaterial() {
      return Optional.empty();
    }

    @Override
    public Optional<Material> material(String id) {
      return Optional.empty();
    }
  }
}
