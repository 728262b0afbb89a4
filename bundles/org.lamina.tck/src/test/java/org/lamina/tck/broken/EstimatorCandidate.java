// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lamina.api.plugin.Estimator;
import org.lamina.tck.EstimatorContract;
import org.lamina.tck.sample.BowlGeometries;
import org.lamina.tck.sample.FilmThickness;

/** Runs the contract on the variant that a test names; does not run by itself. */
@ExtendWith(ContractRun.Variants.class)
class EstimatorCandidate implements EstimatorContract {
  private final EstimatorVariant variant;

  EstimatorCandidate(EstimatorVariant variant) {
    this.variant = variant;
  }

  @Override
  public Estimator estimator() {
    return variant.estimator();
  }

  @Override
  public String exampleDesign() {
    return new FilmThickness().passingExample();
  }

  @Override
  public List<Object> otherPlugins() {
    return List.of(new BowlGeometries());
  }
}
