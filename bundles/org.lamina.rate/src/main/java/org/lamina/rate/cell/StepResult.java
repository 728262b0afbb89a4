// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * What one step did. Per footprint.
 *
 * @param coulombsPerSquareMetre through the terminals, positive on discharge
 * @param joulesPerSquareMetre given at the terminals, negative when the cell took energy
 * @param startVolts just after the step began, with its current
 * @param endVolts just before it ended, with its current
 * @param cause why it ended
 * @param detail which electrode and how far, for a message; empty where the cause says it all
 * @param lossJoulesPerSquareMetre in the order of {@code lossNames} of the solver
 */
public record StepResult(
    double seconds,
    double coulombsPerSquareMetre,
    double joulesPerSquareMetre,
    double startVolts,
    double endVolts,
    EndCause cause,
    String detail,
    double[] lossJoulesPerSquareMetre) {}
