// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.protocol.End;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.solver.CellModel;

/**
 * A cell whose every number is known in closed form: the potential falls straight from 4 V to 3 V, lithium diffuses so
 * fast that the film stays even, and the only losses are two resistances.
 */
final class OhmicCell {
  /** Charge of the positive electrode over the footprint, in C/m². */
  static final double CHARGE = 1e5;

  static final double SERIES = 0.002;
  static final double ELECTROLYTE = 0.008;

  private static final double THICKNESS = 1e-6;

  private OhmicCell() {}

  /** The cell at a site fraction. */
  static CellModel at(double start) {
    double concentration = CHARGE / CellParameters.FARADAY / THICKNESS;
    ElectrodeParameters positive = new ElectrodeParameters.Host(
        "LiCoO2", concentration, new TableCurve(new double[] {0, 1}, new double[] {4, 3}), Optional.empty(),
        TableCurve.constant(1e-10), 0, 1, start, Interface.IDEAL);
    ElectrodeParameters negative = new ElectrodeParameters.Metal("Li", 2, Interface.IDEAL);
    ElectrolyteParameters electrolyte = new ElectrolyteParameters.SingleIon("LiPON", 1e-6 / ELECTROLYTE, 0);
    return new CellModel(
        new CellParameters(298.15, positive, electrolyte, negative, SERIES,
            List.of(CellSegment.flat(THICKNESS, 1e-6, 1e-6))),
        Accuracy.STANDARD);
  }

  static Rate density(String text) {
    return new Rate.Density(Quantity.valueOf(text));
  }

  static Step discharge(Rate rate, End... ends) {
    return new Step.Flow(Step.Direction.DISCHARGE, rate, List.of(ends), "discharge at " + rate.text());
  }

  static Step charge(Rate rate, End... ends) {
    return new Step.Flow(Step.Direction.CHARGE, rate, List.of(ends), "charge at " + rate.text());
  }

  static Step hold(String volts, End... ends) {
    return new Step.Hold(Quantity.valueOf(volts), List.of(ends), "hold at " + volts);
  }

  static Step rest(String time) {
    return new Step.Rest(Quantity.valueOf(time), "rest " + time);
  }

  static Step repeat(int times) {
    return new Step.Repeat(Optional.of(times), "cycle " + times);
  }

  static Step untilSettled() {
    return new Step.Repeat(Optional.empty(), "until settled");
  }

  static End volts(String volts) {
    return new End.Voltage(Quantity.valueOf(volts));
  }

  static End time(String time) {
    return new End.Duration(Quantity.valueOf(time));
  }

  static End current(Rate rate) {
    return new End.Current(rate);
  }

  static Rate crate(double perHour) {
    return new Rate.CRate(perHour, perHour + "C");
  }

  static Protocol protocol(Step... steps) {
    return new Protocol(List.of(steps));
  }

  static OptionalDouble some(double value) {
    return OptionalDouble.of(value);
  }
}
