// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.model.ModelPackage;

/** What an entry is based on: where it does not say something itself, the next one does. */
final class Ancestry {
  private final CatalogEntries entries;

  Ancestry(CatalogEntries entries) {
    this.entries = entries;
  }

  /**
   * One entry of the line, or a group of properties in it.
   *
   * @param from id of the entry; empty for the one that was asked for
   */
  record Member(String from, EObject object) {}

  /** The entry itself first. A line that leads to no entry, or back to itself, ends there. */
  List<Member> of(CatalogEntry entry) throws CommandFailure, InterruptedException {
    List<Member> line = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    Optional<CatalogEntry> next = Optional.of(entry);
    while (next.isPresent() && !seen.contains(next.get().id())) {
      seen.add(next.get().id());
      EObject object = next.get().object().orElseThrow();
      line.add(new Member(line.isEmpty() ? "" : next.get().id(), object));
      Optional<String> base = base(object);
      next = base.isEmpty() ? Optional.empty() : entries.find(entry.kind(), base.get());
    }
    return line;
  }

  /** What an object says that it is based on. */
  static Optional<String> base(EObject object) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature("basedOn");
    return feature == null ? Optional.empty() : Optional.ofNullable((String) object.eGet(feature));
  }

  /** Whether a member is inherited part by part; all others are taken as a whole. */
  static boolean isGroup(EStructuralFeature feature) {
    return feature instanceof EReference reference
        && !reference.isMany()
        && !ModelPackage.Literals.SOURCED.isSuperTypeOf(reference.getEReferenceType());
  }

  /** Those of a line that say something about a member. */
  static List<Member> saying(List<Member> line, EStructuralFeature feature) {
    return line.stream().filter(member -> member.object().eIsSet(feature)).toList();
  }
}
