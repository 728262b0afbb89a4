// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.simulate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.api.result.Problem;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.Progress;
import org.lamina.cli.internal.run.Session;
import org.lamina.engine.CellSource;
import org.lamina.engine.Engine;
import org.lamina.engine.Simulators.Known;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;

/** A file, a simulator and what it is asked for. */
public final class Question {
  /** Ending of a file that describes a cell without a design. */
  private static final String CELL_ENDING = ".cell.json";

  private final Session session;
  private final Engine engine;
  private final Known simulator;
  private final SimulationRequest request;

  public Question(Session session, Engine engine, Known simulator, SimulationRequest request) {
    this.session = session;
    this.engine = engine;
    this.simulator = simulator;
    this.request = request;
  }

  /** The answer; somebody at a terminal is told how far it is. */
  public SimulationReport answer(String operand) throws CommandFailure, InterruptedException {
    DesignReader reader = new DesignReader(session);
    String file = reader.shownName(operand);
    try (Progress progress = new Progress(session)) {
      progress.tell("simulating " + file);
      SimulationMonitor monitor = telling(progress, "simulating " + file + ", ");
      Optional<String> id = Optional.of(simulator.id());
      return file.toLowerCase(Locale.ROOT).endsWith(CELL_ENDING)
          ? engine.simulate(cell(reader, operand, file), id, request, monitor)
          : engine.simulate(reader.read(operand), id, request, monitor);
    }
  }

  /** The command ends when its thread is interrupted: the engine sees to that. */
  private static SimulationMonitor telling(Progress progress, String beginning) {
    return new SimulationMonitor() {
      @Override
      public boolean cancelled() {
        return false;
      }

      @Override
      public void progress(String what) {
        progress.tell(beginning + what);
      }
    };
  }

  private CellSource cell(DesignReader reader, String operand, String file) throws CommandFailure {
    if (session.arguments().has(Options.SET)) {
      throw new CommandFailure("--set changes designs, and " + file + " is none", "change the file");
    }
    EClass type =
        simulator
            .cell()
            .orElseThrow(
                () -> new CommandFailure(
                    "simulator '" + simulator.id() + "' runs designs only", "name a design file"));
    String name = operand.equals(DesignReader.STANDARD_INPUT) ? file : DesignReader.lastPart(file);
    byte[] content;
    try {
      content = reader.content(operand);
    } catch (CommandFailure e) {
      Problem problem = new Problem("lamina", e.getMessage(), e.help());
      return new CellSource(file, name, Optional.empty(), List.of(), List.of(problem));
    }
    ReadResult<EObject> read = new DesignFormat(List.of(type.getEPackage())).read(type, content);
    Optional<EObject> cell = read.problems().isEmpty() ? read.root() : Optional.empty();
    return new CellSource(
        file, cell.map(Question::name).orElse(name), cell, DesignReader.findings(file, read), List.of());
  }

  /** What the cell calls itself. */
  private static String name(EObject cell) {
    EStructuralFeature feature = cell.eClass().getEStructuralFeature("name");
    Object name = feature == null ? null : cell.eGet(feature);
    return name == null ? null : name.toString();
  }
}
