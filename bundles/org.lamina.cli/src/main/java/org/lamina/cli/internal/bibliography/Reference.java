// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry of a bibliography.
 *
 * @param type for example {@code article}
 * @param fields in their order, without braces or quotes around them
 */
record Reference(String type, String key, Map<String, String> fields) {
  private static final String KEY_CHARACTERS = "[^A-Za-z0-9._-]+";

  /** Stands for a source that no bibliography describes. */
  static Reference undescribed(String source) {
    SourceName name = SourceName.of(source);
    Map<String, String> fields = new LinkedHashMap<>();
    boolean words = name.field().equals("howpublished");
    fields.put(name.field(), words ? escaped(name.value()) : unbraced(name.value()));
    if (name.field().equals("eprint")) fields.put("archiveprefix", "arXiv");
    fields.put("note", "No installed library describes this source");
    return new Reference("misc", source.replaceAll(KEY_CHARACTERS, "-"), fields);
  }

  Reference withKey(String other) {
    return new Reference(type, other, fields);
  }

  private static String unbraced(String text) {
    return text.replaceAll("[{}]", "");
  }

  private static String escaped(String text) {
    return unbraced(text).replaceAll("([&%$#_])", "\\\\$1");
  }
}
