// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a bibliography.
 *
 * @param type for example {@code article}
 * @param key how the text calls it
 * @param fields in their order, by names in small letters, without braces or quotes around them
 * @param line where the entry begins, counted from 1; 0 for one that was not read
 * @param column where the entry begins, counted from 1, in characters; 0 for one that was not read
 */
public record Reference(String type, String key, Map<String, String> fields, int line, int column) {
  public Reference {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** One that stands in no text yet. */
  public Reference(String type, String key, Map<String, String> fields) {
    this(type, key, fields, 0, 0);
  }

  /** The same under another key. */
  public Reference withKey(String other) {
    return new Reference(type, other, fields, line, column);
  }

  /** The sources that lead to this work, each in its {@linkplain SourceName#normal() normal form}. */
  public List<SourceName> sources() {
    return SourceName.FIELDS.stream()
        .filter(field -> !fields.getOrDefault(field, "").isBlank())
        .map(field -> new SourceName(field, fields.get(field)).normal())
        .distinct()
        .toList();
  }
}
