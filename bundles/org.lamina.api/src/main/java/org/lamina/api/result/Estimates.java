// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Estimates by id, in the order in which they were returned. */
public record Estimates(List<Estimate> all) {
  public Estimates {
    all = List.copyOf(all);
  }

  /** All estimates of an id. */
  public List<Estimate> of(String id) {
    return all.stream().filter(estimate -> estimate.id().equals(id)).toList();
  }

  /** The estimate of an id for a pulse of the recipe of a film. */
  public Optional<Estimate> find(String id, String layer, String pulse) {
    return all.stream()
        .filter(estimate -> estimate.id().equals(id))
        .filter(estimate -> estimate.layer().filter(layer::equals).isPresent())
        .filter(estimate -> estimate.pulse().filter(pulse::equals).isPresent())
        .findFirst();
  }

  /** The estimate of an id that belongs to no film. */
  public Optional<Estimate> find(String id) {
    return all.stream().filter(estimate -> estimate.id().equals(id) && estimate.layer().isEmpty()).findFirst();
  }

  /** The estimate of an id for a film as a whole, not for a pulse of its recipe. */
  public Optional<Estimate> find(String id, String layer) {
    return all.stream()
        .filter(estimate -> estimate.id().equals(id) && estimate.pulse().isEmpty())
        .filter(estimate -> estimate.layer().filter(layer::equals).isPresent())
        .findFirst();
  }

  /** SI value of an id for a film; empty when nobody could compute it. */
  public OptionalDouble si(String id, String layer) {
    return find(id, layer).map(Estimate::si).orElse(OptionalDouble.empty());
  }

  /** SI value of an id; empty when nobody could compute it. */
  public OptionalDouble si(String id) {
    return find(id).map(Estimate::si).orElse(OptionalDouble.empty());
  }
}
