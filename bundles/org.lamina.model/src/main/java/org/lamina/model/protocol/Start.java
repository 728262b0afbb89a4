// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

/** What a cell holds at the start of a run. */
public sealed interface Start {
  /** All films as they were deposited: the positive electrode full of lithium, the negative one empty. */
  record AsFabricated() implements Start {}

  /** At rest at the upper voltage limit. */
  record Charged() implements Start {}

  /** At rest at the lower voltage limit. */
  record Discharged() implements Start {}

  /**
   * A share of the charge between the voltage limits.
   *
   * @param fraction from zero, discharged, to one, charged
   */
  record StateOfCharge(double fraction) implements Start {}

  /** Stated lithium contents per formula unit, not negative. */
  record Contents(double positive, double negative) implements Start {}
}
