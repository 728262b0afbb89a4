// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.CatalogException;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** An entry that is there and cannot be read is not said to be absent. */
class UnreadableEntryTest {
  @Test
  void itIsAProblemOfItsCatalogAndNoWrongName() throws InterruptedException {
    Design design = TestDesigns.film("TiN");
    design.getStack().get(0).setMaterial("Ru");
    Engine engine = new Engine(Plugins.of(new Shelf()), EngineOptions.defaults());
    DesignReport report = engine.evaluate(DesignSource.of("film", design));
    assertEquals(List.of(), report.findings());
    String expected = "catalog 'shelf' cannot be used: Ru.json:1:1 is empty (reading 'Ru')";
    List<String> problems = report.problems().stream().map(Problem::message).toList();
    assertTrue(problems.contains(expected), problems.toString());
  }

  private static final class Shelf implements Catalog {
    @Override
    public String id() {
      return "shelf";
    }

    @Override
    public Set<String> materials() {
      return Set.of("Ru");
    }

    @Override
    public Material material(String id) {
      throw new CatalogException("Ru.json:1:1 is empty");
    }

    @Override
    public Set<String> recipes() {
      return Set.of();
    }

    @Override
    public Recipe recipe(String id) {
      throw new CatalogException(id);
    }
  }
}
