// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** Quantities per footprint, from SI to what the field writes. */
enum Areal {
  CURRENT("mA/cm2"),
  CAPACITY("uAh/cm2"),
  ENERGY("uWh/cm2");

  private final Unit unit;

  Areal(String symbol) {
    this.unit = Units.get(symbol);
  }

  String unit() {
    return unit.symbol();
  }

  /** The number in {@link #unit()}. */
  double of(double si) {
    return unit.fromSi(si);
  }

  /** The number as people read it, with the unit. */
  String shown(double si) {
    return Shown.number(of(si)) + " " + unit();
  }
}
