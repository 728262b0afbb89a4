// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.design.Inheritance;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Violation;

/**
 * Entries of one kind as a design sees them: those of its own library first, then the catalogs, each completed by what
 * it is based on. An entry of the library may be based on the catalog entry of its own id.
 */
final class EntryLookup<T extends EObject> {
  /** How many entries of a circle a message names. */
  private static final int SHOWN = 5;

  private static final String CATALOG_ENTRY = "catalog entry ";

  /** Reads a fresh entry of the catalogs. */
  interface Source<T> {
    Optional<T> read(String id) throws InterruptedException;
  }

  private final String kind;
  private final EAttribute basedOn;
  private final Map<String, T> own = new TreeMap<>();
  private final Set<String> catalogIds;
  private final Set<String> ids;
  private final Source<T> catalogs;
  private final Map<String, Optional<T>> found = new TreeMap<>();
  /** Entries that have inherited already, by what a chain calls them. */
  private final Map<String, T> completed = new HashMap<>();
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
    this.catalogIds = catalogIds;
    this.ids = new TreeSet<>(catalogIds);
    this.ids.addAll(this.own.keySet());
  }

  /** The completed entry; empty when there is none of that id. */
  Optional<T> find(String id) throws InterruptedException {
    Optional<T> known = found.get(id);
    if (known == null) {
      known = complete(id);
      found.put(id, known);
    }
    return known;
  }

  /** The completed entry if it was looked up before. */
  Optional<T> known(String id) {
    return found.getOrDefault(id, Optional.empty());
  }

  /** {@code material} or {@code recipe}. */
  String kind() {
    return kind;
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

  /**
   * Goes outwards to the last base, then inherits back. Not recursive: a chain may be longer than the stack of a thread
   * is deep.
   */
  private Optional<T> complete(String id) throws InterruptedException {
    Map<String, T> chain = new LinkedHashMap<>();
    Optional<T> base = Optional.empty();
    boolean catalogOnly = false;
    String last = null;
    for (String next = id; next != null; ) {
      T mine = catalogOnly ? null : own.get(next);
      String step = mine == null ? CATALOG_ENTRY + next : next;
      base = Optional.ofNullable(completed.get(step));
      if (base.isPresent()) break;
      if (chain.containsKey(step)) {
        reportCircle(mine, step, new ArrayList<>(chain.keySet()));
        break;
      }
      Optional<T> entry = mine == null ? catalogs.read(next) : Optional.of(EcoreUtil.copy(mine));
      if (entry.isEmpty()) {
        // That a catalog could not read an entry that it has is said elsewhere.
        if (next.equals(last) && !catalogIds.contains(next)) reportNoSuchCatalogEntry(next);
        else if (last != null && mine == null && !ids.contains(next)) reportNoSuchBase(last, next);
        break;
      }
      chain.put(step, entry.get());
      String further = (String) entry.get().eGet(basedOn);
      catalogOnly = mine == null || next.equals(further);
      next = further;
      last = step;
    }
    return inherited(chain, base);
  }

  /** Fills each entry of a chain from the one after it, the last one from {@code base}. */
  private Optional<T> inherited(Map<String, T> chain, Optional<T> base) {
    Optional<T> filled = base;
    List<String> steps = new ArrayList<>(chain.keySet());
    for (int i = steps.size() - 1; i >= 0; i--) {
      T entry = chain.get(steps.get(i));
      if (filled.isPresent()) Inheritance.fill(entry, filled.get());
      completed.put(steps.get(i), entry);
      filled = Optional.of(entry);
    }
    return filled;
  }

  private void reportCircle(T mine, String step, List<String> chain) {
    List<String> circle = chain.subList(chain.indexOf(step), chain.size());
    List<String> shown = circle.subList(0, Math.min(SHOWN, circle.size()));
    String rest = shown.size() == circle.size() ? "" : " -> ... (" + circle.size() + " entries)";
    String message = kind + " '" + step + "' is based on itself: " + String.join(" -> ", shown) + rest + " -> " + step;
    ElementPath path = mine == null ? new ElementPath("/library") : ElementPath.of(mine, basedOn);
    violations.add(Violation.at(path, message, "remove one of the 'basedOn'"));
  }

  /** An own entry that names nothing is found where its members are looked up; here it is a catalog's. */
  private void reportNoSuchBase(String step, String base) {
    if (!step.startsWith(CATALOG_ENTRY)) return;
    String id = step.substring(CATALOG_ENTRY.length());
    String message = kind + " '" + id + "' of a catalog is based on '" + base + "', and no catalog has that";
    String help = "install the catalog that brings it, or repair the entry";
    violations.add(Violation.at(new ElementPath("/library"), message, help));
  }

  private void reportNoSuchCatalogEntry(String id) {
    String message = kind + " '" + id + "' is based on the catalog entry of its own id, and no catalog has one";
    violations.add(Violation.at(ElementPath.of(own.get(id), basedOn), message, "remove 'basedOn', or name another entry"));
  }
}
