// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import org.lamina.scaling.internal.conformality.BallisticReaction;
import org.lamina.scaling.internal.conformality.CrossSection;
import org.lamina.scaling.internal.conformality.FeatureTransport;
import org.lamina.scaling.internal.conformality.YlilammiFilm;

/**
 * What a finer grid costs and what it gains: rows of a table in Markdown. The error is against the finest grid of each
 * block, the time the median of repeated measurements of the processor time of this thread: it tells the same on a machine
 * that does other work.
 */
public final class ErrorAgainstTime {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final double WANTED = 0.95;
  private static final int MEASUREMENTS = 9;
  private static final long NANOSECONDS_PER_MEASUREMENT = 20_000_000L;
  private static final double NANOSECONDS_PER_MICROSECOND = 1e3;

  private double sink;

  private ErrorAgainstTime() {}

  public static void main(String[] arguments) {
    ErrorAgainstTime tables = new ErrorAgainstTime();
    System.out.println("| what | steps | relative error | microseconds |\n|---|---|---|---|");
    FeatureTransport hole = new FeatureTransport(Features.hole(10), 0.01, 0);
    FeatureTransport deep = new FeatureTransport(Features.hole(100), 0.01, 0.01);
    FeatureTransport cone = new FeatureTransport(Features.cone(20, 0.5), 0.01, 0);
    int[] grids = {16, 32, 64, 128, 512, 2048, 65_536};
    tables.rows("exposure, hole, a = 10, β = 0.01", grids, n -> () -> hole.impingementsPerSite(WANTED, n));
    tables.rows("exposure, hole, a = 100, β = r = 0.01", grids, n -> () -> deep.impingementsPerSite(WANTED, n));
    tables.rows("exposure, cone 20 deep to half its width, β = 0.01", grids,
        n -> () -> cone.impingementsPerSite(WANTED, n));
    double dose = hole.impingementsPerSite(WANTED) / 2;
    tables.rows("coverage half way down, hole, a = 10, β = 0.01, half the dose",
        new int[] {16, 32, 64, 128, 512, 16_384}, n -> () -> hole.coverage(dose, n).at(0.5));
    BallisticReaction trench = new BallisticReaction(CrossSection.TRENCH, 10, 0.01, 0);
    tables.rows("ballistic exposure, trench, a = 10, β = 0.01 (rings)", new int[] {16, 32, 64, 128, 512},
        n -> () -> trench.impingementsPerSite(WANTED, n));
    tables.rows("Ylilammi, 500 cycles, half depth (blocks)", new int[] {1, 2, 4, 6, 8, 16, 500},
        n -> () -> YlilammiFilm.grow(Features.TRIMETHYLALUMINIUM, Features.CHANNEL, 500, n).halfThicknessMetres());
    if (Double.isNaN(tables.sink)) throw new IllegalStateException("a result is not a number");
  }

  /** One row for each grid but the last, which is taken for exact. */
  private void rows(String what, int[] grids, IntFunction<DoubleSupplier> onGrid) {
    double exact = onGrid.apply(grids[grids.length - 1]).getAsDouble();
    for (int i = 0; i < grids.length - 1; i++) {
      DoubleSupplier call = onGrid.apply(grids[i]);
      double error = StrictMath.abs(call.getAsDouble() / exact - 1);
      String name = i == 0 ? what : "";
      System.out.println("| " + name + " | " + grids[i] + " | " + digits(error) + " | " + digits(median(call)) + " |");
    }
  }

  /** In microseconds. The first measurements also warm up. */
  private double median(DoubleSupplier call) {
    int calls = 1;
    while (nanoseconds(call, calls) < NANOSECONDS_PER_MEASUREMENT) calls *= 2;
    double[] times = new double[MEASUREMENTS];
    for (int i = 0; i < MEASUREMENTS; i++) times[i] = nanoseconds(call, calls) / calls;
    Arrays.sort(times);
    return times[MEASUREMENTS / 2] / NANOSECONDS_PER_MICROSECOND;
  }

  private double nanoseconds(DoubleSupplier call, int calls) {
    long start = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < calls; i++) sink += call.getAsDouble();
    return THREAD.getCurrentThreadCpuTime() - start;
  }

  /** Two digits. */
  private static String digits(double value) {
    return Double.toString(new BigDecimal(value).round(new MathContext(2)).doubleValue());
  }
}
