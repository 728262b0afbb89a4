// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.tck.CatalogContract;
import org.lamina.tck.EstimatorContract;
import org.lamina.tck.ExporterContract;
import org.lamina.tck.GeometryContract;
import org.lamina.tck.RuleContract;
import org.lamina.tck.SimulatorContract;

/** docs/plugins/contract-tests.md: its code is code that runs, and it lists every test. */
class ContractTestsPageTest {
  private static final Path TOP = Path.of("../..");
  private static final Path PAGE = TOP.resolve("docs/plugins/contract-tests.md");
  private static final Pattern FENCE = Pattern.compile("(?m)^```[a-z]+$");
  private static final Pattern QUOTE = Pattern.compile("(?s)<!-- from (\\S+) -->\\n```[a-z]+\\n(.*?)\\n```\\n");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| \\S.* \\|$");

  @Test
  void itsCodeStandsInFilesThatAreBuilt() throws IOException {
    String page = Files.readString(PAGE);
    List<MatchResult> quotes = QUOTE.matcher(page).results().toList();
    assertEquals(FENCE.matcher(page).results().count(), quotes.size(), "each piece of code says where it comes from");
    assertTrue(quotes.size() >= 3, "there are examples");
    for (MatchResult quote : quotes) {
      String source = Files.readString(TOP.resolve(quote.group(1)));
      assertTrue(source.contains(quote.group(2)), () -> quote.group(1) + " contains\n" + quote.group(2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RuleContract.class,
        EstimatorContract.class,
        GeometryContract.class,
        CatalogContract.class,
        ExporterContract.class,
        SimulatorContract.class
      })
  void itListsEveryTest(Class<?> contract) throws IOException {
    String heading = "\n### " + contract.getSimpleName() + "\n";
    String page = Files.readString(PAGE);
    assertTrue(page.contains(heading), "a section" + heading);
    String section = page.substring(page.indexOf(heading) + heading.length());
    int end = section.indexOf("\n### ");
    Set<String> listed = new TreeSet<>();
    for (MatchResult row : ROW.matcher(end < 0 ? section : section.substring(0, end)).results().toList()) {
      listed.add(row.group(1));
    }
    assertEquals(ContractRun.testsOf(contract), listed);
  }
}
