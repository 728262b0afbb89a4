// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lamina.cli.LaminaCommand;
import org.lamina.cli.host.PlainHost;
import org.lamina.cli.host.Surroundings;
import org.lamina.compatibility.Compatibility;
import org.lamina.engine.PluginRegistry.Collected;
import org.lamina.engine.Plugins;
import org.lamina.recipes.RecipesCatalog;
import org.lamina.report.CsvExporter;
import org.lamina.report.JsonExporter;
import org.lamina.report.TextExporter;
import org.lamina.rate.Rate;
import org.lamina.scaling.Scaling;
import org.lamina.scaling.ScalingGeometries;

/** Runs the command inside this process, with the plugins of the product: hundreds of runs in the time of one start. */
final class InProcess {
  private final Path directory;

  InProcess(Path directory) {
    this.directory = directory;
  }

  /** The plugins that the product ships. */
  static Plugins plugins() {
    List<Object> all =
        new ArrayList<>(
            List.of(
                new RecipesCatalog(),
                new ScalingGeometries(),
                new TextExporter(),
                new JsonExporter(),
                new CsvExporter()));
    all.addAll(Scaling.estimators());
    all.addAll(Rate.estimators());
    all.addAll(Rate.simulators());
    all.addAll(Compatibility.rules());
    all.addAll(Compatibility.estimators());
    return Plugins.of(all.toArray());
  }

  Lamina.Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), directory, false);
    Plugins plugins = plugins();
    LaminaCommand command =
        new LaminaCommand(deadline -> new Collected(plugins, List.of()), new PlainHost("0.1.0"), surroundings);
    long start = System.nanoTime();
    int exitCode = command.run(arguments);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    String data = out.toString(StandardCharsets.UTF_8);
    return new Lamina.Result(exitCode, data, err.toString(StandardCharsets.UTF_8), milliseconds);
  }
}
