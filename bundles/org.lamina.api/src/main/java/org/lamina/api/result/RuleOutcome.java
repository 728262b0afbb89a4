// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.List;

/** What a rule says of a design. */
public sealed interface RuleOutcome {
  /** The rule applies; an empty list is a pass. */
  record Checked(List<Violation> violations) implements RuleOutcome {
    public Checked {
      violations = List.copyOf(violations);
    }
  }

  /** There is nothing in the design that the rule is about. */
  record NotApplicable(String reason) implements RuleOutcome {}

  static RuleOutcome of(List<Violation> violations) {
    return new Checked(violations);
  }
}
