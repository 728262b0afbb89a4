// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Plugins come and go while the framework runs. */
class WhiteboardTest {
  @Test
  void aRuleIsSeenFromItsRegistrationToItsRemoval() {
    int before = Platform.collect().plugins().rules().size();
    ServiceRegistration<Rule> registration = Platform.context().registerService(Rule.class, new Guest(), null);
    assertEquals(before + 1, Platform.collect().plugins().rules().size());
    registration.unregister();
    assertEquals(before, Platform.collect().plugins().rules().size());
  }

  @Test
  void aRuleThatDoesNotComeUpIsAProblem() {
    ServiceFactory<Rule> broken =
        new ServiceFactory<>() {
          @Override
          public Rule getService(Bundle bundle, ServiceRegistration<Rule> registration) {
            throw new IllegalStateException("no");
          }

          @Override
          public void ungetService(Bundle bundle, ServiceRegistration<Rule> registration, Rule service) {}
        };
    ServiceRegistration<?> registration = Platform.context().registerService(Rule.class, broken, null);
    try {
      var problems = Platform.collect().problems();
      assertEquals(1, problems.size());
      assertEquals("org.lamina.container.tests", problems.get(0).plugin());
    } finally {
      registration.unregister();
    }
  }

  @Test
  void aRuleThatCannotSayItsNameIsAProblem() {
    Rule nameless =
        new Guest() {
          @Override
          public String id() {
            throw new IllegalStateException("no name");
          }
        };
    int before = Platform.collect().plugins().rules().size();
    ServiceRegistration<?> registration = Platform.context().registerService(Rule.class, nameless, null);
    try {
      assertEquals(1, Platform.collect().problems().size());
      assertEquals(before, Platform.collect().plugins().rules().size());
    } finally {
      registration.unregister();
    }
  }

  @Test
  void stoppingAGeometryPluginTakesItsPackageOut() throws BundleException {
    EPackage scaling = Platform.collect().plugins().geometries().get(0).ePackage();
    EPackage.Registry registry = EPackage.Registry.INSTANCE;
    registry.put(scaling.getNsURI(), scaling);
    Bundle bundle = Platform.bundle("org.lamina.scaling");
    bundle.stop();
    try {
      assertFalse(registry.containsKey(scaling.getNsURI()), "the package left with its plugin");
      assertEquals(List.of(), Platform.collect().plugins().geometries());
    } finally {
      bundle.start();
    }
    assertEquals(1, Platform.collect().plugins().geometries().size());
    assertTrue(Platform.collect().problems().isEmpty());
  }

  private static class Guest implements Rule {
    @Override
    public String id() {
      return "guest";
    }

    @Override
    public String category() {
      return "test";
    }

    @Override
    public String title() {
      return "Guest";
    }

    @Override
    public Severity defaultSeverity() {
      return Severity.NOTE;
    }

    @Override
    public RuleOutcome check(Evaluation evaluation) {
      return RuleOutcome.of(List.of());
    }
  }
}
