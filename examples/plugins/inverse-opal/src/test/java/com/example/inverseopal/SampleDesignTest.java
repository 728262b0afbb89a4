// SPDX-License-Identifier: EPL-2.0
package com.example.inverseopal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;

/** The sample design, read and evaluated with this plugin and no other. */
class SampleDesignTest {
  private static final Path SAMPLE = Path.of("inverse-opal.lamina.json");

  private final InverseOpalGeometries provider = new InverseOpalGeometries();

  @Test
  void readsAndEvaluates() throws Exception {
    Design design = read(provider);
    // Its materials stand in a catalog of Lamina, which is not here.
    design.setLibrary(ModelFactory.eINSTANCE.createLibrary());
    for (String id : List.of("Si", "TiN")) design.getLibrary().getMaterials().add(material(id));
    Measure measure = new Measure();
    Engine engine = new Engine(Plugins.of(provider, measure), EngineOptions.defaults());
    DesignReport report = engine.evaluate(DesignSource.of(SAMPLE.toString(), design));
    assertEquals(List.of(), report.problems());
    assertEquals(List.of(), report.findings());
    // What the README says.
    assertEquals(31.74, measure.bareFactor, 0.005);
    assertEquals(31.84, measure.firstFilmFactor, 0.005);
  }

  private static Design read(InverseOpalGeometries provider) throws Exception {
    DesignFormat format = new DesignFormat(List.of(provider.ePackage()));
    ReadResult<Design> read = format.readDesign(Files.readAllBytes(SAMPLE), List.of());
    assertEquals(List.of(), read.problems());
    return read.root().orElseThrow();
  }

  private static Material material(String id) {
    Material material = ModelFactory.eINSTANCE.createMaterial();
    material.setId(id);
    return material;
  }

  /** A rule that finds nothing and measures the surface that the engine shows to every plugin. */
  private static final class Measure implements Rule {
    private volatile double bareFactor;
    private volatile double firstFilmFactor;

    @Override
    public String id() {
      return "example/measure";
    }

    @Override
    public String category() {
      return "test";
    }

    @Override
    public String title() {
      return "Measures the surface";
    }

    @Override
    public Severity defaultSeverity() {
      return Severity.NOTE;
    }

    @Override
    public RuleOutcome check(Evaluation evaluation) {
      FilmSurface surface = evaluation.design().surface().orElseThrow();
      ResolvedLayer film = evaluation.design().layers().get(0);
      double footprint = surface.footprintSquareMetres();
      bareFactor = surface.areaSquareMetres(0) / footprint;
      firstFilmFactor = surface.volumeCubicMetres(0, film.thicknessMetres().orElseThrow()) / (footprint * film.thicknessMetres().orElseThrow());
      return RuleOutcome.of(List.of());
    }
  }
}
