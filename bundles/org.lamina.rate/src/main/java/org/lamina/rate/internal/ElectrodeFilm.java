// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.LayerRole;
import org.lamina.model.Lithiation;
import org.lamina.model.Material;

/**
 * An electrode of a design with what is known of it.
 *
 * @param materials what the last lithiation made of the film, if any, then the material as deposited: the first one
 *     that says something counts. Volumes are always those as deposited.
 */
public record ElectrodeFilm(ResolvedLayer layer, List<Material> materials) {
  private static final String LITHIUM = "Li";

  static ElectrodeFilm of(ResolvedDesign design, ResolvedLayer layer) {
    List<Material> materials = new ArrayList<>();
    product(design, layer).ifPresent(materials::add);
    layer.material().ifPresent(materials::add);
    return new ElectrodeFilm(layer, List.copyOf(materials));
  }

  private static Optional<Material> product(ResolvedDesign design, ResolvedLayer layer) {
    String id = null;
    for (ProcessStep step : design.flow()) {
      boolean ofThisFilm = step.layer().index() == layer.index();
      if (ofThisFilm && step.treatment().orElse(null) instanceof Lithiation lithiation) id = lithiation.getProduct();
    }
    return id == null ? Optional.empty() : design.material(id);
  }

  public boolean positive() {
    return layer.layer().getRole() == LayerRole.POSITIVE_ELECTRODE;
  }

  /** Whether the film is lithium itself and no host of it. */
  public boolean isLithiumMetal() {
    return layer.material().map(Material::getFormula).filter(LITHIUM::equals).isPresent();
  }

  /** For messages: {@code "positive electrode 'V2O5'"}. */
  public String name() {
    return layer.layer().getRole().getLiteral().replace('-', ' ') + " '" + layer.label() + "'";
  }

  /** A property of the electrode. */
  public Optional<KnownProperty> property(EReference reference) {
    return materials.stream().flatMap(material -> KnownProperty.ofElectrode(material, reference).stream()).findFirst();
  }

  /** A property of the electrode; notes when it is missing. */
  public Optional<KnownProperty> property(EReference reference, Wanted wanted) {
    return wanted.orMissing(property(reference), describe(reference));
  }

  /** For messages: {@code "electrode/potential of negative electrode 'SnNx' (material SnNx)"}. */
  public String describe(EReference reference) {
    return "electrode/" + reference.getName() + " of " + name() + material();
  }

  /** For messages: {@code " (material SnNx)"}. */
  public String material() {
    return " (material " + layer.layer().getMaterial() + (layer.material().isPresent() ? ")" : ", which is not known)");
  }

  /** Smallest and largest usable lithium content per formula unit. */
  public Optional<List<Double>> lithiumRange() {
    return materials.stream()
        .filter(material -> material.getElectrode() != null)
        .map(material -> List.copyOf(material.getElectrode().getLithiumRange()))
        .filter(range -> range.size() == 2 && range.get(0) < range.get(1))
        .findFirst();
  }
}
