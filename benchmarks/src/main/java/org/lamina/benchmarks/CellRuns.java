// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.solver.CellModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Thin-film cells discharged from full to their cut-off, on the grid that suits the current to an error of 1e-4. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CellRuns {
  private static final double ERROR = 1e-4;
  private static final int CYCLES = 3;

  private final Discharge constant =
      new Discharge(ThinFilmCells.pearsePlanar(TableCurve.constant(1e-16)), 1.8, 1);
  private final Discharge table = new Discharge(ThinFilmCells.pearsePlanar(ThinFilmCells.steepDiffusivity()), 0.545, 1);
  private final Discharge binary = new Discharge(ThinFilmCells.danilovBinary(), 5.57, 3);
  private final Discharge pore = new Discharge(ThinFilmCells.pearsePore(TableCurve.constant(1e-16)), 17.9, 1);
  private final Discharge ladder = new Discharge(ThinFilmCells.pearseLadder(TableCurve.constant(1e-16)), 14, 1);

  /** A cell with its current and cut-off. */
  private static final class Discharge {
    private final CellModel model;
    private final Drive current;
    private final Drive back;
    private final StepEnds cutOff;

    Discharge(CellParameters cell, double amperesPerSquareMetre, double volts) {
      model = new CellModel(cell, Accuracy.suited(cell, amperesPerSquareMetre, ERROR));
      current = new Drive.Current(amperesPerSquareMetre);
      back = new Drive.Current(-amperesPerSquareMetre);
      cutOff = StepEnds.below(volts);
    }

    double run() throws InterruptedException {
      model.reset();
      return model.run(current, cutOff, CurveObserver.NONE, () -> false).coulombsPerSquareMetre();
    }

    /** Efficiency of the last of some cycles. */
    double cycle(double upperVolts) throws InterruptedException {
      model.reset();
      double efficiency = 0;
      for (int k = 0; k < CYCLES; k++) {
        double given = model.run(current, cutOff, CurveObserver.NONE, () -> false).joulesPerSquareMetre();
        double taken =
            -model.run(back, StepEnds.above(upperVolts), CurveObserver.NONE, () -> false).joulesPerSquareMetre();
        efficiency = given / taken;
      }
      return efficiency;
    }
  }

  /** Pearse's flat cell, single ion, D = 1e-12 cm²/s, at the current that leaves 70 % of the capacity. */
  @Benchmark
  public double planarConstantDiffusivity() throws InterruptedException {
    return constant.run();
  }

  /** The same cell with a diffusivity that falls a hundredfold, at 70 %. */
  @Benchmark
  public double planarTableOfDiffusivity() throws InterruptedException {
    return table.run();
  }

  /** Danilov's cell with its weak binary electrolyte, at 70 %. */
  @Benchmark
  public double planarBinaryElectrolyte() throws InterruptedException {
    return binary.run();
  }

  /** A pore of annular films as one cell, at 70 %. */
  @Benchmark
  public double pore() throws InterruptedException {
    return pore.run();
  }

  /** The same pore as ten slices whose films become thinner, behind collectors that resist. */
  @Benchmark
  public double poreOfTenSlices() throws InterruptedException {
    return ladder.run();
  }

  /** Three cycles of the flat cell and the efficiency of the last. */
  @Benchmark
  public double threeCycles() throws InterruptedException {
    return constant.cycle(2.5);
  }
}
