// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.lamina.numerics.MonotoneInterpolant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table of potentials with monotone interpolation: building it, and reading it at points in random order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Interpolation {
  private static final int POINTS_READ = 1024;

  /** Sixteen points are a published potential, 256 a digitised curve. */
  @Param({"16", "256"})
  public int knots;

  private double[] contents;
  private double[] volts;
  private double[] where;
  private MonotoneInterpolant curve;

  @Setup
  public void prepare() {
    contents = new double[knots];
    volts = new double[knots];
    for (int k = 0; k < knots; k++) {
      contents[k] = (double) k / (knots - 1);
      volts[k] = 3.5 - 0.3 * contents[k] - StrictMath.exp(40 * (contents[k] - 1));
    }
    curve = MonotoneInterpolant.of(contents, volts);
    where = new SplittableRandom(1).doubles(POINTS_READ).toArray();
  }

  @Benchmark
  public MonotoneInterpolant build() {
    return MonotoneInterpolant.of(contents, volts);
  }

  @Benchmark
  @OperationsPerInvocation(POINTS_READ)
  public double value() {
    double sum = 0;
    for (double at : where) sum += curve.value(at);
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(POINTS_READ)
  public double integralFromTheStart() {
    double sum = 0;
    for (double at : where) sum += curve.integral(0, at);
    return sum;
  }
}
