// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.PillarSurface;
import org.lamina.scaling.EvenSurface;
import org.lamina.scaling.PoreSurface;
import org.lamina.scaling.TrenchSurface;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Areas and volumes of a stack of five films; one operation is the whole stack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LayerStack {
  /** Not final: a constant stack would be computed when it is compiled. */
  private double[] thicknesses = {40e-9, 70e-9, 50e-9, 10e-9, 25e-9};

  @Param({"planar", "pore", "pillar", "trench"})
  public String shape;

  private FilmSurface surface;

  @Setup
  public void prepare() {
    double hexagonalCell = StrictMath.sqrt(3) / 2 * 6e-6 * 6e-6;
    surface =
        switch (shape) {
          case "planar" -> EvenSurface.flat();
          case "pore" -> new PoreSurface(hexagonalCell, 1.5e-6, 30e-6);
          case "pillar" -> new PillarSurface(16e-12, 1e-6, 50e-6, 4e-6);
          case "trench" -> new TrenchSurface(4e-6, 2e-6, 10e-6);
          default -> throw new IllegalArgumentException(shape);
        };
  }

  /** Six areas: the bare surface and the outer one of each film. */
  @Benchmark
  public double areas() {
    double offset = 0;
    double sum = surface.areaSquareMetres(0);
    for (double thickness : thicknesses) {
      offset += thickness;
      sum += surface.areaSquareMetres(offset);
    }
    return sum;
  }

  /** Five volumes. */
  @Benchmark
  public double volumes() {
    double offset = 0;
    double sum = 0;
    for (double thickness : thicknesses) {
      sum += surface.volumeCubicMetres(offset, offset + thickness);
      offset += thickness;
    }
    return sum;
  }
}
