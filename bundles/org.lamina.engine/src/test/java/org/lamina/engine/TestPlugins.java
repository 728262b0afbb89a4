// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/** Plugins whose behaviour a test states in a lambda. */
final class TestPlugins {
  private TestPlugins() {}

  static Rule rule(String id, Function<Evaluation, RuleOutcome> body) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String category() {
        return "test";
      }

      @Override
      public String title() {
        return "test rule " + id;
      }

      @Override
      public Severity defaultSeverity() {
        return Severity.WARNING;
      }

      @Override
      public RuleOutcome check(Evaluation evaluation) {
        return body.apply(evaluation);
      }
    };
  }

  static Rule passing(String id) {
    return rule(id, evaluation -> RuleOutcome.of(List.of()));
  }

  static Estimator estimator(String id, Set<String> needs, String produced, Function<Evaluation, List<Estimate>> body) {
    return new Estimator() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Set<String> produces() {
        return Set.of(produced);
      }

      @Override
      public Set<String> needs() {
        return needs;
      }

      @Override
      public List<Estimate> estimate(Evaluation evaluation) {
        return body.apply(evaluation);
      }
    };
  }

  static Estimate value(String id, double si) {
    return Estimate.ofSi(id, si, "1", "test");
  }

  static Catalog catalog(String id, Material... materials) {
    Map<String, Material> entries = new TreeMap<>();
    for (Material material : materials) entries.put(material.getId(), material);
    return new Catalog() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Set<String> materials() {
        return entries.keySet();
      }

      @Override
      public Material material(String key) {
        return EcoreUtil.copy(entries.get(key));
      }

      @Override
      public Set<String> recipes() {
        return Set.of();
      }

      @Override
      public Recipe recipe(String key) {
        throw new IllegalArgumentException(key);
      }
    };
  }
}
