// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;

/** Passes calls on to an estimator and keeps what it returned: the engine drops what it does not accept. */
final class Recording implements Estimator {
  private final Estimator estimator;
  private volatile List<Estimate> returned;
  private volatile Throwable thrown;

  Recording(Estimator estimator) {
    this.estimator = estimator;
  }

  /** Empty when the estimator returned nothing. */
  Optional<List<Estimate>> returned() {
    return Optional.ofNullable(returned);
  }

  /** Why it returned nothing, in words. */
  String failure() {
    if (thrown != null) return "it threw " + thrown;
    return "it returned null or did not end within the deadline";
  }

  @Override
  public String id() {
    return estimator.id();
  }

  @Override
  public Set<String> produces() {
    return estimator.produces();
  }

  @Override
  public Set<String> leavesOut() {
    return estimator.leavesOut();
  }

  @Override
  public Set<String> needs() {
    return estimator.needs();
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    try {
      returned = estimator.estimate(evaluation);
      return returned;
    } catch (RuntimeException | Error e) {
      thrown = e;
      throw e;
    }
  }
}
