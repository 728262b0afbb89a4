// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import aQute.bnd.osgi.Builder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A plugin whose estimate {@code slowness} takes as many milliseconds as the system property {@code slow.millis} says,
 * and whose simulator {@code slow/cell} needs as long. Both tell on standard error when they begin.
 */
final class SlowPlugin {
  /** What it says. */
  static final String BEGINS = "slowness begins";

  private static final String SOURCE =
      """
      package slow;
      import java.util.List;
      import java.util.Set;
      import org.lamina.api.design.Evaluation;
      import org.lamina.api.plugin.Estimator;
      import org.lamina.api.result.Estimate;
      import org.lamina.api.simulation.Simulation;
      import org.lamina.api.simulation.SimulationMonitor;
      import org.lamina.api.simulation.SimulationRequest;
      import org.lamina.api.simulation.Simulator;
      import org.lamina.api.simulation.StudyKind;
      import org.osgi.framework.BundleActivator;
      import org.osgi.framework.BundleContext;

      public final class Slow implements Estimator, BundleActivator {
        @Override public void start(BundleContext context) {
          context.registerService(Estimator.class, this, null);
          context.registerService(Simulator.class, new SlowCell(), null);
        }

        @Override public void stop(BundleContext context) {}

        @Override public String id() {
          return "slow/slowness";
        }

        @Override public Set<String> produces() {
          return Set.of("slowness");
        }

        @Override public List<Estimate> estimate(Evaluation evaluation) {
          System.err.println("%s");
          try {
            Thread.sleep(Long.getLong("slow.millis"));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          if (evaluation.design().surface().isEmpty()) {
            return List.of(Estimate.missing("slowness", "um2", "cell", List.of("a surface")));
          }
          double cell = evaluation.design().surface().get().footprintSquareMetres();
          return List.of(Estimate.ofSi("slowness", cell, "um2", "cell"));
        }
      }

      final class SlowCell implements Simulator {
        @Override public String id() {
          return "slow/cell";
        }

        @Override public List<StudyKind> studies() {
          return List.of();
        }

        @Override public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
            throws InterruptedException {
          System.err.println("%s");
          monitor.progress("run 1 of 1");
          long end = System.nanoTime() + Long.getLong("slow.millis") * 1_000_000;
          while (System.nanoTime() < end) {
            if (monitor.cancelled()) throw new InterruptedException();
            Thread.sleep(5);
          }
          return Simulation.missing("none", List.of("a cell"));
        }
      }
      """
          .formatted(BEGINS, BEGINS);

  private SlowPlugin() {}

  /** Makes the plugin in a folder of its own. */
  static Path in(Path temp) throws Exception {
    Path classes = Files.createDirectories(temp.resolve("slow-classes"));
    SmallBundle.compile(classes, List.of(), "slow.Slow", SOURCE);
    Path plugins = Files.createDirectories(temp.resolve("slow-plugins"));
    try (Builder builder = new Builder()) {
      builder.addClasspath(classes.toFile());
      for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
        if (Files.exists(Path.of(entry))) builder.addClasspath(Path.of(entry).toFile());
      }
      builder.setProperty("Bundle-SymbolicName", "slow");
      builder.setProperty("Bundle-Version", "1.0.0");
      builder.setProperty("Bundle-Activator", "slow.Slow");
      builder.setProperty("Private-Package", "slow");
      builder.build().write(plugins.resolve("slow.jar").toFile());
      if (!builder.getErrors().isEmpty()) throw new IOException(builder.getErrors().toString());
    }
    return plugins;
  }
}
