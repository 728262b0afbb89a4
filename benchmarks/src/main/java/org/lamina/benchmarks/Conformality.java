// SPDX-License-Identifier: EPL-2.0
package org.lamina.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lamina.scaling.internal.conformality.BallisticReaction;
import org.lamina.scaling.internal.conformality.CoverageProfile;
import org.lamina.scaling.internal.conformality.CrossSection;
import org.lamina.scaling.internal.conformality.FeatureTransport;
import org.lamina.scaling.internal.conformality.YlilammiFilm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How far a pulse reaches: the exposure for a wanted coverage of the floor, and the coverage that a dose leaves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Conformality {
  /** Not final: constants would be computed when it is compiled. */
  private double wanted = 0.95;
  private final FeatureTransport hole = new FeatureTransport(Features.hole(10), 0.01, 0);
  private final FeatureTransport deepHole = new FeatureTransport(Features.hole(100), 0.01, 1e-5);
  private final FeatureTransport cone = new FeatureTransport(Features.cone(20, 0.5), 0.01, 0);
  private final BallisticReaction trench = new BallisticReaction(CrossSection.TRENCH, 10, 0.01, 0);
  private double halfDose = hole.impingementsPerSite(wanted) / 2;
  private double halfDoseOfDeepHole = deepHole.impingementsPerSite(wanted) / 2;
  private double halfDoseOfCone = cone.impingementsPerSite(wanted) / 2;
  private double halfDoseOfTrench = trench.impingementsPerSite(wanted) / 2;

  @Benchmark
  public double leastExposureCone() {
    return cone.leastImpingementsPerSite();
  }

  @Benchmark
  public double exposureHole() {
    return hole.impingementsPerSite(wanted);
  }

  @Benchmark
  public double exposureDeepHole() {
    return deepHole.impingementsPerSite(wanted);
  }

  @Benchmark
  public double exposureCone() {
    return cone.impingementsPerSite(wanted);
  }

  @Benchmark
  public double exposureTrenchBallistic() {
    return trench.impingementsPerSite(wanted);
  }

  @Benchmark
  public CoverageProfile coverageHole() {
    return hole.coverage(halfDose);
  }

  @Benchmark
  public CoverageProfile coverageDeepHole() {
    return deepHole.coverage(halfDoseOfDeepHole);
  }

  @Benchmark
  public CoverageProfile coverageCone() {
    return cone.coverage(halfDoseOfCone);
  }

  @Benchmark
  public CoverageProfile coverageTrenchBallistic() {
    return trench.coverage(halfDoseOfTrench);
  }

  /** The published example of Ylilammi, 500 cycles. */
  @Benchmark
  public YlilammiFilm film500Cycles() {
    return YlilammiFilm.grow(Features.TRIMETHYLALUMINIUM, Features.CHANNEL, 500);
  }
}
