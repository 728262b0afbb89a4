// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;

/** One plugin call of a run: an estimator or a rule. What it says of itself is asked for once, under guard. */
record Task(
    String id, Set<String> needs, Set<String> produces, Set<String> leavesOut, Body body, Rule rule) {
  /** What is called. */
  interface Body {
    Object run(Evaluation evaluation);
  }

  static Task of(Estimator estimator) {
    return new Task(
        estimator.id(), Set.copyOf(estimator.needs()), Set.copyOf(estimator.produces()),
        Set.copyOf(estimator.leavesOut()), estimator::estimate, null);
  }

  static Task of(Rule rule) {
    return new Task(rule.id(), Set.copyOf(rule.needs()), Set.of(), Set.of(), rule::check, rule);
  }

  boolean isRule() {
    return rule != null;
  }

  /** For messages. */
  String title() {
    return (isRule() ? "rule '" : "estimator '") + id + "'";
  }
}
