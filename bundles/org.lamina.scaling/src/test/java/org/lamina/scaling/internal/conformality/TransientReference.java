// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import java.util.Arrays;

/**
 * The transient equations of {@link DiffusionReaction} step by step, gas inertia and all, under a smooth pulse and a
 * purge.
 *
 * <p>Time is counted in impingements per site at the highest pressure. Finite volumes over the depth; the gas by Crank
 * and Nicolson, between two exact half steps of the sites: second order in time.
 */
final class TransientReference {
  private final double aspectRatio;
  private final double sticking;
  private final double recombination;
  /** Molecules in the gas of a feature's length of one diameter, over those on its wall, at the highest pressure. */
  private final double inertia;
  private final double[] gas;
  private final double[] free;

  TransientReference(DiffusionReaction feature, double inertia, int steps) {
    aspectRatio = feature.aspectRatio();
    sticking = feature.sticking();
    recombination = feature.recombination();
    this.inertia = inertia;
    gas = new double[steps + 1];
    free = new double[steps + 1];
    Arrays.fill(free, 1);
  }

  /** The free sites on the floor after a pulse {@code sin²} of so many impingements and a purge nine times as long. */
  double freeOnFloor(double impingements, int timeSteps) {
    double duration = 2 * impingements;
    double dt = duration / timeSteps;
    for (int k = 0; k < 10 * timeSteps; k++) {
      react(dt / 2);
      move((k + 0.5) < timeSteps ? pressure((k + 0.5) / timeSteps) : 0, dt);
      react(dt / 2);
    }
    return free[free.length - 1];
  }

  private static double pressure(double fraction) {
    double sine = StrictMath.sin(StrictMath.PI * fraction);
    return sine * sine;
  }

  private void react(double dt) {
    for (int i = 0; i < free.length; i++) free[i] *= StrictMath.exp(-sticking * gas[i] * dt);
  }

  // (C/dt + A/2) (new − old) = source − A old, by elimination from the mouth down.
  private void move(double outside, double dt) {
    int last = gas.length - 1;
    double wall = 4 * aspectRatio / last;
    double conductance = last / (0.75 * aspectRatio);
    double[] ratio = new double[last + 1];
    double[] right = new double[last + 1];
    for (int i = 0; i <= last; i++) {
      double volume = i == 0 || i == last ? wall / 2 : wall;
      double surface = i == last ? volume + 1 : volume;
      double above = i == 0 ? 1 : conductance;
      double below = i == last ? 0 : conductance;
      double diagonal = above + below + surface * (sticking * free[i] + recombination);
      double higher = i == 0 ? outside : gas[i - 1];
      double lower = i == last ? 0 : gas[i + 1];
      double residual = above * higher + below * lower - diagonal * gas[i];
      double pivot = inertia * volume / dt + diagonal / 2 - (i == 0 ? 0 : conductance / 2 * ratio[i - 1]);
      ratio[i] = below / 2 / pivot;
      right[i] = (residual + (i == 0 ? 0 : conductance / 2 * right[i - 1])) / pivot;
    }
    double change = 0;
    for (int i = last; i >= 0; i--) {
      change = right[i] + ratio[i] * change;
      gas[i] += change;
    }
  }
}
