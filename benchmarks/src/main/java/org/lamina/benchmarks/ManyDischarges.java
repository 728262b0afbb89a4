// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.lang.management.ManagementFactory;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.solver.CellModel;

/** Whether the heap grows over many discharges, and what each allocates. */
public final class ManyDischarges {
  private static final int DISCHARGES = 200_000;
  private static final int WARM_UP = 2_000;
  private static final double CURRENT = 1.8;
  private static final double CUT_OFF_VOLTS = 1;

  private ManyDischarges() {}

  public static void main(String[] arguments) throws InterruptedException {
    CellParameters cell = ThinFilmCells.pearsePlanar(TableCurve.constant(1e-16));
    CellModel model = new CellModel(cell, Accuracy.suited(cell, CURRENT, 1e-4));
    double first = discharges(model, WARM_UP);
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long usedBefore = usedBytes();
    long allocatedBefore = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    long cpuBefore = thread.getCurrentThreadCpuTime();
    double last = discharges(model, DISCHARGES);
    long cpu = thread.getCurrentThreadCpuTime() - cpuBefore;
    long allocated = thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocatedBefore;
    long usedAfter = usedBytes();
    if (first != last) throw new IllegalStateException("the last capacity is " + last + ", the first was " + first);
    System.out.println(DISCHARGES + " discharges, each the same: " + cpu / 1000 / DISCHARGES + " us and "
        + allocated / DISCHARGES + " bytes each; heap after collection " + usedBefore / 1024 + " KiB before, "
        + usedAfter / 1024 + " KiB after");
  }

  private static double discharges(CellModel model, int count) throws InterruptedException {
    double capacity = 0;
    for (int k = 0; k < count; k++) {
      model.reset();
      capacity =
          model
              .run(new Drive.Current(CURRENT), StepEnds.below(CUT_OFF_VOLTS), CurveObserver.NONE, () -> false)
              .coulombsPerSquareMetre();
    }
    return capacity;
  }

  private static long usedBytes() throws InterruptedException {
    for (int k = 0; k < 3; k++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
