// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.DepthProfile;
import org.lamina.model.Design;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Layer;
import org.lamina.model.LayerRole;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;

/** A collector of 40 nm, electrodes of 70 nm with 50 nm between them, on a shape. */
final class TestFilms implements ResolvedDesign {
  private static final double COLLECTOR_METRES = 40e-9;

  private final FilmSurface surface;
  private final List<ResolvedLayer> layers = new ArrayList<>();
  private final double floorShare;

  /**
   * @param sheetOhm of the collector; zero: none is known
   * @param floorShare thickness of the positive electrode on the floor over that on top; it thins linearly
   */
  TestFilms(FilmSurface surface, double sheetOhm, double floorShare) {
    this.surface = surface;
    this.floorShare = floorShare;
    Material metal = ModelFactory.eINSTANCE.createMaterial();
    metal.setId("metal");
    if (sheetOhm > 0) {
      Property resistivity = ModelFactory.eINSTANCE.createProperty();
      resistivity.setKind(EvidenceKind.ASSUMED);
      resistivity.setValue(Quantity.of(sheetOhm * COLLECTOR_METRES, Units.get("ohm m")));
      metal.setResistivity(resistivity);
    }
    add(LayerRole.POSITIVE_COLLECTOR, "40 nm", Optional.of(metal));
    add(LayerRole.POSITIVE_ELECTRODE, "70 nm", Optional.empty());
    add(LayerRole.ELECTROLYTE, "50 nm", Optional.empty());
    add(LayerRole.NEGATIVE_ELECTRODE, "70 nm", Optional.empty());
  }

  private void add(LayerRole role, String thickness, Optional<Material> material) {
    Layer layer = ModelFactory.eINSTANCE.createLayer();
    layer.setRole(role);
    layer.setThickness(Quantity.valueOf(thickness));
    Optional<ResolvedLayer> below = layers.isEmpty() ? Optional.empty() : Optional.of(layers.get(layers.size() - 1));
    layers.add(ResolvedLayer.on(below, role.getLiteral(), layer, material, Optional.empty()));
  }

  Coating coating() {
    DepthProfile profile = new DepthProfile(List.of(0.0, 1.0), List.of(70e-9, 70e-9 * floorShare), 70e-9);
    return new Coating(surface, layers, floorShare == 1 ? Map.of() : Map.of(1, profile));
  }

  @Override
  public Design design() {
    return ModelFactory.eINSTANCE.createDesign();
  }

  @Override
  public List<ResolvedLayer> layers() {
    return layers;
  }

  @Override
  public Optional<FilmSurface> surface() {
    return Optional.of(surface);
  }

  @Override
  public Optional<Material> substrateMaterial() {
    return Optional.empty();
  }

  @Override
  public List<ProcessStep> flow() {
    return List.of();
  }

  @Override
  public Optional<Material> material(String id) {
    return Optional.empty();
  }
}
