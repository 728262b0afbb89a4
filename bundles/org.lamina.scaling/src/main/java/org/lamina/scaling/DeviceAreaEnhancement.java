// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.model.Substrate;
import org.lamina.model.quantity.Quantity;
import org.osgi.service.component.annotations.Component;

/**
 * What is left of the area enhancement when border and contacts count: {@code device-area-enhancement-factor}. Only for
 * designs that state a border or contacts.
 */
@Component(service = Estimator.class)
public final class DeviceAreaEnhancement implements Estimator {
  private static final String ID = "device-area-enhancement-factor";
  private static final String MODEL =
      "(structured area times A(0)/a + border)/footprint; structured area = footprint - border - contacts";

  /** What is left by the rounding of areas that fill the footprint, over the footprint. */
  private static final double NOTHING = 1e-9;

  @Override
  public String id() {
    return "scaling/device-area-enhancement";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID);
  }

  @Override
  public Set<String> leavesOut() {
    return produces();
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    Substrate substrate = evaluation.design().design().getSubstrate();
    if (substrate == null || (substrate.getBorder() == null && substrate.getContacts() == null)) return List.of();
    if (substrate.getFootprint() == null) return List.of(missing("footprint of the substrate"));
    Optional<FilmSurface> surface = evaluation.design().surface();
    if (surface.isEmpty()) return List.of(missing("the shape of the substrate"));
    double footprint = substrate.getFootprint().si();
    double border = si(substrate.getBorder());
    double structured = footprint - border - si(substrate.getContacts());
    if (!(structured > NOTHING * footprint)) return List.of(missing("a structured area: border and contacts fill the footprint"));
    double factor = surface.get().areaSquareMetres(0) / surface.get().footprintSquareMetres();
    double device = (structured * factor + border) / footprint;
    if (!(device > 0 && device < Double.POSITIVE_INFINITY)) {
      return List.of(missing("an area: the geometry gives a factor of " + factor));
    }
    return List.of(Estimate.ofSi(ID, device, "1", MODEL));
  }

  private static double si(Quantity area) {
    return area == null ? 0 : area.si();
  }

  private static Estimate missing(String what) {
    return Estimate.missing(ID, "1", MODEL, List.of(what));
  }
}
