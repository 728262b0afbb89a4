// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.util.List;
import java.util.Set;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;

/** One estimate without a unit: some function of the roughness of a {@link SolvePlugins.Sheet}. */
abstract class OneEstimate implements Estimator {
  private final String name;

  OneEstimate(String name) {
    this.name = name;
  }

  abstract double value(double nanometres);

  @Override
  public String id() {
    return "test/" + name;
  }

  @Override
  public Set<String> produces() {
    return Set.of(name);
  }

  @Override
  public Set<String> needs() {
    return Set.of("square");
  }

  @Override
  public List<Estimate> estimate(Evaluation evaluation) {
    double square = evaluation.estimates().si("square").orElse(0);
    return List.of(Estimate.ofSi(name, value(StrictMath.sqrt(square)), "1", "test"));
  }
}
