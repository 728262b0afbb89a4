// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.Locale;

/**
 * What a number names as its source, for example {@code doi:10.1021/x}, and how a bibliography says the same.
 *
 * @param field of a BibTeX entry
 * @param value of that field
 */
record SourceName(String field, String value) {
  private static final String RESOLVER = "https?://(dx\\.)?doi\\.org/";

  /** Text without one of the known beginnings stands as it is where a reader would look for it. */
  static SourceName of(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.startsWith("doi:")) return new SourceName("doi", source.substring(4));
    if (lower.startsWith("arxiv:")) return new SourceName("eprint", source.substring(6));
    if (lower.startsWith("isbn:")) return new SourceName("isbn", source.substring(5));
    if (lower.matches("https?://.*")) return new SourceName("url", source);
    return new SourceName("howpublished", source);
  }

  /** The same source in one way of writing: DOIs know no case, ISBNs no hyphens. */
  SourceName normal() {
    String text = value.strip();
    return new SourceName(
        field,
        switch (field) {
          case "doi" -> text.replaceFirst("(?i)" + RESOLVER, "").toLowerCase(Locale.ROOT);
          case "eprint" -> text.replaceFirst("(?i)arxiv:", "").toLowerCase(Locale.ROOT);
          case "isbn" -> text.replaceAll("[^0-9Xx]", "").toLowerCase(Locale.ROOT);
          default -> text;
        });
  }
}
