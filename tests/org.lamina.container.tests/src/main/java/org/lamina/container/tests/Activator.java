// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the tests of this bundle as a service of a type that is the same inside and outside the framework. */
public final class Activator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("lamina.tests", "container");
    Callable<List<String>> runner =
        () ->
            TestRun.of(
                ProductTest.class, WhiteboardTest.class, LibraryTest.class, EvaluationTest.class, SimulationTest.class);
    context.registerService(Callable.class, runner, properties);
  }

  @Override
  public void stop(BundleContext context) {}
}
