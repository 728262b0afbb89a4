// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.osgi;

import org.lamina.api.plugin.Catalog;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Offers the library of every active bundle that carries one as a {@link Catalog}, in the name of that bundle. */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class LibraryActivator implements BundleActivator, BundleTrackerCustomizer<ServiceRegistration<Catalog>> {
  private BundleTracker<ServiceRegistration<Catalog>> tracker;

  @Override
  public void start(BundleContext context) {
    tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    tracker.open();
  }

  @Override
  public void stop(BundleContext context) {
    tracker.close();
  }

  @Override
  public ServiceRegistration<Catalog> addingBundle(Bundle bundle, BundleEvent event) {
    BundleContext context = bundle.getBundleContext();
    if (bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID || context == null || !carriesLibrary(bundle)) return null;
    return context.registerService(Catalog.class, new BundleCatalog(bundle), null);
  }

  @Override
  public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<Catalog> catalog) {
    // Only one state is watched.
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<Catalog> catalog) {
    try {
      catalog.unregister();
    } catch (IllegalStateException e) {
      // The framework took it back when the bundle stopped.
    }
  }

  private static boolean carriesLibrary(Bundle bundle) {
    try {
      return Carried.by(bundle).isPresent();
    } catch (RuntimeException e) {
      return true; // a broken one says so when it is asked
    }
  }
}
