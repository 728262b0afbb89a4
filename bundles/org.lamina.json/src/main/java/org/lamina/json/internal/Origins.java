// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** From which part of a file each object was built, so that checks of the objects can name places in the file. */
final class Origins {
  /** Where one object comes from. */
  static final class Origin {
    final Path path;
    final ObjectNode node;
    private Set<Slot> unread;
    private Map<Slot, List<Integer>> indices;

    Origin(Path path, ObjectNode node) {
      this.path = path;
      this.node = node;
    }

    /** Whether the file says anything about the member. */
    boolean states(Slot slot) {
      return node.member(slot.name) != null;
    }

    /** Notes that a value, or an entry of a list, could not be read; it was complained about. */
    void markUnread(Slot slot) {
      if (unread == null) unread = new HashSet<>();
      unread.add(slot);
    }

    boolean isUnread(Slot slot) {
      return unread != null && unread.contains(slot);
    }

    /** Notes the index in the file of the next entry of a list, where the two may differ. */
    void noteIndex(Slot slot, int index) {
      if (indices == null) indices = new HashMap<>();
      List<Integer> list = indices.get(slot);
      if (list == null) {
        list = new ArrayList<>();
        indices.put(slot, list);
      }
      list.add(index);
    }

    /** The place of an entry of a list in the file. */
    Path entry(Slot slot, int position) {
      List<Integer> list = indices == null ? null : indices.get(slot);
      return path.child(slot.name).child(list == null ? position : list.get(position));
    }
  }

  private final Map<EObject, Origin> origins = new IdentityHashMap<>();

  Origin put(EObject object, Origin origin) {
    origins.put(object, origin);
    return origin;
  }

  Origin of(EObject object) {
    return origins.get(object);
  }
}
