// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import java.util.List;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.result.Estimate;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Computes numbers from a design.
 *
 * <p>What cannot be computed is returned as {@link Estimate#missing}, which says what is missing; never left out, never
 * guessed. An estimate outside the validity range of its model says so in its notes.
 */
@ConsumerType
public interface Estimator {
  /** Unique name, for example {@code "scaling/areas"}; it appears as {@code by} in results. */
  String id();

  /** Ids of the estimates that it returns. Two estimators that return the same id are an error that names both. */
  Set<String> produces();

  /**
   * Those of {@link #produces()} that it leaves out for designs in which they mean nothing, for example the step coverage
   * on a flat surface. Not for what merely cannot be computed: that is {@link Estimate#missing}.
   */
  default Set<String> leavesOut() {
    return Set.of();
  }

  /** Ids of estimates that must be there before; they are in {@link Evaluation#estimates()} if any plugin gives them. */
  default Set<String> needs() {
    return Set.of();
  }

  /** Computes the estimates, in a stable order. May run for as long as the deadline allows; must not change the design. */
  List<Estimate> estimate(Evaluation evaluation);
}
