// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.cli.internal.run.Listing;

/** How many numbers the catalogs bring, by kind of entry and all together. */
public final class CatalogSummary {
  private static final String ALL = "all";

  private final Map<String, EvidenceShares> shares = new LinkedHashMap<>();

  private CatalogSummary() {
    for (String kind :
        List.of(CatalogEntries.MATERIALS, CatalogEntries.RECIPES, CatalogEntries.EVIDENCE, ALL)) {
      shares.put(kind, new EvidenceShares());
    }
  }

  /** Reads every entry. */
  public static CatalogSummary of(CatalogEntries entries) throws InterruptedException {
    CatalogSummary summary = new CatalogSummary();
    for (CatalogEntry entry : entries.all()) {
      Optional<EObject> object = entries.object(entry);
      if (object.isEmpty()) continue;
      summary.shares.get(entry.kind()).add(object.get());
      summary.shares.get(ALL).add(object.get());
    }
    return summary;
  }

  /** A line for each kind. */
  public String text() {
    List<List<String>> rows = new ArrayList<>();
    shares.forEach((kind, share) -> rows.add(List.of(kind, entries(share), share.text())));
    return Listing.text(rows);
  }

  private static String entries(EvidenceShares share) {
    return share.entries() + (share.entries() == 1 ? " entry" : " entries");
  }

  /** An object with a member for each kind. */
  public String json() {
    List<String> members = new ArrayList<>();
    shares.forEach((kind, share) -> members.add("  \"" + kind + "\": { " + share.jsonMembers() + " }"));
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }
}
