// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.rate.cell.StepResult;

/** Charge and energy, out and in apart, and losses of several steps. */
final class CycleSums {
  private final double[] losses;
  private double dischargedCoulombs;
  private double chargedCoulombs;
  private double dischargedJoules;
  private double chargedJoules;

  CycleSums(int losses) {
    this.losses = new double[losses];
  }

  /** Adds a step; a hold counts to the side to which it moved charge on the whole. */
  void add(StepResult step) {
    if (step.coulombsPerSquareMetre() > 0) {
      dischargedCoulombs += step.coulombsPerSquareMetre();
      dischargedJoules += step.joulesPerSquareMetre();
    } else if (step.coulombsPerSquareMetre() < 0) {
      chargedCoulombs -= step.coulombsPerSquareMetre();
      chargedJoules -= step.joulesPerSquareMetre();
    }
    for (int i = 0; i < losses.length; i++) losses[i] += step.lossJoulesPerSquareMetre()[i];
  }

  boolean movedNothing() {
    return dischargedCoulombs == 0 && chargedCoulombs == 0;
  }

  /** Largest difference of charges and energies from those of another cycle, relative to the larger of each two. */
  double differenceFrom(CycleSums other) {
    double charge = Math.max(
        relative(dischargedCoulombs, other.dischargedCoulombs), relative(chargedCoulombs, other.chargedCoulombs));
    double energy = Math.max(
        relative(dischargedJoules, other.dischargedJoules), relative(chargedJoules, other.chargedJoules));
    return Math.max(charge, energy);
  }

  private static double relative(double a, double b) {
    double larger = Math.max(Math.abs(a), Math.abs(b));
    return larger == 0 ? 0 : Math.abs(a - b) / larger;
  }

  Cycle cycle(int number, boolean settled, List<String> names) {
    // The energy of a discharge below 0 V is one that was put in; the sums then stay what they are: not negative.
    return new Cycle(number, dischargedCoulombs, chargedCoulombs, Math.max(0, dischargedJoules),
        Math.max(0, chargedJoules), settled, losses(names));
  }

  List<Loss> losses(List<String> names) {
    List<Loss> all = new ArrayList<>(losses.length);
    for (int i = 0; i < losses.length; i++) all.add(new Loss(names.get(i), losses[i]));
    return all;
  }
}
