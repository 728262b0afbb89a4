// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.design.Inheritance;
import org.lamina.model.Material;

/** Completes entries by what they are based on: entries of the library first, then those of others. */
final class Bases {
  /** Longer than any chain has reason to be; it is walked recursively. */
  private static final int MOST = 100;

  private final Map<Folder, Map<String, ParsedEntry>> own;
  private final KnownEntries others;
  private final Map<ParsedEntry, EObject> completed = new HashMap<>();

  Bases(Map<Folder, Map<String, ParsedEntry>> own, KnownEntries others) {
    this.own = own;
    this.others = others;
  }

  /**
   * A completed copy; as far as its bases are there, can be read and do not go in a circle.
   *
   * @throws org.lamina.api.plugin.CatalogException when an entry of another catalog cannot be read
   */
  EObject complete(ParsedEntry entry) {
    return complete(entry, new LinkedHashSet<>());
  }

  /** The completed base of an entry, if it has one that can be read. */
  Optional<EObject> base(ParsedEntry entry) {
    return base(entry, new LinkedHashSet<>());
  }

  /** The completed material of an id; empty when there is none, or none that can be read. */
  Optional<Material> material(String id) {
    ParsedEntry mine = own(Folder.MATERIALS, id);
    if (mine != null) return Optional.of((Material) complete(mine));
    return foreign(Folder.MATERIALS, id, new LinkedHashSet<>()).map(Material.class::cast);
  }

  /** Whether an entry is, perhaps through others, based on itself. */
  boolean isCircular(ParsedEntry entry) {
    Set<ParsedEntry> seen = new LinkedHashSet<>();
    for (ParsedEntry next = entry; next != null; next = next.base() == null ? null : own(next.folder(), next.base())) {
      if (!seen.add(next)) return next == entry;
    }
    return false;
  }

  private EObject complete(ParsedEntry entry, Set<ParsedEntry> chain) {
    EObject known = completed.get(entry);
    if (known != null) return known;
    EObject whole = EcoreUtil.copy(entry.root());
    if (chain.add(entry) && chain.size() <= MOST) base(entry, chain).ifPresent(base -> Inheritance.fill(whole, base));
    completed.put(entry, whole);
    return whole;
  }

  private Optional<EObject> base(ParsedEntry entry, Set<ParsedEntry> chain) {
    String id = entry.base();
    if (id == null) return Optional.empty();
    ParsedEntry mine = own(entry.folder(), id);
    if (mine != null) return chain.contains(mine) ? Optional.empty() : Optional.of(complete(mine, chain));
    return foreign(entry.folder(), id, new LinkedHashSet<>());
  }

  private Optional<EObject> foreign(Folder folder, String id, Set<String> chain) {
    if (!chain.add(id) || chain.size() > MOST) return Optional.empty();
    Optional<? extends EObject> found = folder == Folder.MATERIALS ? others.material(id) : others.recipe(id);
    if (found.isEmpty()) return Optional.empty();
    EObject whole = found.get();
    Object further = whole.eGet(whole.eClass().getEStructuralFeature("basedOn"));
    if (further != null) foreign(folder, (String) further, chain).ifPresent(base -> Inheritance.fill(whole, base));
    return Optional.of(whole);
  }

  private ParsedEntry own(Folder folder, String id) {
    return own.get(folder).get(id);
  }
}
