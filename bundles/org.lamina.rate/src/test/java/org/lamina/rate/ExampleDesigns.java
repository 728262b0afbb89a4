// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Problem;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.model.Design;
import org.lamina.recipes.RecipesCatalog;
import org.lamina.scaling.Scaling;
import org.lamina.scaling.ScalingGeometries;
import org.lamina.scaling.model.ScalingPackage;

/** The designs among the examples, with the catalog and the shapes that they use. */
public final class ExampleDesigns {
  private static final Path EXAMPLES = Path.of("..", "..", "examples");

  private ExampleDesigns() {}

  /** Runs a design after settings such as {@code "operation.temperature=40 degC"}. */
  public static Simulation simulate(String name, SimulationRequest request, String... settings)
      throws InterruptedException {
    List<Object> plugins = new ArrayList<>(Scaling.estimators());
    plugins.addAll(List.of(new ScalingGeometries(), new RecipesCatalog(), new ThinFilmCell()));
    Engine engine = new Engine(Plugins.of(plugins.toArray()), EngineOptions.defaults());
    SimulationReport report = engine.simulate(
        DesignSource.of(name, design(name, settings)), Optional.empty(), request, SimulationMonitor.NONE);
    return report.simulation().orElseThrow(
        () -> new AssertionError(report.problems().stream().map(Problem::message).toList()));
  }

  private static Design design(String name, String... settings) {
    List<Setting> all = new ArrayList<>();
    for (String setting : settings) all.add(Setting.parse(setting));
    try {
      byte[] content = Files.readAllBytes(EXAMPLES.resolve(name + ".lamina.json"));
      ReadResult<Design> read = new DesignFormat(List.of(ScalingPackage.eINSTANCE)).readDesign(content, all);
      return read.root().orElseThrow(() -> new AssertionError(read.problems()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
