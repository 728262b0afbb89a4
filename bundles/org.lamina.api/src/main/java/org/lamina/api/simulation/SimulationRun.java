// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One run of a cell through a protocol. All quantities are per footprint.
 *
 * @param name of the protocol, or the current as typed
 * @param variant which end of an uncertain input it belongs to, in words; empty for the stated values
 * @param currentAmperesPerSquareMetre of the discharge that is reported, where it has one current
 * @param reported which discharge capacity, energy and mean voltage belong to: {@code "discharge of cycle 3, settled"}
 * @param capacityCoulombsPerSquareMetre charge of that discharge
 * @param energyJoulesPerSquareMetre energy of that discharge
 * @param meanVolts energy over charge of that discharge; empty when no charge flowed
 * @param endReason why the run ended, in words: {@code "3 V reached"}
 * @param settled whether the last two cycles gave the same balance of energy; false where nothing was cycled
 * @param cycles each pass of a repeated part of the protocol
 * @param losses of the whole run, in a stable order
 * @param steps each step that was run, in order
 * @param warnings in what this run is not what was asked for, for example that it ended before its cut-off; what else a
 *     reader should know is among the notes of the simulation
 */
public record SimulationRun(
    String name,
    Optional<String> variant,
    OptionalDouble currentAmperesPerSquareMetre,
    String reported,
    double capacityCoulombsPerSquareMetre,
    double energyJoulesPerSquareMetre,
    OptionalDouble meanVolts,
    String endReason,
    boolean settled,
    List<Cycle> cycles,
    List<Loss> losses,
    LithiumBalance lithiumBalance,
    List<Step> steps,
    Curve curve,
    List<String> warnings) {
  public SimulationRun {
    cycles = List.copyOf(cycles);
    losses = List.copyOf(losses);
    steps = List.copyOf(steps);
    warnings = List.copyOf(warnings);
  }

  /** Where energy went: {@code "charge transfer, V2O5"}. Negative where a store gave it back. */
  public record Loss(String name, double joulesPerSquareMetre) {}

  /**
   * What flowed in one cycle. Charges and energies are not negative.
   *
   * @param number from one
   * @param settled whether the balance repeats that of the cycle before
   */
  public record Cycle(
      int number,
      double dischargedCoulombsPerSquareMetre,
      double chargedCoulombsPerSquareMetre,
      double dischargedJoulesPerSquareMetre,
      double chargedJoulesPerSquareMetre,
      boolean settled,
      List<Loss> losses) {
    public Cycle {
      losses = List.copyOf(losses);
    }

    /** Charge out over charge in; empty when none went in. */
    public OptionalDouble coulombicEfficiency() {
      return ratio(dischargedCoulombsPerSquareMetre, chargedCoulombsPerSquareMetre);
    }

    /** Energy out over energy in, the round-trip efficiency; empty when none went in. */
    public OptionalDouble energyEfficiency() {
      return ratio(dischargedJoulesPerSquareMetre, chargedJoulesPerSquareMetre);
    }

    /** Mean voltage out over mean voltage in; empty when nothing flowed one way. */
    public OptionalDouble voltageEfficiency() {
      OptionalDouble energy = energyEfficiency();
      OptionalDouble charge = coulombicEfficiency();
      return energy.isEmpty() || charge.isEmpty() ? energy : ratio(energy.getAsDouble(), charge.getAsDouble());
    }

    private static OptionalDouble ratio(double part, double whole) {
      return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }
  }

  /**
   * Lithium of the whole cell before and after.
   *
   * @param expectedMolesPerSquareMetre at the start, less what the model itself takes out of the cell
   * @param relativeError of the end against the expected
   */
  public record LithiumBalance(
      double startMolesPerSquareMetre,
      double endMolesPerSquareMetre,
      double expectedMolesPerSquareMetre,
      double relativeError) {}

  /**
   * One step as it was run.
   *
   * @param text as written in the protocol
   * @param cycle from one; zero outside a repeated part
   * @param coulombsPerSquareMetre positive on discharge
   * @param joulesPerSquareMetre given by the cell, negative when it took energy
   */
  public record Step(
      int number,
      String text,
      int cycle,
      double seconds,
      double coulombsPerSquareMetre,
      double joulesPerSquareMetre,
      double startVolts,
      double endVolts,
      String endReason) {}

  /**
   * The course of a run; all lists have one length.
   *
   * @param seconds since the start of the run
   * @param amperesPerSquareMetre positive on discharge
   * @param coulombsPerSquareMetre discharged since the start of the run; negative when more was charged
   * @param stepNumbers which step a point belongs to
   * @param cycleNumbers from one; zero outside a repeated part
   */
  public record Curve(
      List<Double> seconds,
      List<Double> volts,
      List<Double> amperesPerSquareMetre,
      List<Double> coulombsPerSquareMetre,
      List<Double> joulesPerSquareMetre,
      List<Integer> stepNumbers,
      List<Integer> cycleNumbers) {
    public Curve {
      seconds = List.copyOf(seconds);
      volts = List.copyOf(volts);
      amperesPerSquareMetre = List.copyOf(amperesPerSquareMetre);
      coulombsPerSquareMetre = List.copyOf(coulombsPerSquareMetre);
      joulesPerSquareMetre = List.copyOf(joulesPerSquareMetre);
      stepNumbers = List.copyOf(stepNumbers);
      cycleNumbers = List.copyOf(cycleNumbers);
    }
  }
}
