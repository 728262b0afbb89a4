// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Violation;

/**
 * Entries of one kind as a design sees them: those of its own library first, then the catalogs, each completed by what
 * it is based on. An entry of the library may be based on the catalog entry of its own id.
 */
final class EntryLookup<T extends EObject> {
  /** Reads a fresh entry of the catalogs. */
  interface Source<T> {
    Optional<T> read(String id) throws InterruptedException;
  }

  private final String kind;
  private final EAttribute basedOn;
  private final Map<String, T> own = new TreeMap<>();
  private final Set<String> ids;
  private final Source<T> catalogs;
  private final Map<String, Optional<T>> found = new TreeMap<>();
  private final List<Violation> violations = new ArrayList<>();

  EntryLookup(
      String kind, List<T> own, EAttribute id, EAttribute basedOn, Set<String> catalogIds, Source<T> catalogs) {
    this.kind = kind;
    this.basedOn = basedOn;
    this.catalogs = catalogs;
    for (T entry : own) {
      if (entry.eGet(id) instanceof String name && this.own.putIfAbsent(name, entry) != null) {
        violations.add(
            Violation.at(
                ElementPath.of(entry, id), kind + " '" + name + "' stands twice in the library", "rename or remove one"));
      }
    }
    this.ids = new TreeSet<>(catalogIds);
    this.ids.addAll(this.own.keySet());
  }

  /** The completed entry; empty when there is none of that id. */
  Optional<T> find(String id) throws InterruptedException {
    Optional<T> known = found.get(id);
    if (known == null) {
      known = complete(id, false, new ArrayList<>());
      found.put(id, known);
    }
    return known;
  }

  /** The completed entry if it was looked up before. */
  Optional<T> known(String id) {
    return found.getOrDefault(id, Optional.empty());
  }

  /** All ids that there are. */
  Set<String> ids() {
    return ids;
  }

  /** Every entry that was looked up and found. */
  List<T> read() {
    return found.values().stream().flatMap(Optional::stream).toList();
  }

  /** Entries that stand twice or are, perhaps through others, based on themselves. */
  Collection<Violation> violations() {
    return violations;
  }

  private Optional<T> complete(String id, boolean catalogOnly, List<String> chain) throws InterruptedException {
    T mine = catalogOnly ? null : own.get(id);
    Optional<T> entry = mine == null ? catalogs.read(id) : Optional.of(EcoreUtil.copy(mine));
    String base = entry.map(present -> (String) present.eGet(basedOn)).orElse(null);
    if (base == null) return entry;
    String step = mine == null ? "catalog entry " + id : id;
    if (chain.contains(step)) {
      reportCycle(mine, id, chain);
      return entry;
    }
    chain.add(step);
    Optional<T> completed = complete(base, mine == null || base.equals(id), chain);
    if (completed.isPresent()) Inheritance.fill(entry.get(), completed.get());
    return entry;
  }

  private void reportCycle(T mine, String id, List<String> chain) {
    String message = kind + " '" + id + "' is based on itself: " + String.join(" -> ", chain) + " -> " + id;
    ElementPath path = mine == null ? new ElementPath("/library") : ElementPath.of(mine, basedOn);
    boolean reported = violations.stream().anyMatch(violation -> violation.path().equals(path));
    if (!reported) violations.add(Violation.at(path, message, "remove one of the 'basedOn'"));
  }
}
