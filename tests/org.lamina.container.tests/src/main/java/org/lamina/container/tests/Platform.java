// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Locator;
import org.lamina.engine.PluginRegistry;
import org.lamina.engine.PluginRegistry.Collected;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The framework around the test that runs. */
final class Platform {
  static final Duration DEADLINE = Duration.ofSeconds(20);

  private Platform() {}

  static BundleContext context() {
    return FrameworkUtil.getBundle(Platform.class).getBundleContext();
  }

  static Bundle bundle(String symbolicName) {
    for (Bundle bundle : context().getBundles()) {
      if (symbolicName.equals(bundle.getSymbolicName())) return bundle;
    }
    throw new AssertionError("bundle " + symbolicName + " is not installed");
  }

  static Collected collect() {
    ServiceReference<PluginRegistry> reference = context().getServiceReference(PluginRegistry.class);
    if (reference == null) throw new AssertionError("there is no PluginRegistry service");
    try {
      return context().getService(reference).collect(DEADLINE);
    } finally {
      context().ungetService(reference);
    }
  }

  /** Text of an example design; the outer test says where examples lie. */
  static String example(String name) throws java.io.IOException {
    return Files.readString(Path.of(context().getProperty("lamina.tests.examples"), name), StandardCharsets.UTF_8);
  }

  static ReadResult<Design> read(Collected collected, String text) {
    List<EPackage> packages = new ArrayList<>();
    for (GeometryProvider provider : collected.plugins().geometries()) packages.add(provider.ePackage());
    return new DesignFormat(packages).readDesign(text.getBytes(StandardCharsets.UTF_8), List.of());
  }

  static DesignReport evaluate(Collected collected, Optional<Design> design) throws InterruptedException {
    DesignSource source =
        new DesignSource("test", "test", design, List.of(), Locator.NOWHERE, List.of(), List.of());
    return new Engine(collected.plugins(), new EngineOptions(2, DEADLINE)).evaluate(source);
  }
}
