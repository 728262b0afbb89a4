// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher.probe;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Never comes back from its start, not even when interrupted. */
public final class HangingActivator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        // This is the rudest kind.
      }
    }
  }

  @Override
  public void stop(BundleContext context) {}
}
