// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;
import org.lamina.rate.Rate;
import org.lamina.scaling.Scaling;
import org.lamina.scaling.ScalingGeometries;

/** The geometries that the examples use, and what computes the numbers by which a rule judges, as in the product. */
final class ExamplePlugins {
  private ExamplePlugins() {}

  /** The geometries, and the estimators that the rule needs, with those that they need; new ones at each call. */
  static List<Object> of(Rule rule) {
    List<Object> plugins = new ArrayList<>();
    plugins.add(new ScalingGeometries());
    add(rule.needs(), plugins);
    return plugins;
  }

  private static void add(Set<String> needs, List<Object> plugins) {
    for (Estimator estimator : estimators()) {
      boolean there = plugins.stream().anyMatch(plugin -> plugin.getClass() == estimator.getClass());
      if (there || Collections.disjoint(estimator.produces(), needs)) continue;
      plugins.add(estimator);
      add(estimator.needs(), plugins);
    }
  }

  private static List<Estimator> estimators() {
    return Stream.concat(Scaling.estimators().stream(), Rate.estimators().stream()).toList();
  }
}
