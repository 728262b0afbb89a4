// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.function.Function;
import org.lamina.api.result.Estimate;
import org.lamina.model.quantity.Quantity;

/** One estimate for each current of the operation; one that says so when there is none. */
public final class PerCurrent {
  private PerCurrent() {}

  /** The estimates in the order of the currents. */
  public static List<Estimate> of(
      Conditions conditions, String id, String unit, String model, Function<Quantity, Estimate> estimate) {
    return conditions.currents().isEmpty()
        ? List.of(Estimate.missing(id, unit, model, List.of("operation/currents: a current density above zero")))
        : conditions.currents().stream().map(estimate).toList();
  }

  /** The same missing estimate for each current. */
  public static List<Estimate> missing(Conditions conditions, Estimate missing) {
    return conditions.currents().isEmpty()
        ? List.of(missing)
        : conditions.currents().stream().map(missing::at).toList();
  }
}
