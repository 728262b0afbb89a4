// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What to cite for the published battery: exactly what its numbers say that they used. */
class BibliographyTest {
  private static final String DESIGN = "examples/pearse-2018-3d.lamina.json";
  private static final Pattern ENTRY = Pattern.compile("(?m)^@(\\w+)\\{([^,\\s]+),$");

  private static List<String> keys(String bibtex) {
    List<String> keys = new ArrayList<>();
    Matcher entry = ENTRY.matcher(bibtex);
    while (entry.find()) keys.add(entry.group(2));
    return keys;
  }

  /** The sources of the estimates, as the report tells them. */
  private static Set<String> used() throws Exception {
    Set<String> sources = new TreeSet<>();
    JsonNode report = Json.parse(new Lamina().run("estimate", DESIGN, "--format", "json").out());
    for (JsonNode estimate : report.get("estimates")) {
      for (JsonNode use : estimate.path("sources")) {
        if (use.has("source")) sources.add(use.get("source").asString());
      }
    }
    return sources;
  }

  @Test
  void everySourceOfAnEstimateIsThereOnce() throws Exception {
    Lamina.Result result = new Lamina().run("bibliography", DESIGN);
    assertEquals(0, result.exitCode(), result.err());
    Set<String> used = used();
    assertTrue(used.contains("doi:10.1021/acsnano.7b08751"), used.toString());
    for (String source : used) {
      String name = source.replaceFirst("^(doi|arXiv|isbn):", "");
      String field = "(?mi)^  (doi|eprint|isbn|url|howpublished) = \\{" + Pattern.quote(name) + "\\},?$";
      assertEquals(1, Pattern.compile(field).matcher(result.out()).results().count(), source + "\n" + result.out());
    }
    List<String> keys = keys(result.out());
    assertTrue(keys.size() >= used.size(), keys + " for " + used);
    assertEquals(keys.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), keys);
    assertTrue(result.out().contains("V2O5 electrode/measuredCapacity (measured)"), result.out());
  }

  @Test
  void withAllThereIsMore() throws Exception {
    Lamina.Result some = new Lamina().run("bibliography", DESIGN, "-q");
    Lamina.Result all = new Lamina().run("bibliography", "--all", DESIGN, "-q");
    assertEquals(0, all.exitCode(), all.err());
    assertTrue(keys(all.out()).containsAll(keys(some.out())), all.out());
    assertTrue(keys(all.out()).size() > keys(some.out()).size(), all.out());
    assertTrue(all.out().contains("the design " + DESIGN), all.out());
  }

  @Test
  void theSameBytesInTheProcessAndInTheProduct() throws Exception {
    String product = new Lamina().run("bibliography", "--all", DESIGN).out();
    assertEquals(product, new InProcess(Project.TOP).run("bibliography", "--all", DESIGN).out());
  }
}
