// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine.internal.osgi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Problem;
import org.lamina.api.simulation.Simulator;
import org.lamina.engine.PluginRegistry;
import org.lamina.engine.internal.call.Calls;
import org.lamina.engine.Plugins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Finds the plugins among the services of the framework.
 *
 * <p>Services are fetched one by one under a deadline, and not bound by Declarative Services: a component that hangs
 * while it comes up would hang this one, too.
 */
@Component(service = PluginRegistry.class)
public final class WhiteboardRegistry implements PluginRegistry {
  private static final List<Class<?>> KINDS =
      List.of(Catalog.class, GeometryProvider.class, Estimator.class, Rule.class, Exporter.class, Simulator.class);

  private final BundleContext context;
  private final LeavingPackages leaving = new LeavingPackages();

  @Activate
  public WhiteboardRegistry(BundleContext context) throws InvalidSyntaxException {
    this.context = context;
    context.addServiceListener(leaving, "(objectClass=" + GeometryProvider.class.getName() + ")");
  }

  @Deactivate
  void stop() {
    context.removeServiceListener(leaving);
  }

  @Override
  public Collected collect(Duration deadline) {
    List<Object> plugins = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> promised = promisedServices();
    for (Class<?> kind : KINDS) {
      for (ServiceReference<?> reference : references(kind)) {
        promised.merge(key(reference.getBundle(), kind.getName()), -1, Integer::sum);
        fetch(reference, kind, deadline, plugins, problems);
      }
    }
    promised.forEach((key, left) -> reportMissing(key, left, problems));
    return new Collected(Plugins.of(plugins.toArray()), problems);
  }

  private ServiceReference<?>[] references(Class<?> kind) {
    try {
      ServiceReference<?>[] found = context.getServiceReferences(kind.getName(), null);
      if (found == null) return new ServiceReference<?>[0];
      Arrays.sort(found);
      return found;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e); // there is no filter
    }
  }

  private void fetch(
      ServiceReference<?> reference, Class<?> kind, Duration deadline, List<Object> plugins, List<Problem> problems) {
    String bundle = reference.getBundle().getSymbolicName();
    try {
      Calls.Outcome<Object> service = Calls.call(bundle, () -> identified(context.getService(reference)), deadline);
      if (service.failed()) {
        String name = String.valueOf(reference.getProperty("component.name"));
        String message = kind.getSimpleName() + " " + name + " of plugin '" + bundle + "' did not come up: it " + service.failure();
        problems.add(new Problem(bundle, message, "repair or remove this plugin"));
      } else {
        plugins.add(service.value());
        if (service.value() instanceof GeometryProvider provider) rememberPackage(reference, provider, deadline);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problems.add(new Problem(bundle, "interrupted while plugin '" + bundle + "' came up", "run again"));
    }
  }

  /** Asks a plugin for its name once, under the deadline: plugins are sorted by it later. */
  private static Object identified(Object plugin) {
    String name = "";
    if (plugin instanceof Catalog catalog) name = catalog.id();
    if (plugin instanceof GeometryProvider provider) name = provider.id();
    if (plugin instanceof Estimator estimator) name = estimator.id();
    if (plugin instanceof Rule rule) name = rule.id();
    if (plugin instanceof Exporter exporter) name = exporter.format();
    if (plugin instanceof Simulator simulator) name = simulator.id();
    if (name == null) throw new IllegalStateException("it has no name");
    return plugin;
  }

  private void rememberPackage(ServiceReference<?> reference, GeometryProvider provider, Duration deadline)
      throws InterruptedException {
    // A failure shows when the package is used.
    Calls.Outcome<EPackage> ePackage = Calls.call("package", provider::ePackage, deadline);
    if (!ePackage.failed()) leaving.remember(reference, ePackage.value());
  }

  /** How many services of each kind the manifests of the active bundles announce. */
  private Map<String, Integer> promisedServices() {
    Map<String, Integer> promised = new TreeMap<>();
    for (Bundle bundle : context.getBundles()) {
      BundleRevision revision = bundle.getState() == Bundle.ACTIVE ? bundle.adapt(BundleRevision.class) : null;
      if (revision == null) continue;
      for (BundleCapability capability : revision.getDeclaredCapabilities("osgi.service")) {
        if (!(capability.getAttributes().get(Constants.OBJECTCLASS) instanceof List<?> names)) continue;
        for (Object name : names) {
          boolean plugin = KINDS.stream().anyMatch(kind -> kind.getName().equals(name));
          if (plugin) promised.merge(key(bundle, name.toString()), 1, Integer::sum);
        }
      }
    }
    return promised;
  }

  private static void reportMissing(String key, int left, List<Problem> problems) {
    if (left <= 0) return;
    String bundle = key.substring(0, key.indexOf(' '));
    String kind = key.substring(key.lastIndexOf('.') + 1);
    String message = "plugin '" + bundle + "' announces " + kind + " services of which " + left + " did not come up";
    problems.add(new Problem(bundle, message, "repair or remove this plugin"));
  }

  private static String key(Bundle bundle, String kind) {
    return bundle.getSymbolicName() + " " + kind;
  }
}
