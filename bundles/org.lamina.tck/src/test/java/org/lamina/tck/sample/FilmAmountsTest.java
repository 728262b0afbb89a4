// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.List;
import org.lamina.api.plugin.Estimator;
import org.lamina.tck.EstimatorContract;

class FilmAmountsTest implements EstimatorContract {
  @Override
  public Estimator estimator() {
    return new FilmAmounts();
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
