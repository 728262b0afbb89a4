// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lamina.cli.internal.run.Listing;
import org.lamina.library.bibliography.BibTex;
import org.lamina.library.bibliography.Reference;

/** A bibliography as a file: sorted by key, each source once, with what it was used for in comments above it. */
public final class BibliographyText {
  private static final int WIDTH = 110;

  private static final Comparator<String> ORDER =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private final Map<String, String> entries = new TreeMap<>(ORDER);
  private final Set<String> keys = new HashSet<>();
  private final List<String> undescribed = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  public BibliographyText(SourceUses uses, Bibliography bibliography) {
    Map<Reference, SourceUses.Uses> merged = new LinkedHashMap<>();
    uses.bySource()
        .forEach(
            (source, use) -> {
              Reference reference = bibliography.find(source).orElse(null);
              if (reference == null) undescribed.add(source);
              Reference known = reference == null ? UndescribedSource.entry(source) : reference;
              SourceUses.Uses all = merged.computeIfAbsent(known, key -> new SourceUses.Uses());
              all.used().addAll(use.used());
              all.named().addAll(use.named());
            });
    merged.forEach(this::add);
    comment("used without a source", uses.withoutSource(), text);
    for (String entry : entries.values()) {
      if (text.length() > 0) text.append('\n');
      text.append(entry);
    }
  }

  private void add(Reference reference, SourceUses.Uses uses) {
    StringBuilder entry = new StringBuilder();
    comment("used by", uses.used(), entry);
    comment("named by", uses.named(), entry);
    String key = freeKey(reference.key());
    entries.put(key, entry + BibTex.write(reference.withKey(key)));
  }

  /** Two libraries may call different sources by the same key; to BibTeX, upper case is lower case. */
  private String freeKey(String wanted) {
    String key = wanted;
    for (int i = 2; !keys.add(key.toLowerCase(Locale.ROOT)); i++) key = wanted + "-" + i;
    return key;
  }

  /** BibTeX has no comments: it skips what is outside entries, and an entry begins with an at sign. */
  private static void comment(String title, Collection<String> words, StringBuilder out) {
    if (words.isEmpty()) return;
    StringBuilder line = new StringBuilder("% " + title + ":");
    String separator = " ";
    for (String word : words) {
      String next = Listing.oneLine(word).replace("@", "(at)");
      if (line.length() + separator.length() + next.length() > WIDTH) {
        out.append(line).append(separator.stripTrailing()).append('\n');
        line = new StringBuilder("%");
        separator = "   ";
      }
      line.append(separator).append(next);
      separator = ", ";
    }
    out.append(line).append('\n');
  }

  /** Whether there is nothing to cite. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Sources that no bibliography describes, sorted. */
  public List<String> undescribed() {
    return undescribed;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
