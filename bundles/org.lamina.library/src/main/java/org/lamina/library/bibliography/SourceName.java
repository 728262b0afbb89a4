// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import java.util.List;
import java.util.Locale;

/**
 * What a number names as its source, for example {@code doi:10.1021/x}, and how a bibliography says the same.
 *
 * @param field of a BibTeX entry: {@code doi}, {@code eprint}, {@code isbn}, {@code url}, or {@code howpublished} for words
 * @param value of that field
 */
public record SourceName(String field, String value) {
  /** The fields by which the source of an entry is known. */
  static final List<String> FIELDS = List.of("doi", "eprint", "isbn", "url");

  private static final String RESOLVER = "^(?i:https?://(?:dx\\.|www\\.)?doi\\.org/)";

  /** Text without one of the known beginnings stands as it is where a reader would look for it. */
  public static SourceName of(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.startsWith("doi:")) return new SourceName("doi", source.substring(4));
    if (lower.startsWith("arxiv:")) return new SourceName("eprint", source.substring(6));
    if (lower.startsWith("isbn:")) return new SourceName("isbn", source.substring(5));
    if (lower.matches("https?://.*")) return ofAddress(source);
    return new SourceName("howpublished", source);
  }

  /** The address of a DOI is another way of writing the DOI. */
  private static SourceName ofAddress(String address) {
    String doi = address.replaceFirst(RESOLVER, "");
    return doi.equals(address) ? new SourceName("url", address) : new SourceName("doi", doi);
  }

  /**
   * The same source in one way of writing, for comparing: DOIs know no case, preprints are the same in each version,
   * ISBNs know no hyphens, addresses no slash at the end.
   */
  public SourceName normal() {
    String text = value.strip();
    if (field.equals("url") && !ofAddress(text).field().equals(field)) return ofAddress(text).normal();
    return new SourceName(
        field,
        switch (field) {
          case "doi" -> text.replaceFirst(RESOLVER + "|^(?i:doi:)", "").toLowerCase(Locale.ROOT);
          case "eprint" -> text.toLowerCase(Locale.ROOT).replaceFirst("^arxiv:", "").replaceFirst("v[0-9]+$", "");
          case "isbn" -> text.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
          default -> text.replaceFirst("/+$", "");
        });
  }

  /** As a number names it. */
  @Override
  public String toString() {
    return switch (field) {
      case "doi", "isbn" -> field + ":" + value;
      case "eprint" -> "arXiv:" + value;
      default -> value;
    };
  }
}
