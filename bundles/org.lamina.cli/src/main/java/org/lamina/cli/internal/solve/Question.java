// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.engine.Engine;
import org.lamina.json.DesignFormat;

/** An inverse question about a design, put together from what was asked for. */
public final class Question {
  private final String file;
  private final DesignAt design;
  private final VariedNumber number;
  private final Range range;
  private final WantedEstimate wanted;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param file how messages call the design
   * @param content the design in JSON, with all settings applied; without problems
   * @param vary {@code WHAT} or {@code WHAT=LOW..HIGH}
   * @param wanted {@code ESTIMATE[@WHERE]=VALUE}
   */
  public Question(
      String file, byte[] content, DesignFormat format, Engine engine, String vary, String wanted)
      throws CommandFailure, InterruptedException {
    this.file = file;
    this.design = new DesignAt(file, content, format, engine);
    int equals = vary.lastIndexOf('=');
    String name = (equals < 0 ? vary : vary.substring(0, equals)).strip();
    Optional<String> ends = equals < 0 ? Optional.empty() : Optional.of(vary.substring(equals + 1).strip());
    this.number = new NumberLookup(format, content).find(name);
    this.range = Range.of(number, ends);
    WantedEstimate.Asked asked = WantedEstimate.Asked.parse(wanted, engine.estimateIds());
    this.wanted = WantedEstimate.of(asked, presentEstimates(asked.id()));
  }

  private List<Estimate> presentEstimates(String id) throws CommandFailure, InterruptedException {
    DesignReport report = design.report(Set.of(id));
    problems.addAll(report.problems());
    boolean there = DesignAt.estimates(report).stream().anyMatch(one -> one.id().equals(id));
    if (!there && !problems.isEmpty()) {
      throw new CommandFailure(problems.get(0).message(), problems.get(0).help());
    }
    for (Finding finding : report.findings()) {
      // A geometry that contradicts itself may be what the question is about.
      boolean geometry = finding.pointer().startsWith("/substrate/geometry");
      if (finding.fromReader() && !geometry) {
        throw new CommandFailure(file + ": " + finding.message(), finding.help());
      }
    }
    return DesignAt.estimates(report);
  }

  /** What kept the answer from being complete, each thing once; known after {@link #answer}. */
  public List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  /** Told before each evaluation of a design. */
  public interface Follower {
    void asking(int count);
  }

  /** The answer. */
  public Answer answer(Follower follower) throws CommandFailure, InterruptedException {
    Map<String, Problem> failures = new LinkedHashMap<>();
    Response response =
        design.response(
            number,
            range.unit(),
            wanted,
            Set.copyOf(problems),
            // One of each plugin will do: it may fail at a hundred values.
            problem -> failures.putIfAbsent(problem.plugin(), problem));
    int[] count = {0};
    Response followed =
        value -> {
          follower.asking(++count[0]);
          return response.at(value);
        };
    Found found = Search.over(range.grid(number), wanted.value().value(), followed);
    problems.addAll(failures.values());
    if (found.least() == null) throw nowhere(found);
    DesignReport now = design.whole(List.of());
    problems.addAll(now.problems());
    List<Consequences> consequences = new ArrayList<>();
    for (Point solution : found.solutions()) {
      DesignReport then = design.whole(List.of(number.exactly(solution.at(), range.unit())));
      problems.addAll(then.problems());
      consequences.add(Consequences.of(now, then, wanted));
    }
    return new Answer(file, now.name(), number, range, wanted, present(now), found, consequences);
  }

  private OptionalDouble present(DesignReport now) {
    Optional<Estimate> estimate = wanted.in(DesignAt.estimates(now)).filter(one -> one.value().isPresent());
    return estimate.isPresent() ? OptionalDouble.of(wanted.valueOf(estimate.get())) : OptionalDouble.empty();
  }

  private CommandFailure nowhere(Found found) {
    return new CommandFailure(
        wanted.described() + " is not available anywhere from "
            + VariedNumber.shown(range.from(), range.unit()) + " to "
            + VariedNumber.shown(range.to(), range.unit()) + ": " + found.gaps().get(0).reason(),
        "'lamina estimate' tells what is missing");
  }
}
