// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Given.cycle;
import static org.lamina.compatibility.fixture.Given.recipe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Report.Attributed;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.model.Design;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.scaling.Scaling;
import org.lamina.scaling.ScalingGeometries;

class NamedPulseTest {
  @Test
  void namesAreThoseOfPlaces() {
    Recipe recipe = cycle(cycle(recipe("r", "A"), "TMA", "1 s", "H2O", "2 s"), "O3", "3 s", "H2O", "4 s");
    List<Pulse> pulses = pulses(recipe);
    assertEquals(Optional.of(pulses.get(0)), NamedPulse.find(recipe, "TMA"));
    assertEquals(Optional.of(pulses.get(1)), NamedPulse.find(recipe, "H2O 2 of sub-cycle 1"));
    assertEquals(Optional.of(pulses.get(3)), NamedPulse.find(recipe, "H2O 2 of sub-cycle 2"));
    for (String none : List.of("H2O", "H2O 2", "H2O 1 of sub-cycle 1", "TMA 1", "O2")) {
      assertEquals(Optional.empty(), NamedPulse.find(recipe, none));
    }
  }

  /** The estimators name pulses on their own; each name they give leads to another pulse. */
  @Test
  void everyPulseThatIsEstimatedIsFound() throws InterruptedException {
    Design design = example();
    Recipe recipe = design.getLibrary().getRecipes().get(0);
    SubCycle first = recipe.getCycle().get(0);
    assertEachIsFound(2, design, recipe);
    first.getPulses().addAll(EcoreUtil.copyAll(first.getPulses()));
    assertEachIsFound(4, design, recipe);
    recipe.getCycle().add(EcoreUtil.copy(first));
    assertEachIsFound(8, design, recipe);
  }

  private static void assertEachIsFound(int count, Design design, Recipe recipe) throws InterruptedException {
    List<Object> plugins = new ArrayList<>(Scaling.estimators());
    plugins.add(new ScalingGeometries());
    Engine engine = new Engine(Plugins.of(plugins.toArray()), EngineOptions.defaults());
    Set<Pulse> found = new HashSet<>();
    for (Attributed each : engine.evaluate(DesignSource.of("example", design)).estimates()) {
      Estimate estimate = each.estimate();
      if (!estimate.id().equals(LimitingPulse.DOSE_TIME)) continue;
      found.add(NamedPulse.find(recipe, estimate.pulse().orElseThrow()).orElseThrow());
    }
    assertEquals(Set.copyOf(pulses(recipe)), found);
    assertEquals(count, found.size());
  }

  private static Design example() {
    byte[] text = new StepCoverage().passingExample().getBytes(StandardCharsets.UTF_8);
    DesignFormat format = new DesignFormat(List.of(new ScalingGeometries().ePackage()));
    return format.readDesign(text, List.of()).root().orElseThrow();
  }

  private static List<Pulse> pulses(Recipe recipe) {
    List<Pulse> pulses = new ArrayList<>();
    for (SubCycle cycle : recipe.getCycle()) pulses.addAll(cycle.getPulses());
    return pulses;
  }
}
