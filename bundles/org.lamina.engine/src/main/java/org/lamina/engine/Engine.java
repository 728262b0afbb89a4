// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.model.Design;

/**
 * Evaluates designs. Thread-safe.
 *
 * <p>The result depends on the design and the plugins alone: not on the number of threads, and not on the order in which
 * plugins were installed. A plugin that throws, hangs, returns nonsense or changes the design is named in the problems;
 * what the others returned stands.
 */
public final class Engine {
  private final Plugins plugins;
  private final EngineOptions options;
  /** What the plugins say of themselves, asked for at the first call; null before. */
  private volatile Tasks tasks;

  public Engine(Plugins plugins, EngineOptions options) {
    this.plugins = plugins;
    this.options = options;
  }

  /**
   * Looks up what the design names, then runs every estimator and rule on it.
   *
   * @throws InterruptedException when the calling thread is interrupted; plugin calls under way are interrupted, too
   */
  public DesignReport evaluate(DesignSource source) throws InterruptedException {
    return run(source, tasks().askingForRules());
  }

  /**
   * Looks up what the design names, then runs the estimators that give these estimates, and those whose estimates they
   * need in turn: no others, and no rule. For whoever asks for one number of many designs; the estimates are those that
   * {@link #evaluate} gives.
   *
   * @param ids ids that no estimator announces are passed over, see {@link #estimateIds}
   * @throws InterruptedException when the calling thread is interrupted; plugin calls under way are interrupted, too
   */
  public DesignReport estimate(DesignSource source, Set<String> ids) throws InterruptedException {
    return run(source, tasks().giving(ids));
  }

  /**
   * The simulators, and what they say of themselves.
   *
   * @throws InterruptedException when the calling thread is interrupted
   */
  public Simulators simulators() throws InterruptedException {
    return Simulators.of(plugins, options.deadline());
  }

  /**
   * Looks up what the design names, runs the estimators that the simulator needs, and runs the simulator. It may take
   * as long as it likes, but is given up when it neither ends nor asks {@link SimulationMonitor#cancelled()} for as long
   * as the deadline of a plugin call.
   *
   * @param simulator id; may be empty when there is only one
   * @throws InterruptedException when the calling thread is interrupted or the monitor was cancelled; the simulator is
   *     interrupted, too
   */
  public SimulationReport simulate(
      DesignSource source, Optional<String> simulator, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    Simulators.Choice choice = simulators().choose(simulator);
    if (choice.simulator().isEmpty() || source.design().isEmpty()) {
      DesignReport unread = unread(source);
      List<Problem> problems = new ArrayList<>(source.design().isEmpty() ? unread.problems() : source.problems());
      problems.addAll(choice.problems());
      return without(source.file(), source.name(), choice, source.findings(), problems, source.setTo());
    }
    Tasks wanted = tasks().giving(choice.simulator().get().needs());
    return new Simulating(choice, request, monitor, options.deadline())
        .of(source, source.design().get(), new Evaluator(plugins, options, wanted));
  }

  /** {@link #simulate(DesignSource, Optional, SimulationRequest, SimulationMonitor)} for a cell without a design. */
  public SimulationReport simulate(
      CellSource source, Optional<String> simulator, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    Simulators.Choice choice = simulators().choose(simulator);
    if (choice.simulator().isEmpty() || source.cell().isEmpty()) {
      List<Problem> problems = new ArrayList<>(source.problems());
      problems.addAll(choice.problems());
      return without(source.file(), source.name(), choice, source.findings(), problems, List.of());
    }
    return new Simulating(choice, request, monitor, options.deadline()).of(source, source.cell().get());
  }

  private static SimulationReport without(
      String file, String name, Simulators.Choice choice, List<Finding> findings, List<Problem> problems,
      List<String> setTo) {
    String id = choice.simulator().map(Simulators.Known::id).orElse("");
    return new SimulationReport(file, name, id, Optional.empty(), OptionalDouble.empty(), findings, problems, setTo);
  }

  /**
   * Ids of all estimates that the estimators announce, sorted; without those that two of them announce.
   *
   * @throws InterruptedException when the calling thread is interrupted
   */
  public Set<String> estimateIds() throws InterruptedException {
    return tasks().estimateIds();
  }

  private Tasks tasks() throws InterruptedException {
    Tasks known = tasks;
    if (known == null) {
      known = Tasks.of(plugins, options.deadline());
      tasks = known;
    }
    return known;
  }

  private DesignReport run(DesignSource source, Tasks wanted) throws InterruptedException {
    return source.design().isPresent()
        ? new Evaluator(plugins, options, wanted).evaluate(source, source.design().get())
        : unread(source);
  }

  private static DesignReport unread(DesignSource source) {
    List<Problem> problems = new ArrayList<>(source.problems());
    if (problems.isEmpty() && source.findings().isEmpty()) {
      problems.add(new Problem("lamina", "there is no design in " + source.file(), "name a design file"));
    }
    return new DesignReport(
        source.file(), source.name(), source.findings(), List.of(), List.of(), Map.of(), problems, source.setTo());
  }

  /**
   * Looks up what the design names, and runs nothing on it. What nothing answers to is absent from the result; {@link
   * #evaluate} tells of it.
   *
   * @throws InterruptedException when the calling thread is interrupted
   */
  public ResolvedDesign resolve(Design design) throws InterruptedException {
    return new Resolver(plugins, options.deadline()).resolve(design);
  }
}
