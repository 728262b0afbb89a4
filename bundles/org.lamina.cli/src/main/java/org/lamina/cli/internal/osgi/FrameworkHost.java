// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.result.Problem;
import org.lamina.cli.host.Host;
import org.lamina.library.LibraryCatalog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The product: an OSGi framework with bundles. */
final class FrameworkHost implements Host {
  /**
   * Set by the launcher: one line for each bundle that did not come up, as plugin, message and help
   * between tabs.
   */
  private static final String LAUNCH_PROBLEMS = "lamina.launch.problems";

  private static final String EXAMPLES = "org/lamina/cli/examples";

  private final BundleContext context;

  FrameworkHost(BundleContext context) {
    this.context = context;
  }

  /** That of this bundle, without its qualifier: the same for every build of a release. */
  @Override
  public String version() {
    Version version = context.getBundle().getVersion();
    return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
  }

  @Override
  public List<String> bundles() {
    Bundle[] bundles = context.getBundles();
    String framework = bundles[0].getSymbolicName() + " " + bundles[0].getVersion();
    Stream<String> others =
        Stream.of(bundles)
            .skip(1)
            .sorted(Comparator.comparing(Bundle::getSymbolicName))
            .map(FrameworkHost::line);
    return Stream.concat(Stream.of(framework), others).toList();
  }

  private static String line(Bundle bundle) {
    boolean running =
        bundle.getState() == Bundle.ACTIVE
            || bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    return "  " + name(bundle) + (running ? "" : " (not running)");
  }

  private static String name(Bundle bundle) {
    // A folder on the plugin path states its version in a file that the framework does not read.
    boolean stated = !bundle.getVersion().equals(Version.emptyVersion);
    return bundle.getSymbolicName() + (stated ? " " + bundle.getVersion() : "");
  }

  @Override
  public String origin(Object plugin) {
    Bundle bundle = FrameworkUtil.getBundle(plugin.getClass());
    // A library without code is a service of the bundle that reads it, in the name of its own.
    boolean library = bundle != null && bundle == FrameworkUtil.getBundle(LibraryCatalog.class);
    if (library && plugin instanceof Catalog catalog) {
      for (Bundle other : context.getBundles()) {
        if (other.getSymbolicName().equals(catalog.id())) return name(other);
      }
    }
    return bundle == null ? plugin.getClass().getName() : name(bundle);
  }

  @Override
  public List<Problem> launchProblems() {
    String lines = context.getProperty(LAUNCH_PROBLEMS);
    if (lines == null || lines.isBlank()) return List.of();
    List<Problem> problems = new ArrayList<>();
    for (String line : lines.split("\n")) {
      String[] parts = line.split("\t", 3);
      if (line.isBlank()) continue;
      problems.add(
          new Problem(
              parts[0],
              parts.length > 1 ? parts[1] : "did not come up",
              parts.length > 2 ? parts[2] : ""));
    }
    return problems;
  }

  @Override
  public List<URL> examples() {
    Enumeration<URL> entries = context.getBundle().findEntries(EXAMPLES, "*.lamina.json", false);
    return entries == null ? List.of() : Collections.list(entries);
  }
}
