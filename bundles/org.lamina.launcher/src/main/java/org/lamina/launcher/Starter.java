// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Starts bundles one after the other, each under a deadline. One that hangs is left behind on its thread, interrupted,
 * and the others start on a new one.
 */
final class Starter {
  /** Transient: what was started is not written into a storage that nobody will read. */
  private static final int OPTIONS = Bundle.START_TRANSIENT;

  private final BundleContext framework;
  private final Duration deadline;
  private final Problems problems;
  private ExecutorService worker = newWorker();

  Starter(BundleContext framework, Duration deadline, Problems problems) {
    this.framework = framework;
    this.deadline = deadline;
    this.problems = problems;
  }

  /** Starts everything that can be started; extenders first, so that they see the others come. */
  void start(Collection<Bundle> bundles) {
    // All at once is faster than each when it starts. Who cannot be resolved says so when it is started.
    framework.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class).resolveBundles(bundles);
    List<Bundle> others = new ArrayList<>(bundles.size());
    for (Bundle bundle : bundles) {
      BundleRevision revision = bundle.adapt(BundleRevision.class);
      if ((revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
        continue;
      }
      if (revision.getDeclaredCapabilities("osgi.extender").isEmpty()) {
        others.add(bundle);
      } else {
        start(bundle);
      }
    }
    for (Bundle bundle : others) {
      start(bundle);
    }
    worker.shutdown();
  }

  private void start(Bundle bundle) {
    Future<?> start = worker.submit(() -> {
      bundle.start(OPTIONS);
      return null;
    });
    try {
      start.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      worker.shutdownNow();
      worker = newWorker();
      problems.add(bundle, "it did not start within " + seconds(), "Remove it, or allow more time: --deadline SECONDS");
    } catch (ExecutionException e) {
      report(bundle, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problems.add(bundle, "its start was interrupted", "Run the command again.");
    }
  }

  private void report(Bundle bundle, Throwable thrown) {
    boolean activator = thrown instanceof BundleException e && e.getType() == BundleException.ACTIVATOR_ERROR;
    if (activator && thrown.getCause() != null) {
      problems.add(bundle, "it failed while starting: " + Problems.reason(thrown.getCause()),
          "Remove it, or report this to whoever made it.");
    } else if (bundle.getState() == Bundle.INSTALLED) {
      problems.add(bundle, Unresolved.reason(framework, bundle, thrown), "Add the bundle that is missing, or one that fits.");
    } else {
      problems.add(bundle, "it does not start: " + Problems.reason(thrown), "Remove it, or report this.");
    }
  }

  private String seconds() {
    long millis = deadline.toMillis();
    return (millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0)) + " s";
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(task -> {
      Thread thread = new Thread(task, "start bundles");
      thread.setDaemon(true);
      return thread;
    });
  }
}
