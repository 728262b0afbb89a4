// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

/**
 * How far lithium can go between two electrodes, from what is in them at the start.
 *
 * <p>The charge q in C/m² counts discharge: lithium that has entered the positive electrode since the start. What one
 * electrode takes up the other gives: {@code q >= -min(room to leave the positive, room to enter the negative)}, and
 * the other way round at the upper end.
 */
public record LithiumBalance(LithiumStore positive, LithiumStore negative) {
  /** The charged end, not above zero. */
  public double chargedEnd() {
    return -Math.min(positive.releaseRoom(), negative.uptakeRoom());
  }

  /** The discharged end, not below zero. */
  public double dischargedEnd() {
    return Math.min(positive.uptakeRoom(), negative.releaseRoom());
  }

  /** Charge between the two ends: what the lithium in the cell allows, whatever the voltage. */
  public double capacity() {
    return dischargedEnd() - chargedEnd();
  }
}
