// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.Temperatures;
import org.lamina.model.Limit;

/** Holds the exposures of one subject against its limits. */
final class Verdict {
  private final Subject subject;
  private final Map<Limit, List<Exposure>> exceeded = new LinkedHashMap<>();
  private final Map<Limit, List<Exposure>> doubtful = new LinkedHashMap<>();
  private final Map<FilmCondition, List<Exposure>> unjudged = new LinkedHashMap<>();

  private Verdict(Subject subject) {
    this.subject = subject;
  }

  /** What is wrong and what could not be judged, at most one entry for each limit and condition. */
  static List<Violation> on(Subject subject) {
    Verdict verdict = new Verdict(subject);
    for (Exposure exposure : subject.exposures()) {
      if (exposure.step().temperature().isPresent()) verdict.judge(exposure);
    }
    List<Violation> violations = new ArrayList<>();
    verdict.exceeded.forEach((limit, over) -> violations.add(LimitText.exceeded(subject, limit, over)));
    verdict.doubtful.forEach((limit, over) -> violations.add(LimitText.doubtful(subject, limit, over)));
    verdict.unjudged.forEach((condition, steps) -> violations.add(LimitText.unjudged(subject, condition, steps)));
    return violations;
  }

  private void judge(Exposure exposure) {
    boolean judged = false;
    for (Limit limit : exposure.condition().limits()) {
      LimitMatch match = LimitMatch.of(limit, exposure.step().ambients());
      if (match == LimitMatch.HOLDS_NOT) continue;
      judged = true;
      if (!Temperatures.above(exposure.step().temperature().orElseThrow(), limit.getSafe())) continue;
      Map<Limit, List<Exposure>> concerned = match == LimitMatch.HOLDS ? exceeded : doubtful;
      concerned.computeIfAbsent(limit, key -> new ArrayList<>()).add(exposure);
    }
    if (!judged) unjudged.computeIfAbsent(exposure.condition(), key -> new ArrayList<>()).add(exposure);
  }
}
