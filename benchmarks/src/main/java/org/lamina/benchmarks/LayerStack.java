// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lamina.api.design.FilmSurface;
import org.lamina.scaling.surface.AnodicAlumina;
import org.lamina.scaling.surface.EvenSurface;
import org.lamina.scaling.surface.MicrotubeSurface;
import org.lamina.scaling.surface.PillarSurface;
import org.lamina.scaling.surface.PoreSurface;
import org.lamina.scaling.surface.ProfileSurface;
import org.lamina.scaling.surface.SquareHoleSurface;
import org.lamina.scaling.surface.SquarePillarSurface;
import org.lamina.scaling.surface.TaperedPoreSurface;
import org.lamina.scaling.surface.TaperedTrenchSurface;
import org.lamina.scaling.surface.TrenchSurface;
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

/** Both interfaces' areas and the volumes of a stack of five films; one operation is the whole stack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class LayerStack {
  private static final double HEXAGONAL_CELL = StrictMath.sqrt(3) / 2 * 6e-6 * 6e-6;
  private static final double LEANING = StrictMath.toRadians(1);

  /** Not final: a constant stack would be computed when it is compiled. */
  private double[] thicknesses = {40e-9, 70e-9, 50e-9, 10e-9, 25e-9};

  @Param({
    "planar", "pore", "pillar", "trench", "tapered pore", "tapered trench", "microtube", "square pillar", "square hole",
    "alumina", "profile of 20 depths"
  })
  public String shape;

  private FilmSurface surface;

  @Setup
  public void prepare() {
    surface =
        switch (shape) {
          case "planar" -> EvenSurface.flat();
          case "pore" -> new PoreSurface(HEXAGONAL_CELL, 1.5e-6, 30e-6);
          case "pillar" -> new PillarSurface(16e-12, 1e-6, 50e-6, 4e-6);
          case "trench" -> new TrenchSurface(4e-6, 2e-6, 10e-6);
          case "tapered pore" -> new TaperedPoreSurface(HEXAGONAL_CELL, 1.5e-6, 30e-6, LEANING);
          case "tapered trench" -> new TaperedTrenchSurface(4e-6, 2e-6, 10e-6, LEANING);
          case "microtube" -> new MicrotubeSurface(36e-12, 2e-6, 1e-6, 50e-6, 6e-6);
          case "square pillar" -> new SquarePillarSurface(2e-6, 0.2e-6, 50e-6, 4e-6);
          case "square hole" -> new SquareHoleSurface(2e-6, 0.5e-6, 30e-6, 4e-6);
          case "alumina" -> AnodicAlumina.pores(4e12, 0.22e-6, 20e-6);
          case "profile of 20 depths" -> ProfileSurface.sampled(HEXAGONAL_CELL, 30e-6, LayerStack::bowed, 19);
          default -> throw new IllegalArgumentException(shape);
        };
  }

  private static double bowed(double depth) {
    return 1.5e-6 + 0.3e-6 * StrictMath.sin(depth / 10e-6);
  }

  /** Six areas, of the bare surface and the outer one of each film, and five volumes. */
  @Benchmark
  public double areasAndVolumes() {
    double offset = 0;
    double sum = surface.areaSquareMetres(0);
    for (double thickness : thicknesses) {
      sum += 1e6 * surface.volumeCubicMetres(offset, offset + thickness);
      offset += thickness;
      sum += surface.areaSquareMetres(offset);
    }
    return sum;
  }
}
