// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** The running framework with the bundles of a feature, and what is wrong with it. Close it after use. */
public final class Platform implements AutoCloseable {
  /** Under this folder, beside the feature file, lie the jars. */
  public static final String BUNDLE_FOLDER = "bundles";
  private static final String COMMAND = "(lamina.command=main)";
  private static final long STOP_MILLIS = 10_000;

  private final Framework framework;
  private final Storage storage;
  private final Problems problems = new Problems();

  private Platform(Framework framework, Storage storage) {
    this.framework = framework;
    this.storage = storage;
  }

  /**
   * Starts the bundles of a feature, whose jars lie in {@code bundles} beside the feature file, and the plugins.
   *
   * <p>Returns normally even when bundles are missing or do not start: see {@link #problems}.
   *
   * @param featureFile the expected set of bundles
   * @param pluginPaths plugin jars, libraries, and folders of both, installed besides
   * @throws BootException when not even the framework starts
   */
  public static Platform boot(Path featureFile, List<Path> pluginPaths, BootOptions options) throws BootException {
    Path home = featureFile.toAbsolutePath().normalize().getParent();
    Feature feature = Feature.read(featureFile);
    JarCheck jars = JarCheck.start(feature, home.resolve(BUNDLE_FOLDER));
    Storage storage = Storage.create();
    boolean booted = false;
    try {
      Framework framework = new FrameworkFactory().newFramework(settings(storage.folder(), options));
      framework.start();
      Platform platform = new Platform(framework, storage);
      platform.fill(feature, home.resolve(BUNDLE_FOLDER), jars.faults(), pluginPaths, options);
      booted = true;
      return platform;
    } catch (BundleException e) {
      throw new BootException("The framework does not start: " + e.getMessage(), e);
    } finally {
      if (!booted) {
        storage.close();
      }
    }
  }

  public Framework framework() {
    return framework;
  }

  /** Returns what differs from the feature and the plugin paths; empty when all is well. */
  public List<LaunchProblem> problems() {
    return problems.list();
  }

  /** Returns the command that some bundle registered, if one did. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // a service is looked up by its class, which has no type parameter
  public Optional<ToIntFunction<String[]>> command() {
    BundleContext context = framework.getBundleContext();
    try {
      Collection<ServiceReference<ToIntFunction>> found = context.getServiceReferences(ToIntFunction.class, COMMAND);
      return found.isEmpty() ? Optional.empty() : Optional.ofNullable(context.getService(found.iterator().next()));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops the framework, waiting some seconds at most, and deletes its storage. */
  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(STOP_MILLIS);
    } catch (BundleException e) {
      // It is being thrown away; whatever still runs in it has no storage any more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      discard();
    }
  }

  /** Deletes the storage without stopping anything: for a process that ends now. */
  void discard() {
    storage.close();
  }

  private void fill(Feature feature, Path folder, String[] faults, List<Path> pluginPaths, BootOptions options) {
    Installer installer = new Installer(framework.getBundleContext(), problems);
    Bundle[] product = installer.installFeature(feature, folder, faults);
    List<Bundle> plugins = installer.installPlugins(pluginPaths);
    List<Bundle> all = new ArrayList<>();
    for (Bundle bundle : product) {
      if (bundle != null) {
        all.add(bundle);
      }
    }
    all.addAll(plugins);
    new Starter(framework.getBundleContext(), options.deadline(), problems).start(all);
    new Inventory(problems).compare(feature, product, plugins);
    publish();
  }

  /** A framework copies its properties before it starts; those of the system, it asks for at every call. */
  private void publish() {
    if (problems.list().isEmpty()) {
      System.clearProperty(LaunchProblem.PROPERTY);
    } else {
      System.setProperty(LaunchProblem.PROPERTY, LaunchProblem.toLines(problems.list()));
    }
  }

  private static Map<String, String> settings(Path storage, BootOptions options) {
    Map<String, String> settings = new HashMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
    settings.put("felix.cache.locking", "false");
    // Bundles see what they import, never whatever happens to lie on the launcher's class path.
    settings.put("felix.bootdelegation.implicit", "false");
    // The framework would log to the standard output, which belongs to the command's data.
    settings.put("felix.log.level", "0");
    // Resolving thirty bundles is less work than starting the threads for it.
    settings.put("felix.resolver.parallelism", "1");
    settings.putAll(options.frameworkProperties());
    return settings;
  }
}
