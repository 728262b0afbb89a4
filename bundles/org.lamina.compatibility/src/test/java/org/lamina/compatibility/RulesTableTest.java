// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Rule;

/** The rules of this bundle in docs/rules/README.md; {@code -Dlamina.update} writes them anew. */
class RulesTableTest {
  private static final String BUNDLE = "org.lamina.compatibility";
  private static final String BEGIN = "<!-- " + BUNDLE + ": begin -->\n";
  private static final String END = "<!-- " + BUNDLE + ": end -->";

  @Test
  void theDocumentationListsEveryRule() throws IOException {
    Path readme = Path.of("../../docs/rules/README.md");
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    assertTrue(from >= 0 && to > from, "the marks of this bundle stand in " + readme);
    String updated = text.substring(0, from + BEGIN.length()) + table() + text.substring(to);
    if (System.getProperty("lamina.update") != null) Files.writeString(readme, updated);
    else assertEquals(updated, text, "run the tests of this bundle with -Dlamina.update");
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| rule | category | severity | what it checks |\n|---|---|---|---|\n");
    for (Rule rule : Compatibility.rules()) {
      String folder = rule.getClass().getPackageName().replace('.', '/');
      String page = "../../bundles/" + BUNDLE + "/src/main/java/" + folder + "/" + rule.id() + ".md";
      table.append("| [`").append(rule.id()).append("`](").append(page).append(") | ").append(rule.category());
      table.append(" | ").append(rule.defaultSeverity().label()).append(" | ").append(rule.title()).append(" |\n");
    }
    return table.toString();
  }
}
