// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lamina.launcher.BootOptions;
import org.lamina.launcher.LaunchProblem;
import org.lamina.launcher.Platform;
import org.osgi.framework.BundleContext;

/** The product, started by its own launcher from its own feature file, with the bundle of tests beside it. */
final class BootedProduct implements AutoCloseable {
  /** A class of each jar that the bundle of tests needs; all of them are bundles. */
  private static final List<String> NEEDED =
      List.of(
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.junit.jupiter.engine.JupiterTestEngine",
          "org.junit.platform.commons.JUnitException",
          "org.junit.platform.engine.TestEngine",
          "org.junit.platform.launcher.Launcher",
          "org.opentest4j.AssertionFailedError");

  private final Platform platform;

  private BootedProduct(Platform platform) {
    this.platform = platform;
  }

  static BootedProduct withTests() throws Exception {
    List<Path> besides = new ArrayList<>();
    for (String name : NEEDED) besides.add(jarOf(Class.forName(name)));
    besides.add(Project.jar(Project.TOP.resolve("tests/org.lamina.container.tests")));
    Map<String, String> properties = Map.of("lamina.tests.examples", Project.EXAMPLES.toString());
    BootOptions options = new BootOptions(Duration.ofSeconds(30), properties);
    return new BootedProduct(Platform.boot(Project.PRODUCT.resolve("feature.json"), besides, options));
  }

  private static Path jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  BundleContext context() {
    return platform.framework().getBundleContext();
  }

  List<LaunchProblem> problems() {
    return platform.problems();
  }

  @Override
  public void close() {
    platform.close();
  }
}
