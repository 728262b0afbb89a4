// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.engine.CellSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.PluginRegistry.Collected;
import org.lamina.engine.Simulators.Known;
import org.lamina.json.DesignFormat;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;
import org.osgi.framework.ServiceRegistration;

/** Simulators are plugins like the others, and ours runs in the framework. */
class SimulationTest {
  @Test
  void aSimulatorIsSeenFromItsRegistrationToItsRemoval() {
    int before = Platform.collect().plugins().simulators().size();
    ServiceRegistration<Simulator> registration =
        Platform.context().registerService(Simulator.class, new Guest(), null);
    assertEquals(before + 1, Platform.collect().plugins().simulators().size());
    registration.unregister();
    assertEquals(before, Platform.collect().plugins().simulators().size());
  }

  @Test
  void thePublishedCellIsRun() throws Exception {
    Collected collected = Platform.collect();
    Engine engine = new Engine(collected.plugins(), new EngineOptions(2, Platform.DEADLINE));
    Known simulator = engine.simulators().choose(Optional.empty()).simulator().orElseThrow();
    byte[] text = Platform.example("cells/danilov-2011.cell.json").getBytes(StandardCharsets.UTF_8);
    var type = simulator.cell().orElseThrow();
    var read = new DesignFormat(List.of(type.getEPackage())).<EObject>read(type, text);
    assertEquals(List.of(), read.problems());
    Rate rate = new Rate.Density(Quantity.valueOf("0.1 mA/cm2"));
    SimulationRequest request =
        new SimulationRequest(Optional.empty(), List.of(), List.of(rate), Optional.empty(), 1e-4);
    SimulationReport report =
        engine.simulate(
            CellSource.of("cell", read.root().orElseThrow()), Optional.empty(), request, SimulationMonitor.NONE);
    assertEquals(List.of(), report.problems());
    Simulation simulation = report.simulation().orElseThrow();
    assertEquals(List.of(), simulation.missing());
    for (SimulationRun run : simulation.runs()) {
      assertTrue(run.capacityCoulombsPerSquareMetre() > 0, "charge flows");
      assertEquals(0, run.lithiumBalance().relativeError(), 1e-9);
    }
  }

  private static final class Guest implements Simulator {
    @Override
    public String id() {
      return "guest";
    }

    @Override
    public List<StudyKind> studies() {
      return List.of();
    }

    @Override
    public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor) {
      return Simulation.missing("nothing", List.of("everything"));
    }
  }
}
