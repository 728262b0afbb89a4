// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Severity;
import org.lamina.tck.RuleContract;
import org.lamina.tck.sample.BowlGeometries;

/** Runs the contract on the variant that a test names; does not run by itself. */
@ExtendWith(ContractRun.Variants.class)
class RuleCandidate implements RuleContract {
  private final RuleVariant variant;

  RuleCandidate(RuleVariant variant) {
    this.variant = variant;
  }

  @Override
  public Rule rule() {
    return variant.rule();
  }

  @Override
  public Severity firingSeverity() {
    return Severity.WARNING;
  }

  @Override
  public List<Object> otherPlugins() {
    return List.of(new BowlGeometries());
  }
}
