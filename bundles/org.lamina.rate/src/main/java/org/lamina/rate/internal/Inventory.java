// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import org.lamina.model.DesignKind;
import org.lamina.rate.internal.kernel.LithiumBalance;

/** Says where a cell has less lithium to move than its electrodes could hold. */
public final class Inventory {
  /** Less than this is rounding of stated contents. */
  private static final double WORTH_A_NOTE = 1e-6;

  private Inventory() {}

  /** A note when the lithium at the start and not an electrode limits the cell; none when that cannot be told. */
  public static List<String> notes(DesignKind kind, CellCapacity capacity, Conditions conditions) {
    if (kind != DesignKind.FULL_CELL) return List.of();
    Optional<LithiumBalance> balance = Equilibrium.balance(capacity, conditions, new Wanted());
    double electrodes = capacity.limiting().perFootprint();
    if (balance.isEmpty()) return List.of();
    double lithium = balance.get().capacity();
    if (capacity.limiting().film().isLithiumMetal() && lithium > electrodes * (1 + WORTH_A_NOTE)) {
      return List.of("with the lithium plated out of the positive electrode " + amount(lithium) + " can cycle");
    }
    if (lithium >= electrodes * (1 - WORTH_A_NOTE)) return List.of();
    return List.of("the lithium in the electrodes at the start allows only " + amount(lithium) + " to cycle");
  }

  private static String amount(double charge) {
    return Figures.of(charge, "uAh/cm2");
  }
}
