// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lamina.library.bibliography.Reference;
import org.lamina.library.bibliography.SourceName;

/** Makes an entry for a source that no bibliography describes. */
final class UndescribedSource {
  private static final String KEY_CHARACTERS = "[^A-Za-z0-9._-]+";

  private UndescribedSource() {}

  static Reference entry(String source) {
    SourceName name = SourceName.of(source);
    Map<String, String> fields = new LinkedHashMap<>();
    boolean words = name.field().equals("howpublished");
    fields.put(name.field(), words ? escaped(name.value()) : unbraced(name.value()));
    if (name.field().equals("eprint")) fields.put("archiveprefix", "arXiv");
    fields.put("note", "No installed library describes this source");
    return new Reference("misc", source.replaceAll(KEY_CHARACTERS, "-"), fields);
  }

  private static String unbraced(String text) {
    return text.replaceAll("[{}]", "");
  }

  private static String escaped(String text) {
    return unbraced(text).replaceAll("([&%$#_])", "\\\\$1");
  }
}
