// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The entries of a BibTeX text.
 *
 * @param mistakes where the text is no BibTeX
 */
public record Bibliography(List<Work> works, List<Mistake> mistakes) {
  /**
   * One entry.
   *
   * @param key how the text calls it
   * @param fields by their names in small letters, without the outermost brackets or quotes
   */
  public record Work(String key, Map<String, String> fields, int line, int column) {
    /** The sources that lead to this work, in the form of {@link SourceForm#key}. */
    public List<String> sources() {
      List<String> sources = new ArrayList<>();
      add(sources, "doi:", "doi");
      add(sources, "arXiv:", "eprint");
      add(sources, "isbn:", "isbn");
      add(sources, "", "url");
      return sources;
    }

    private void add(List<String> sources, String scheme, String field) {
      String value = fields.get(field);
      if (value == null || value.isBlank()) return;
      String bare = value.trim().replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi:|arxiv:)", "");
      sources.add(SourceForm.key(scheme.isEmpty() ? value.trim() : scheme + bare));
    }
  }

  /** Something that cannot be read. */
  public record Mistake(int line, int column, String message, String help) {}

  /** Reads a text; throws for nothing that stands in it. */
  public static Bibliography of(String text) {
    return new BibtexReader(text).read();
  }
}
