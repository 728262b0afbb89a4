// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Rejects changes of model objects while plugins run, and remembers who tried.
 *
 * <p>EMF notifies after a change was made, so a rejected change has happened all the same: who evaluates must start over
 * without the offender.
 */
final class Freeze {
  /** The plugin that runs on this thread. */
  private static final ThreadLocal<String> RUNNING = new ThreadLocal<>();

  private final Set<String> offenders = new TreeSet<>();
  private final List<? extends EObject> roots;
  private final long hash;

  Freeze(List<? extends EObject> roots) {
    this.roots = roots;
    this.hash = SemanticHash.of(roots);
    for (EObject root : roots) root.eAdapters().add(new Rejecting());
  }

  /** Notes which plugin runs on this thread from now on; null for none. */
  static void running(String plugin) {
    if (plugin == null) RUNNING.remove();
    else RUNNING.set(plugin);
  }

  /** Plugins that tried to change something, sorted. */
  synchronized List<String> offenders() {
    return List.copyOf(offenders);
  }

  /** Whether something did change, be it behind the back of the adapter. */
  boolean broken() {
    return SemanticHash.of(roots) != hash;
  }

  private synchronized void reject(Notification change) {
    String plugin = RUNNING.get();
    offenders.add(plugin == null ? "an unknown plugin" : plugin);
    throw new IllegalStateException("the design is frozen: " + change.getFeature() + " cannot be changed");
  }

  /** Sits on every object of the content. */
  private final class Rejecting extends EContentAdapter {
    @Override
    public void notifyChanged(Notification change) {
      if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) reject(change);
    }
  }
}
