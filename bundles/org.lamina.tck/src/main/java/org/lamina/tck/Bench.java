// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.engine.CellSource;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.model.Design;

/**
 * Reads and evaluates designs with some plugins, as the command does.
 *
 * @param plugins that take part in evaluations
 * @param packages of the geometries that designs may contain
 */
record Bench(List<Object> plugins, List<EPackage> packages) {
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  /** A report, and what every plugin of the run could see. */
  record Trial(DesignReport report, Probe seen) {}

  static Bench of(Object plugin, List<Object> others) {
    List<Object> plugins = new ArrayList<>(others);
    plugins.add(plugin);
    return new Bench(plugins, packages(plugins));
  }

  /** The bench without the n-th of the other plugins; what it can read stays the same. */
  Bench without(int n) {
    List<Object> fewer = new ArrayList<>(plugins);
    fewer.remove(n);
    return new Bench(fewer, packages);
  }

  DesignFormat format() {
    return new DesignFormat(packages);
  }

  /** The design; the test fails when it does not read. */
  Design read(String name, String text) {
    ReadResult<Design> result = format().readDesign(text.getBytes(StandardCharsets.UTF_8), List.<Setting>of());
    assertEquals(List.of(), result.problems(), "the " + name + " reads without problems");
    return result.root().orElseThrow();
  }

  Trial evaluate(Design design) {
    return evaluate(design, 2);
  }

  Trial evaluate(Design design, int threads) {
    Probe probe = new Probe();
    List<Object> all = new ArrayList<>(plugins);
    all.add(probe);
    EngineOptions options = new EngineOptions(threads, DEADLINE);
    try {
      DesignSource source = DesignSource.of("design", design);
      return new Trial(new Engine(Plugins.of(all.toArray()), options).evaluate(source), probe);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a design was evaluated", e);
    }
  }

  /** What a simulator returns for a design, as the command gets it. */
  SimulationReport simulate(Design design, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    return engine().simulate(DesignSource.of("design", design), Optional.empty(), request, monitor);
  }

  /** What a simulator returns for a cell without a design. */
  SimulationReport simulate(EObject cell, SimulationRequest request) throws InterruptedException {
    return engine().simulate(CellSource.of("cell", cell), Optional.empty(), request, SimulationMonitor.NONE);
  }

  private Engine engine() {
    return new Engine(Plugins.of(plugins.toArray()), new EngineOptions(2, DEADLINE));
  }

  private static List<EPackage> packages(List<Object> plugins) {
    List<EPackage> packages = new ArrayList<>();
    for (Object plugin : plugins) {
      if (plugin instanceof GeometryProvider provider) packages.add(provider.ePackage());
    }
    return packages;
  }
}
