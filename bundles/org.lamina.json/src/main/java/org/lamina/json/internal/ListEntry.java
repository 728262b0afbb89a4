// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The entry of a list that a path names, by its index or by its name, id or material.
 *
 * @param index of the entry; negative when there is none, or more than one
 * @param length how many segments of the path name it
 * @param message what is wrong, if so
 * @param help what to do, if so
 */
record ListEntry(int index, int length, String message, String help) {
  /** Members by which an entry of a list may be named. */
  private static final List<String> NAMES = List.of("name", "id", "material");

  static ListEntry find(ArrayNode array, List<String> segments, int at) {
    int length = length(array, segments, at);
    String segment = String.join(".", segments.subList(at, at + length));
    int size = array.items().size();
    int index = ArrayNode.index(segment);
    if (index >= 0 && index < size) return new ListEntry(index, length, "", "");
    List<Integer> found = matches(array, segment);
    if (found.size() == 1) return new ListEntry(found.get(0), length, "", "");
    if (found.size() > 1) {
      return none(Words.quoted(segment) + " names " + found.size() + " entries", "use the index, from 0: " + found);
    }
    if (index >= 0) return none(
        "there is no entry " + segment, "there are " + Words.entries(size) + ", counted from 0");
    return none("there is no entry " + Words.quoted(segment), Words.suggestion(segment, names(array), "entries"));
  }

  private static ListEntry none(String message, String help) {
    return new ListEntry(-1, 0, message, help);
  }

  /** How many segments name the entry: the name of a material may contain dots. */
  private static int length(ArrayNode array, List<String> segments, int at) {
    for (int length = 1; at + length <= segments.size(); length++) {
      if (!matches(array, String.join(".", segments.subList(at, at + length))).isEmpty()) return length;
    }
    return 1;
  }

  private static List<Integer> matches(ArrayNode array, String segment) {
    for (String member : NAMES) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < array.items().size(); i++) {
        if (array.items().get(i) instanceof ObjectNode object && segment.equals(object.text(member))) found.add(i);
      }
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  private static List<String> names(ArrayNode array) {
    List<String> names = new ArrayList<>();
    for (Node item : array.items()) {
      if (!(item instanceof ObjectNode object)) continue;
      for (String member : NAMES) {
        String name = object.text(member);
        if (name != null && !names.contains(name)) names.add(name);
      }
    }
    return names;
  }
}
