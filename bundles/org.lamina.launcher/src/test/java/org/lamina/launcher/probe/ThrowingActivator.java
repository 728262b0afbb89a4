// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher.probe;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Fails to start. */
public final class ThrowingActivator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    throw new IllegalStateException("no electrons\tleft\nhere");
  }

  @Override
  public void stop(BundleContext context) {}
}
