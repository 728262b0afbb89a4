// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

/** What a cell holds at the start of a run. */
public sealed interface Start {
  /**
   * Reads a start: {@code "charged"}, {@code "discharged"}, {@code "as-fabricated"}, {@code "soc 50 %"}, {@code "contents
   * 0.51 0"} with the lithium per formula unit of the positive and the negative electrode.
   *
   * @throws ProtocolFormatException saying what is wrong with the text
   */
  static Start parse(String text) {
    return StartReader.read(text);
  }

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
