// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.design.Inheritance;
import org.lamina.model.Material;

/** Completes entries by what they are based on: entries of the library first, then those of others. */
final class Bases {
  /** Longer than any chain of other catalogs, and any circle, has reason to be. */
  private static final int MOST = 100;

  private final Map<Folder, Map<String, ParsedEntry>> own;
  private final KnownEntries others;
  private final Map<ParsedEntry, EObject> completed = new HashMap<>();

  Bases(Map<Folder, Map<String, ParsedEntry>> own, KnownEntries others) {
    this.own = own;
    this.others = others;
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
    for (ParsedEntry next = entry; next != null; next = ownBase(next)) {
      if (!seen.add(next)) return next == entry;
    }
    return false;
  }

  /**
   * A completed entry; as far as its bases are there, can be read and do not go in a circle. Not recursive: a chain may
   * be longer than the stack of a thread is deep.
   *
   * @throws org.lamina.api.plugin.CatalogException when an entry of another catalog cannot be read
   */
  EObject complete(ParsedEntry entry) {
    Set<ParsedEntry> line = new LinkedHashSet<>();
    ParsedEntry next = entry;
    while (next != null && !completed.containsKey(next) && line.add(next)) next = ownBase(next);
    if (line.contains(next)) return inCircle(line);
    List<ParsedEntry> outwards = new ArrayList<>(line);
    Optional<EObject> base = next != null ? Optional.of(completed.get(next)) : foreignBase(outwards.get(outwards.size() - 1));
    for (int i = outwards.size() - 1; i >= 0; i--) {
      base = Optional.of(inherited(outwards.get(i), base));
      completed.put(outwards.get(i), base.get());
    }
    return completed.get(entry);
  }

  /** What members of a circle inherit depends on where one enters it: it is not kept for the others. */
  private static EObject inCircle(Set<ParsedEntry> line) {
    List<ParsedEntry> outwards = line.stream().limit(MOST).toList();
    Optional<EObject> base = Optional.empty();
    for (int i = outwards.size() - 1; i >= 0; i--) base = Optional.of(inherited(outwards.get(i), base));
    return base.orElseThrow();
  }

  private static EObject inherited(ParsedEntry entry, Optional<EObject> base) {
    EObject whole = EcoreUtil.copy(entry.root());
    base.ifPresent(other -> Inheritance.fill(whole, other));
    return whole;
  }

  /** The completed base of an entry, if it has one that can be read. */
  Optional<EObject> base(ParsedEntry entry) {
    ParsedEntry mine = ownBase(entry);
    return mine == null ? foreignBase(entry) : Optional.of(complete(mine));
  }

  private ParsedEntry ownBase(ParsedEntry entry) {
    return entry.base() == null ? null : own(entry.folder(), entry.base());
  }

  private Optional<EObject> foreignBase(ParsedEntry entry) {
    return entry.base() == null ? Optional.empty() : foreign(entry.folder(), entry.base(), new LinkedHashSet<>());
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
