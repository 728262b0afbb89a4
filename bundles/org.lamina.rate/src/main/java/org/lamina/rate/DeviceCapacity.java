// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Substrate;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.internal.Provenance;
import org.osgi.service.component.annotations.Component;

/**
 * What the whole device holds: {@code device-capacity}, and per area of the device with its border and contacts {@code
 * device-areal-capacity}. Only for designs that state a footprint, a border or contacts.
 */
@Component(service = Estimator.class)
public final class DeviceCapacity implements Estimator {
  private static final String ID = "device-capacity";
  private static final String PER_AREA_ID = "device-areal-capacity";
  private static final String MODEL =
      "structured area x areal-capacity + border x planar-areal-capacity; structured area = footprint - border - contacts";
  private static final String PER_AREA_MODEL = "device-capacity over the footprint, border and contacts included";

  /** What is left by the rounding of areas that fill the footprint, over the footprint. */
  private static final double NOTHING = 1e-9;

  @Override
  public String id() {
    return "rate/device-capacity";
  }

  @Override
  public Set<String> produces() {
    return Set.of(ID, PER_AREA_ID);
  }

  @Override
  public Set<String> leavesOut() {
    return produces();
  }

  @Override
  public Set<String> needs() {
    return Set.of(ArealCapacity.ID, PlanarArealCapacity.ID);
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    Substrate substrate = evaluation.design().design().getSubstrate();
    if (substrate == null) return List.of();
    boolean divided = substrate.getBorder() != null || substrate.getContacts() != null;
    if (substrate.getFootprint() == null && !divided) return List.of();
    List<String> missing = new ArrayList<>();
    List<PropertyUse> uses = new ArrayList<>();
    OptionalDouble coulombs = coulombs(substrate, evaluation, uses, missing);
    if (coulombs.isEmpty()) return missing(divided, missing);
    List<Estimate> estimates = new ArrayList<>();
    estimates.add(Provenance.attach(Estimate.ofSi(ID, coulombs.getAsDouble(), "uAh", MODEL), uses, List.of()));
    if (!divided) return estimates;
    double perArea = coulombs.getAsDouble() / substrate.getFootprint().si();
    estimates.add(
        Provenance.attach(Estimate.ofSi(PER_AREA_ID, perArea, "uAh/cm2", PER_AREA_MODEL), uses, List.of()));
    return estimates;
  }

  private static OptionalDouble coulombs(
      Substrate substrate, Evaluation evaluation, List<PropertyUse> uses, List<String> missing) {
    if (substrate.getFootprint() == null) {
      missing.add("footprint of the substrate");
      return OptionalDouble.empty();
    }
    double border = si(substrate.getBorder());
    double structured = substrate.getFootprint().si() - border - si(substrate.getContacts());
    if (!(structured > NOTHING * substrate.getFootprint().si())) missing.add("a structured area: border and contacts fill the footprint");
    Optional<Estimate> areal = find(evaluation, ArealCapacity.ID, uses, missing);
    double planar = 0;
    if (border > 0) {
      planar = find(evaluation, PlanarArealCapacity.ID, uses, missing).map(flat -> flat.si().getAsDouble()).orElse(0.0);
    }
    if (!missing.isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(structured * areal.orElseThrow().si().getAsDouble() + border * planar);
  }

  private static Optional<Estimate> find(
      Evaluation evaluation, String id, List<PropertyUse> uses, List<String> missing) {
    Optional<Estimate> estimate = evaluation.estimates().find(id);
    if (estimate.isEmpty()) missing.add(id + ": no plugin gives it");
    estimate.ifPresent(found -> found.missing().forEach(reason -> missing.add(id + ": " + reason)));
    estimate.ifPresent(found -> uses.addAll(found.sources()));
    return estimate.filter(found -> found.value().isPresent());
  }

  private static List<Estimate> missing(boolean divided, List<String> what) {
    Estimate whole = Estimate.missing(ID, "uAh", MODEL, what);
    return divided ? List.of(whole, Estimate.missing(PER_AREA_ID, "uAh/cm2", PER_AREA_MODEL, what)) : List.of(whole);
  }

  private static double si(Quantity area) {
    return area == null ? 0 : area.si();
  }
}
