// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.OptionalDouble;
import org.lamina.api.simulation.SimulationRun.Loss;

/** What each loss is of all energy lost. What a store gave back counts against its own loss only. */
record Shares(List<Loss> losses, double totalJoulesPerSquareMetre) {
  static Shares of(List<Loss> losses) {
    return new Shares(losses, losses.stream().mapToDouble(Loss::joulesPerSquareMetre).sum());
  }

  /** From zero to one where no loss is negative; empty when nothing was lost. */
  OptionalDouble of(Loss loss) {
    return totalJoulesPerSquareMetre > 0
        ? OptionalDouble.of(loss.joulesPerSquareMetre() / totalJoulesPerSquareMetre)
        : OptionalDouble.empty();
  }
}
