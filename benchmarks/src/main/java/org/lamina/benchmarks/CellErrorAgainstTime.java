// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.solver.CellModel;

/**
 * What a finer cell costs and what it gains: rows of a table in Markdown. Each cell is discharged at the currents
 * that leave
 * 95, 70, 30 and 5 % of what it holds; the error is that of the capacity against a far finer solution, relative to the
 * capacity itself; the time is processor time of this thread for a discharge, the median of repeated measurements.
 */
public final class CellErrorAgainstTime {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final Accuracy EXACT = new Accuracy(1e-8, 8, 9);
  /** Its own error is estimated by this one. */
  private static final Accuracy NEARLY_EXACT = new Accuracy(3e-8, 7, 8);
  private static final double[] SHARES = {0.95, 0.7, 0.3, 0.05};
  private static final int MEASUREMENTS = 5;
  private static final long NANOSECONDS_PER_MEASUREMENT = 5_000_000L;

  private final List<Case> cases = new ArrayList<>();

  /** A cell with its cut-off, its currents and what it then delivers. */
  private record Case(String name, CellParameters cell, double volts, double[] currents, double[] exact) {}

  private CellErrorAgainstTime() {}

  public static void main(String[] arguments) throws InterruptedException {
    CellErrorAgainstTime tables = new CellErrorAgainstTime();
    tables.cell("Pearse, D 1e-13 cm²/s", ThinFilmCells.pearsePlanar(TableCurve.constant(1e-17)), 1);
    tables.cell("Pearse, D 1e-12 cm²/s", ThinFilmCells.pearsePlanar(TableCurve.constant(1e-16)), 1);
    tables.cell("Pearse, D 1e-11 cm²/s", ThinFilmCells.pearsePlanar(TableCurve.constant(1e-15)), 1);
    tables.cell("Pearse, D falls 100 times", ThinFilmCells.pearsePlanar(ThinFilmCells.steepDiffusivity()), 1);
    tables.cell("Pearse, pore, D 1e-12 cm²/s", ThinFilmCells.pearsePore(TableCurve.constant(1e-16)), 1);
    tables.cell("Danilov, single ion", ThinFilmCells.danilovSingleIon(), 3);
    tables.cell("Danilov, binary", ThinFilmCells.danilovBinary(), 3);
    tables.cell("Raijmakers", ThinFilmCells.raijmakers(), 3);
    for (int part = 0; part < SHARES.length; part++) tables.table(part);
  }

  private void cell(String name, CellParameters cell, double volts) throws InterruptedException {
    CellModel exact = new CellModel(cell, EXACT);
    CellModel check = new CellModel(cell, NEARLY_EXACT);
    double[] currents = new double[SHARES.length];
    double[] capacities = new double[SHARES.length];
    CellModel quick = new CellModel(cell, Accuracy.STANDARD);
    double slow = 1e-3;
    double whole = capacity(quick, slow, volts);
    double worst = 0;
    for (int k = 0; k < SHARES.length; k++) {
      currents[k] = currentLeaving(SHARES[k] * whole, quick, volts, slow);
      capacities[k] = capacity(exact, currents[k], volts);
      worst = Math.max(worst, Math.abs(capacity(check, currents[k], volts) / capacities[k] - 1));
    }
    System.out.println(name + ": currents in A/m² " + Arrays.toString(rounded(currents)) + ", C/m² "
        + Arrays.toString(rounded(capacities)) + "; the reference is exact to " + digits(worst));
    cases.add(new Case(name, cell, volts, currents, capacities));
  }

  /** To three digits: so it can be repeated with other programs. */
  private static double currentLeaving(double wanted, CellModel model, double volts, double slow)
      throws InterruptedException {
    double low = slow;
    double high = 1e6;
    while (high / low > 1.001) {
      double middle = StrictMath.sqrt(low * high);
      if (capacity(model, middle, volts) > wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new BigDecimal(low).round(new MathContext(3)).doubleValue();
  }

  private static double capacity(CellModel model, double current, double volts) throws InterruptedException {
    model.reset();
    return model
        .run(new Drive.Current(current), StepEnds.below(volts), CurveObserver.NONE, () -> false)
        .coulombsPerSquareMetre();
  }

  private void table(int part) throws InterruptedException {
    System.out.println("\nAt " + digits(100 * SHARES[part]) + " % of the capacity: relative error, microseconds\n");
    StringBuilder head = new StringBuilder("| tolerance | elements | degree |");
    StringBuilder rule = new StringBuilder("|---|---|---|");
    for (Case one : cases) {
      head.append(' ').append(one.name()).append(" |");
      rule.append("---|");
    }
    System.out.println(head + "\n" + rule);
    for (double tolerance : new double[] {1e-2, 1e-3, 1e-4, 1e-5}) {
      for (int[] grid : new int[][] {{1, 6}, {2, 4}, {2, 6}, {2, 8}, {3, 6}, {4, 6}}) {
        row(part, new Accuracy(tolerance, grid[0], grid[1]));
      }
    }
    for (double error : new double[] {1e-3, 1e-4, 1e-5, 1e-6}) suited(part, error);
  }

  private void row(int part, Accuracy accuracy) throws InterruptedException {
    StringBuilder line = new StringBuilder();
    for (Case one : cases) line.append(cell(one, part, accuracy));
    System.out.println("| " + accuracy.tolerance() + " | " + accuracy.filmElements() + " | " + accuracy.degree() + " |"
        + line);
  }

  /** With what suits each cell. */
  private void suited(int part, double error) throws InterruptedException {
    StringBuilder line = new StringBuilder();
    for (Case one : cases) line.append(cell(one, part, Accuracy.suited(one.cell(), one.currents()[part], error)));
    System.out.println("| suited to " + digits(error) + " | | |" + line);
  }

  private static String cell(Case one, int part, Accuracy accuracy) throws InterruptedException {
    CellModel model = new CellModel(one.cell(), accuracy);
    double current = one.currents()[part];
    double error = Math.abs(capacity(model, current, one.volts()) / one.exact()[part] - 1);
    return " " + digits(error) + ", " + digits(median(model, current, one.volts())) + " |";
  }

  /** In microseconds. The first measurements also warm up. */
  private static double median(CellModel model, double current, double volts) throws InterruptedException {
    int calls = 1;
    while (nanoseconds(model, current, volts, calls) < NANOSECONDS_PER_MEASUREMENT) calls *= 2;
    double[] times = new double[MEASUREMENTS];
    for (int i = 0; i < MEASUREMENTS; i++) times[i] = nanoseconds(model, current, volts, calls) / calls;
    Arrays.sort(times);
    return times[MEASUREMENTS / 2] / 1e3;
  }

  private static double nanoseconds(CellModel model, double current, double volts, int calls)
      throws InterruptedException {
    long start = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < calls; i++) capacity(model, current, volts);
    return THREAD.getCurrentThreadCpuTime() - start;
  }

  private static double[] rounded(double[] values) {
    return Arrays.stream(values).map(value -> new BigDecimal(value).round(new MathContext(4)).doubleValue()).toArray();
  }

  /** Two digits. */
  private static String digits(double value) {
    if (Double.isNaN(value)) return "NaN";
    return Double.toString(new BigDecimal(value).round(new MathContext(2)).doubleValue());
  }
}
