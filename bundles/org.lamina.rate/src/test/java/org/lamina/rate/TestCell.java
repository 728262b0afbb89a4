// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.model.Design;
import org.lamina.model.DesignKind;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Lithiation;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Operation;
import org.lamina.model.quantity.Quantity;

/** A small design, resolved by hand, and what the estimators say of it. */
final class TestCell {
  private final Design design = ModelFactory.eINSTANCE.createDesign();
  private final Operation operation = ModelFactory.eINSTANCE.createOperation();
  private final List<ResolvedLayer> layers = new ArrayList<>();
  private final List<ProcessStep> flow = new ArrayList<>();
  private final Map<String, Material> materials = new LinkedHashMap<>();
  private Optional<FilmSurface> surface = Optional.of(Shapes.flat());

  TestCell(DesignKind kind) {
    design.setKind(kind);
    design.setOperation(operation);
  }

  TestCell on(FilmSurface shape) {
    surface = Optional.ofNullable(shape);
    return this;
  }

  TestCell film(LayerRole role, TestMaterial material, String thickness) {
    return film(role, material.build(), thickness);
  }

  private TestCell film(LayerRole role, Material material, String thickness) {
    Layer layer = ModelFactory.eINSTANCE.createLayer();
    layer.setRole(role);
    layer.setMaterial(material.getId());
    if (thickness != null) layer.setThickness(Quantity.valueOf(thickness));
    design.getStack().add(layer);
    materials.put(material.getId(), material);
    Optional<ResolvedLayer> below =
        layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(layers.size() - 1));
    layers.add(ResolvedLayer.on(below, material.getId(), layer, Optional.of(material), Optional.empty()));
    return this;
  }

  /** A lithiation of the last film. */
  TestCell lithiatedTo(TestMaterial product) {
    Lithiation lithiation = ModelFactory.eINSTANCE.createLithiation();
    lithiation.setProduct(product.build().getId());
    ResolvedLayer film = layers.get(layers.size() - 1);
    film.layer().getTreatments().add(lithiation);
    materials.put(product.build().getId(), product.build());
    flow.add(
        new ProcessStep(
            film, ProcessStep.Kind.TREATMENT, "lithiation", Optional.empty(), OptionalDouble.empty(), Set.of(),
            ElementPath.of(lithiation), Optional.of(lithiation)));
    return this;
  }

  /** Of a device with this footprint, of which so much is border and contacts; null for what is not stated. */
  TestCell device(String footprint, String border, String contacts) {
    design.setSubstrate(ModelFactory.eINSTANCE.createSubstrate());
    if (footprint != null) design.getSubstrate().setFootprint(Quantity.valueOf(footprint));
    if (border != null) design.getSubstrate().setBorder(Quantity.valueOf(border));
    if (contacts != null) design.getSubstrate().setContacts(Quantity.valueOf(contacts));
    return this;
  }

  TestCell operating(Consumer<Operation> change) {
    change.accept(operation);
    return this;
  }

  TestCell window(String low, String high) {
    operation.getVoltageWindow().add(Quantity.valueOf(low));
    operation.getVoltageWindow().add(Quantity.valueOf(high));
    return this;
  }

  TestCell currents(String... currents) {
    for (String current : currents) operation.getCurrents().add(Quantity.valueOf(current));
    return this;
  }

  /** All estimates of the bundle, each estimator given what it needs. */
  Estimates evaluate() {
    List<Estimate> all = new ArrayList<>(multiplications());
    for (Estimator estimator : estimators()) all.addAll(estimator.estimate(evaluation(estimator, all)));
    return new Estimates(all);
  }

  /** The one estimate of an id. */
  Estimate estimate(String id) {
    List<Estimate> found = evaluate().of(id);
    if (found.size() != 1) throw new AssertionError(found.size() + " estimates of " + id);
    return found.get(0);
  }

  /** What a simulator is given, with further estimates. */
  Evaluation evaluation(Estimate... further) {
    List<Estimate> all = new ArrayList<>(multiplications());
    all.addAll(List.of(further));
    return new Given(new Resolved(design, List.copyOf(layers), surface, List.copyOf(flow), materials), new Estimates(all));
  }

  /** In the order in which they need each other. */
  static List<Estimator> estimators() {
    return Rate.estimators();
  }

  private Evaluation evaluation(Estimator estimator, List<Estimate> before) {
    Estimates needed =
        new Estimates(before.stream().filter(estimate -> estimator.needs().contains(estimate.id())).toList());
    return new Given(new Resolved(design, List.copyOf(layers), surface, List.copyOf(flow), materials), needed);
  }

  private static Estimate missing(ResolvedLayer layer, String what) {
    return Estimate.missing("layer-multiplication", "1", "", List.of(what)).inLayer(layer.label());
  }

  /** What the geometry plugin says. */
  private List<Estimate> multiplications() {
    String id = "layer-multiplication";
    return layers.stream().map(layer -> {
      if (surface.isEmpty()) return missing(layer, "the shape of the substrate");
      FilmSurface shape = surface.get();
      if (shape.even()) return Estimate.ofSi(id, shape.areaSquareMetres(0) / shape.footprintSquareMetres(), "1", "")
          .inLayer(layer.label());
      if (layer.outerOffsetMetres().isEmpty()) return missing(layer, layer.missingThickness());
      double inner = layer.offsetMetres().orElseThrow();
      double outer = layer.outerOffsetMetres().getAsDouble();
      if (outer >= shape.closureOffsetMetres()) return missing(layer, shape.closure());
      double factor = shape.volumeCubicMetres(inner, outer) / (shape.footprintSquareMetres() * (outer - inner));
      return Estimate.ofSi(id, factor, "1", "").inLayer(layer.label());
    }).toList();
  }

  private record Given(ResolvedDesign design, Estimates estimates) implements Evaluation {}

  private record Resolved(
      Design design, List<ResolvedLayer> layers, Optional<FilmSurface> surface, List<ProcessStep> flow,
      Map<String, Material> materials)
      implements ResolvedDesign {
    @Override
    public Optional<Material> substrateMaterial() {
      return Optional.empty();
    }

    @Override
    public Optional<Material> material(String id) {
      return Optional.ofNullable(materials.get(id));
    }
  }
}
