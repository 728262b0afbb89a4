// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.lamina.library.bibliography.SourceName;
import org.lamina.model.Evidence;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Sourced;

/**
 * How many numbers there are, and how they came about. A number is whatever has a source of its own: a property, a
 * window, a limit, a pulse, a precursor, a composition, a piece of evidence that states a value: one that is words only
 * is none. What an entry inherits is counted where it is written.
 */
public final class EvidenceShares {
  private static final Pattern ADDRESS = Pattern.compile("(doi:|arXiv:|isbn:|https?://)\\S.*");

  private final Map<EvidenceKind, Integer> byKind = new EnumMap<>(EvidenceKind.class);
  private final Set<SourceName> sources = new HashSet<>();
  private int entries;
  private int numbers;
  private int withAddress;

  public EvidenceShares() {
    for (EvidenceKind kind : EvidenceKind.values()) byKind.put(kind, 0);
  }

  /** Counts an entry and what is in it. */
  public void add(EObject entry) {
    entries++;
    if (entry instanceof Sourced sourced) count(sourced);
    for (Iterator<EObject> all = entry.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Sourced sourced) count(sourced);
    }
  }

  private void count(Sourced sourced) {
    if (sourced instanceof Evidence evidence && evidence.getValue() == null) return;
    numbers++;
    if (sourced.getKind() != null) byKind.merge(sourced.getKind(), 1, Integer::sum);
    String source = sourced.getSource();
    if (source == null || !ADDRESS.matcher(source).matches()) return;
    withAddress++;
    sources.add(SourceName.of(source).normal());
  }

  /** For example {@code 8 numbers: 38 % measured, ...; 3 with a DOI or address, from 2 sources}. */
  public String text() {
    if (numbers == 0) return "no numbers";
    Map<EvidenceKind, Integer> percents = percents();
    List<String> shares = new ArrayList<>();
    byKind.forEach(
        (kind, count) -> shares.add(percent(count, percents.get(kind)) + kind.getLiteral()));
    return numbers
        + (numbers == 1 ? " number: " : " numbers: ")
        + String.join(", ", shares)
        + "; "
        + withAddress
        + " with a DOI or address, from "
        + sources.size()
        + (sources.size() == 1 ? " source" : " sources");
  }

  /** Whole numbers that add up: what rounding down leaves goes to the largest remainders. */
  private Map<EvidenceKind, Integer> percents() {
    Map<EvidenceKind, Integer> percents = new EnumMap<>(EvidenceKind.class);
    byKind.forEach((kind, count) -> percents.put(kind, 100 * count / numbers));
    int known = byKind.values().stream().mapToInt(count -> count).sum();
    int left = 100 * known / numbers - percents.values().stream().mapToInt(share -> share).sum();
    byKind.entrySet().stream()
        .sorted(Comparator.comparing(share -> -(100 * share.getValue() % numbers)))
        .limit(left)
        .forEach(share -> percents.merge(share.getKey(), 1, Integer::sum));
    return percents;
  }

  /** Something is never shown as nothing, nor almost all as all. */
  private String percent(int count, int percent) {
    if (count > 0 && percent == 0) return "below 1 % ";
    if (count < numbers && percent == 100) return "above 99 % ";
    return percent + " % ";
  }

  /** How many entries were counted. */
  public int entries() {
    return entries;
  }

  /** The counts as members of a JSON object, without its braces. */
  public String jsonMembers() {
    StringBuilder members = new StringBuilder();
    members.append("\"entries\": ").append(entries).append(", \"numbers\": ").append(numbers);
    byKind.forEach(
        (kind, count) ->
            members.append(", \"").append(kind.getLiteral()).append("\": ").append(count));
    members.append(", \"withAddress\": ").append(withAddress);
    return members.append(", \"sources\": ").append(sources.size()).toString();
  }
}
