// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine.internal.osgi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * Takes the package of a geometry plugin out of EMF's global registry when the plugin goes. Generated packages register
 * themselves there when they are first used, and would keep the class loader of the plugin alive.
 */
final class LeavingPackages implements ServiceListener {
  private final Map<ServiceReference<?>, EPackage> packages = new ConcurrentHashMap<>();

  void remember(ServiceReference<?> provider, EPackage ePackage) {
    packages.put(provider, ePackage);
  }

  @Override
  public void serviceChanged(ServiceEvent event) {
    if (event.getType() != ServiceEvent.UNREGISTERING) return;
    EPackage left = packages.remove(event.getServiceReference());
    if (left == null) return;
    EPackage.Registry.INSTANCE.computeIfPresent(
        left.getNsURI(), (uri, registered) -> registered == left ? null : registered);
  }
}
