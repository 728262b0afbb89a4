// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.eclipse.emf.ecore.EClass;
import org.lamina.api.result.Problem;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.engine.internal.call.Calls;
import org.lamina.model.quantity.NearestName;

/**
 * The simulators that can be used, sorted by id.
 *
 * @param all without those whose ids clash
 * @param problems what keeps others away
 */
public record Simulators(List<Known> all, List<Problem> problems) {
  public Simulators {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /** A simulator and what it says of itself, which it is asked for once. */
  public record Known(
      Simulator simulator, String id, Set<String> needs, List<StudyKind> studies, Optional<EClass> cell) {
    public Known {
      needs = Set.copyOf(needs);
      studies = List.copyOf(studies);
    }

    static Known of(Simulator simulator) {
      return new Known(simulator, simulator.id(), simulator.needs(), simulator.studies(), simulator.cell());
    }

    /** For messages. */
    String title() {
      return "simulator '" + id + "'";
    }

    /** The study of an id. */
    public Optional<StudyKind> study(String wanted) {
      return studies.stream().filter(study -> study.id().equals(wanted)).findFirst();
    }
  }

  /** A simulator, or why there is none. A choice that nobody made is not sure while other simulators are kept away. */
  public record Choice(Optional<Known> simulator, List<Problem> problems) {
    public Choice {
      problems = List.copyOf(problems);
    }
  }

  static Simulators of(Plugins plugins, Duration deadline) throws InterruptedException {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<Known>> owners = new TreeMap<>();
    for (Simulator simulator : plugins.simulators()) {
      Callable<Known> body = () -> Known.of(simulator);
      Calls.Outcome<Known> known = Calls.call("description", body, deadline);
      String name = simulator.getClass().getName();
      if (known.failed()) {
        problems.add(new Problem(name, "plugin class " + name + " " + known.failure(), "repair or remove this plugin"));
      } else {
        owners.computeIfAbsent(known.value().id(), key -> new ArrayList<>()).add(known.value());
      }
    }
    List<Known> all = new ArrayList<>();
    for (Map.Entry<String, List<Known>> owner : owners.entrySet()) {
      if (owner.getValue().size() == 1) all.addAll(owner.getValue());
      else problems.add(clash(owner.getKey(), owner.getValue()));
    }
    return new Simulators(all, problems);
  }

  private static Problem clash(String id, List<Known> known) {
    List<String> classes = known.stream().map(one -> one.simulator().getClass().getName()).sorted().toList();
    String message =
        "simulator '" + id + "' is brought by several plugins (" + String.join(", ", classes)
            + "); none of them is used";
    return new Problem(id, message, "remove all but one of them");
  }

  /**
   * The simulator of an id; without one, the only one that there is.
   *
   * @param id as the user named it
   */
  public Choice choose(Optional<String> id) {
    List<String> ids = all.stream().map(Known::id).toList();
    if (id.isPresent()) {
      Optional<Known> known = all.stream().filter(one -> one.id().equals(id.get())).findFirst();
      return new Choice(known, known.isPresent() ? List.of() : List.of(unknown(id.get(), ids)));
    }
    if (all.size() == 1) return new Choice(Optional.of(all.get(0)), problems);
    List<Problem> reasons = new ArrayList<>(problems);
    if (all.size() > 1) {
      String message = "there are several simulators: " + String.join(", ", ids);
      reasons.add(new Problem("lamina", message, "choose one with --simulator"));
    } else if (problems.isEmpty()) {
      String help = "install a plugin that brings one, for example org.lamina.rate";
      reasons.add(new Problem("lamina", "no simulator is installed", help));
    }
    return new Choice(Optional.empty(), reasons);
  }

  private static Problem unknown(String id, List<String> ids) {
    String nearest = NearestName.of(id, ids).map(near -> "did you mean '" + near + "'? ").orElse("");
    String known = ids.isEmpty() ? "none is installed" : "there is " + String.join(", ", ids);
    return new Problem("lamina", "there is no simulator '" + id + "'", nearest + known);
  }
}
