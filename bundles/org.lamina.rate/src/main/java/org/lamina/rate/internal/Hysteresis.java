// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.PropertyUse;
import org.lamina.rate.internal.kernel.EquilibriumCell;
import org.lamina.rate.internal.kernel.EquilibriumCell.Span;
import org.lamina.rate.internal.kernel.LithiumStore;
import org.lamina.rate.internal.kernel.Potential;

/**
 * Voltage lost because electrodes go another way back than forth, at any current.
 *
 * @param halfGapVolts mean distance of charge and discharge from the middle, both electrodes together
 * @param leftOut electrodes whose branches are not known
 */
public record Hysteresis(double halfGapVolts, List<PropertyUse> sources, List<String> leftOut) {

  public static Hysteresis of(Equilibrium equilibrium) {
    Span span = equilibrium.span();
    double volts = 0;
    List<PropertyUse> sources = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (FilmCapacity film : equilibrium.capacity().films()) {
      boolean positive = film.film().positive();
      LithiumStore store = positive ? equilibrium.cell().balance().positive() : equilibrium.cell().balance().negative();
      double from = positive ? span.from() : -span.to();
      double to = positive ? span.to() : -span.from();
      ElectrodePotential potential = positive ? equilibrium.positive() : equilibrium.negative();
      Optional<ElectrodePotential.Branches> branches =
          potential.branches().filter(known -> covers(known, store, from, to));
      if (branches.isPresent()) {
        volts += EquilibriumCell.meanGapVolts(store, branches.get().leaving(), branches.get().entering(), from, to) / 2;
        sources.addAll(branches.get().sources());
      } else if (!film.film().isLithiumMetal()) {
        leftOut.add("hysteresis of " + film.film().name() + " (no two branches known)");
      }
    }
    return new Hysteresis(Math.max(0, volts), sources, leftOut);
  }

  private static boolean covers(ElectrodePotential.Branches branches, LithiumStore store, double from, double to) {
    return covers(branches.leaving(), store, from, to) && covers(branches.entering(), store, from, to);
  }

  private static boolean covers(Potential potential, LithiumStore store, double from, double to) {
    double tolerance = 1e-9 * (to - from);
    return store.uptakeTo(potential.low()) <= from + tolerance && store.uptakeTo(potential.high()) >= to - tolerance;
  }
}
