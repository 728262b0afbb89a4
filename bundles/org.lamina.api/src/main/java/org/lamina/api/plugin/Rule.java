// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Judges a design.
 *
 * <p>One rule is one class, one Markdown page and two examples, in the same package: {@code <id>.md}, {@code
 * <id>.fires.lamina.json}, {@code <id>.passes.lamina.json}, where {@code <id>} is the part of the id after the last
 * slash. The contract tests run both examples.
 */
@ConsumerType
public interface Rule {
  /** Stable id in kebab case, for example {@code "thermal-budget"}; of a third party with its name before a slash. */
  String id();

  /** What the rule is about, for example {@code "process"}. */
  String category();

  /** What it checks, in one line without a full stop. */
  String title();

  /** How grave a violation is when it does not say otherwise. */
  Severity defaultSeverity();

  /** Ids of estimates that must be there before; they are in {@link Evaluation#estimates()} if any plugin gives them. */
  default Set<String> needs() {
    return Set.of();
  }

  /** Judges the design; cheap, and without side effects. Must not change the design. */
  RuleOutcome check(Evaluation evaluation);

  /** The page of the rule, in Markdown: what, why, wrong and right example, parameters, when to waive it. */
  default String page() {
    return RuleResources.text(this, ".md");
  }

  /** A design in which the rule must find a violation. */
  default String firingExample() {
    return RuleResources.text(this, ".fires.lamina.json");
  }

  /** A design in which the rule must find none. */
  default String passingExample() {
    return RuleResources.text(this, ".passes.lamina.json");
  }
}
