// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrolyteParameters.SingleIon;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.internal.run.RateBasis;
import org.lamina.rate.internal.run.SimulatedCell;

/**
 * A cell with closed forms: one flat film with a straight potential and one diffusivity, ideal interfaces, an
 * electrolyte that conducts single ions, lithium metal.
 *
 * @param fall of the potential over all sites, in V, not negative
 * @param leak electronic conductivity over the ionic one
 */
record StraightCell(double fall, double diffusivity, double leak) {
  static final double THICKNESS = 320e-9;
  static final double LAYER = 1.5e-6;
  static final double MAXIMUM = 2.33e4;
  static final double CONDUCTIVITY = 2.44e-4;
  static final double TOP = 4.3;
  static final double LOW = 3.7;
  static final double HIGH = 4.2;
  /** Resistance of the electrolyte in Ω m². */
  static final double OHM = LAYER / CONDUCTIVITY;
  /** Charge of all sites in C/m². */
  static final double SITES = CellParameters.FARADAY * MAXIMUM * THICKNESS;

  /** A film in which diffusion counts. */
  static StraightCell slow() {
    return new StraightCell(0.8, 1.76e-15, 0);
  }

  /** A film in which it does not. */
  static StraightCell quick() {
    return new StraightCell(0.8, 1e-9, 0);
  }

  /** Charge between the limits at rest, in C/m². */
  double whole() {
    return SITES * (HIGH - LOW) / fall;
  }

  /** Current of 1C in A/m². */
  double unit() {
    return whole() / 3600;
  }

  double volts(double site) {
    return TOP - fall * site;
  }

  double site(double volts) {
    return (TOP - volts) / fall;
  }

  CellParameters parameters(double start) {
    TableCurve potential = new TableCurve(new double[] {0, 1}, new double[] {TOP, TOP - fall});
    Host host = new Host(
        "film", MAXIMUM, potential, Optional.empty(), TableCurve.constant(diffusivity), 0, 1, start, Interface.IDEAL);
    return new CellParameters(
        298.15, host, new SingleIon("glass", CONDUCTIVITY, leak * CONDUCTIVITY), new Metal("Li", 1, Interface.IDEAL), 0,
        List.of(CellSegment.flat(THICKNESS, LAYER, 1e-6)));
  }

  /** With both limits. */
  SimulatedCell limited() {
    return new SimulatedCell(
        parameters(0.5), RateBasis.of(whole(), "the charge between the limits"), OptionalDouble.of(LOW),
        OptionalDouble.of(HIGH), Optional.empty(), 1, 1, new SimulatedCell.Defaults(Optional.empty(), List.of()),
        List.of(), List.of(), List.of());
  }

  /** Without limits, from a stated start. */
  SimulatedCell unlimited(double start) {
    CellParameters parameters = parameters(start);
    return new SimulatedCell(
        parameters, RateBasis.of(SITES, "all sites"), OptionalDouble.empty(), OptionalDouble.empty(),
        Optional.of(CellContents.of(parameters)), 1, 1, new SimulatedCell.Defaults(Optional.empty(), List.of()),
        List.of(), List.of(), List.of());
  }

  /** With the cell at one end of an uncertain diffusivity. */
  SimulatedCell withVariant(StraightCell other) {
    SimulatedCell own = limited();
    return new SimulatedCell(
        own.parameters(), own.basis(), own.lowVolts(), own.highVolts(), own.start(), 1, 1, own.defaults(),
        List.of(new SimulatedCell.Variant("slower", other.limited())), List.of(), List.of());
  }

  /** Site fraction at the surface above the mean one, at a time of a constant current (Carslaw and Jaeger, 3.8). */
  double surfaceExcess(double amperes, double seconds) {
    double sum = 1.0 / 3;
    for (int n = 1; n <= 5000; n++) {
      double root = n * StrictMath.PI;
      sum -= 2 * StrictMath.exp(-root * root * seconds * diffusivity / THICKNESS / THICKNESS) / (root * root);
    }
    return sum * steepness(amperes);
  }

  /** {@code i t/(F D c_max)}. */
  double steepness(double amperes) {
    return amperes * THICKNESS / (CellParameters.FARADAY * diffusivity * MAXIMUM);
  }

  static SimulationRequest request(double tolerance, double... amperes) {
    List<Rate> rates = new ArrayList<>();
    for (double current : amperes) rates.add(new Rate.Density(Quantity.ofSi(current, "A/m2")));
    return new SimulationRequest(Optional.empty(), List.of(), rates, Optional.empty(), tolerance);
  }

  static DataTable table(Study study, SimulatedCell cell, SimulationRequest request) throws InterruptedException {
    return study.of(cell, request, SimulationMonitor.NONE).tables().get(0);
  }

  /** Values of a column as shown. */
  static List<Double> column(DataTable table, String name) {
    return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow().values();
  }
}
