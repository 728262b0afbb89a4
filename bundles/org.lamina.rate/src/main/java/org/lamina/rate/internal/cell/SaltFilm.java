// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Arrays;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrolyteParameters.Binary;
import org.lamina.rate.cell.FilmShape;

/**
 * Carriers in a weak electrolyte of one segment (Danilov, Niessen and Notten, doi:10.1149/1.3521414): {@code dc/dt = div(D grad c)
 * + k_d (a0 - c) - k_r c²}, D = 2 D₊D₋/(D₊+D₋), with the share D₋/(D₊+D₋) of the current entering on one side and
 * leaving on the other. Unknowns are c over that at rest, from the positive to the negative side.
 */
final class SaltFilm {
  final int size;
  /** Concentration at rest, in mol/m³. */
  final double restConcentration;

  private final FilmGrid grid;
  private final DiffusionOperator diffusion;
  private final FilmShape shape;
  private final double[] diffusivity;
  private final double[] noSlope;
  private final double[] loss;
  private final double[] response;
  private final double[] perNode;
  private final double inflow;
  private final double dissociation;
  private final double recombination;
  private final double total;
  private final double thermalVolts;
  private final double fieldPerCurrent;
  private final double fieldPerGradient;

  /** Voltage lost, negative on discharge, of the last {@link #voltage}. */
  double volts;
  /** Its derivative with the current per footprint. */
  double perCurrent;

  SaltFilm(Binary salt, FilmShape shape, FilmGrid grid, double temperatureKelvin) {
    this.grid = grid;
    this.shape = shape;
    this.size = grid.points;
    this.diffusion = new DiffusionOperator(grid, shape.thicknessMetres(), shape::area);
    this.restConcentration = salt.dissociatedFraction() * salt.totalConcentration();
    double sum = salt.cationDiffusivity() + salt.anionDiffusivity();
    this.diffusivity = new double[size];
    Arrays.fill(diffusivity, 2 * salt.cationDiffusivity() * salt.anionDiffusivity() / sum);
    this.noSlope = new double[size];
    this.loss = new double[size];
    this.response = new double[size];
    this.perNode = new double[size];
    this.inflow = salt.anionDiffusivity() / sum / (CellParameters.FARADAY * restConcentration);
    this.recombination = salt.recombinationRate() * restConcentration;
    this.total = 1 / salt.dissociatedFraction();
    // At rest k_d (a0 - c) = k_r c², with c = 1 here.
    this.dissociation = recombination / (total - 1);
    this.thermalVolts = CellParameters.GAS_CONSTANT * temperatureKelvin / CellParameters.FARADAY;
    this.fieldPerCurrent = 1 / (CellParameters.FARADAY * sum * restConcentration);
    this.fieldPerGradient = (salt.cationDiffusivity() - salt.anionDiffusivity()) / sum;
  }

  void start(double[] y, int offset) {
    Arrays.fill(y, offset, offset + size, 1);
  }

  /** Rates of the mass form; a discharge current enters on the negative side. */
  void rates(double[] y, int offset, double current, double[] out) {
    diffusion.rates(y, offset, diffusivity, out);
    for (int i = 0; i < size; i++) {
      double c = y[offset + i];
      out[offset + i] += diffusion.mass[i] * (dissociation * (total - c) - recombination * c * c);
    }
    out[offset] -= inflow * current;
    out[offset + size - 1] += inflow * current;
  }

  void massTimes(double[] x, int offset, double[] out) {
    for (int i = 0; i < size; i++) out[offset + i] = diffusion.mass[i] * x[offset + i];
  }

  /** Prepares {@link #solve}; {@link #rates} must have been called at the same point before. */
  boolean factor(double[] y, int offset, double shift) {
    for (int i = 0; i < size; i++) loss[i] = dissociation + 2 * recombination * y[offset + i];
    boolean ok = diffusion.factor(shift, diffusivity, noSlope, loss);
    Arrays.fill(response, 0);
    response[0] = -inflow;
    response[size - 1] = inflow;
    diffusion.solve(response, 0);
    return ok;
  }

  void solve(double[] x, int offset) {
    diffusion.solve(x, offset);
  }

  void respond(double[] x, int offset, double current) {
    for (int i = 0; i < size; i++) x[offset + i] += response[i] * current;
  }

  /**
   * {@code (RT/F) ln(c₊/c₋) - integral of E}, with its derivatives. The part of E that follows the gradient of c
   * integrates to a logarithm, too.
   */
  void voltage(double[] y, int offset, double current) {
    int row = grid.degree + 1;
    Arrays.fill(perNode, 0);
    double resistance = 0;
    for (int e = 0; e < grid.elements; e++) {
      int first = e * grid.degree;
      double half = grid.length[e] / 2 * shape.thicknessMetres();
      for (int q = 0; q < row; q++) {
        double c = y[offset + first + q];
        double part = thermalVolts * fieldPerCurrent * grid.weight[q] * half / (c * shape.area(grid.node[first + q]));
        resistance += part;
        perNode[first + q] += part * current / c;
      }
    }
    double plus = y[offset];
    double minus = y[offset + size - 1];
    double nernst = thermalVolts * (1 - fieldPerGradient);
    volts = nernst * StrictMath.log(plus / minus) - resistance * current;
    perCurrent = -resistance;
    perNode[0] += nernst / plus;
    perNode[size - 1] -= nernst / minus;
  }

  /** Change of the voltage with a change of the concentrations, by the derivatives of the last {@link #voltage}. */
  double along(double[] x, int offset) {
    double sum = 0;
    for (int i = 0; i < size; i++) sum += perNode[i] * x[offset + i];
    return sum;
  }

  DiffusionOperator diffusion() {
    return diffusion;
  }

  /** In m²/s, of both carriers together. */
  double diffusivity() {
    return diffusivity[0];
  }

  /** What a small excess of carriers loses per second to recombination, at rest. */
  double lossAtRest() {
    return dissociation + 2 * recombination;
  }

  /** What one A/m² brings to the negative side and takes from the positive one, per second. */
  double inflow() {
    return inflow;
  }

  /** Change of the voltage per A/m², through the concentrations. */
  double voltageResponse() {
    return along(response, 0);
  }

  double response(int node) {
    return response[node];
  }
}
