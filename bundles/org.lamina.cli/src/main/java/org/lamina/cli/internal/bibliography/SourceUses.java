// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lamina.api.result.Finding;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.Report.Attributed;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.library.bibliography.SourceName;

/** Which numbers and findings used which source, and what else names it. */
public final class SourceUses {
  /** What a source is there for: in words, sorted. */
  record Uses(Set<String> used, Set<String> named) {
    Uses() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private final SortedMap<String, Uses> bySource = new TreeMap<>();
  private final Set<String> withoutSource = new TreeSet<>();

  /** What the numbers of a report say that they used. */
  public void addEstimates(DesignReport report) {
    for (Attributed attributed : report.estimates()) {
      for (PropertyUse use : attributed.estimate().sources()) {
        String words = use.owner() + " " + use.property() + " (" + use.kind().getLiteral() + ")";
        if (use.source().isPresent()) uses(use.source().get()).used().add(words);
        else withoutSource.add(words);
      }
    }
  }

  /**
   * A finding states the source of its limit in its message.
   *
   * @param known the sources that it may state
   */
  public void addFindings(DesignReport report, Collection<String> known) {
    Set<String> spellings = new TreeSet<>(known);
    for (String source : known) spellings.add(SourceName.of(source).toString());
    List<String> longestFirst = new ArrayList<>(spellings);
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    for (Finding finding : report.findings()) {
      String message = finding.message();
      for (String source : longestFirst) {
        // A name that goes on is another one: 10.1000/12 is not 10.1000/1.
        String whole = Pattern.quote(source) + "(?![\\p{L}\\p{N}])";
        String rest = message.replaceAll(whole, "");
        if (rest.equals(message)) continue;
        message = rest;
        String of = finding.layer().map(layer -> " of '" + layer + "'").orElse("");
        uses(source).used().add("finding " + finding.rule() + of);
      }
    }
  }

  /** Something states a source, whether or not it was used. */
  public void addNamed(String source, String by) {
    uses(source).named().add(by);
  }

  /** One source is one, whether it is written as a DOI or as the address of that. */
  private Uses uses(String source) {
    return bySource.computeIfAbsent(SourceName.of(source).toString(), key -> new Uses());
  }

  SortedMap<String, Uses> bySource() {
    return bySource;
  }

  /** Numbers that went into an estimate although nobody says where they are from. */
  Set<String> withoutSource() {
    return withoutSource;
  }
}
