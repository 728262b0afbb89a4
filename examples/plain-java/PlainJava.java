// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.compatibility.Compatibility;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Locator;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.Position;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.recipes.RecipesCatalog;
import org.lamina.report.JsonExporter;
import org.lamina.rate.Rate;
import org.lamina.scaling.Scaling;
import org.lamina.scaling.ScalingGeometries;

/** Evaluates a design without OSGi: the plugins are handed to the engine. */
public final class PlainJava {
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path file = Path.of(arguments[0]);
    ScalingGeometries geometries = new ScalingGeometries();

    DesignFormat format = new DesignFormat(List.of(geometries.ePackage()));
    ReadResult<Design> read = format.readDesign(Files.readAllBytes(file), List.of());
    if (!read.problems().isEmpty()) {
      read.problems().forEach(problem -> System.err.println(file + ": " + problem.message()));
      System.exit(2);
    }

    Plugins plugins = Plugins.of(plugins(geometries).toArray());
    DesignSource source =
        new DesignSource(
            file.toString(), file.toString(), read.root(), List.of(), locator(read), List.of(), List.of());
    DesignReport result = new Engine(plugins, EngineOptions.defaults()).evaluate(source);

    int exitCode = result.complete() ? 0 : 2;
    Report report = new Report(List.of(result), new Report.Run("plain Java", List.of(), List.of(), exitCode));
    StringBuilder text = new StringBuilder();
    new JsonExporter().write(report, Exporter.View.CHECK, text);
    System.out.print(text);
    System.exit(exitCode);
  }

  private static List<Object> plugins(ScalingGeometries geometries) {
    List<Object> plugins = new java.util.ArrayList<>();
    plugins.add(new RecipesCatalog());
    plugins.add(geometries);
    plugins.addAll(Scaling.estimators());
    plugins.addAll(Rate.estimators());
    plugins.addAll(Compatibility.rules());
    plugins.addAll(Compatibility.estimators());
    return plugins;
  }

  private static Locator locator(ReadResult<Design> read) {
    return pointer -> {
      Position position = read.sourceMap().find(pointer);
      return new Locator.Place(position.line(), position.column());
    };
  }
}
