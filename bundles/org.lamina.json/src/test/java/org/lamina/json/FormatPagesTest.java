// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** The pages about the format say what the code does. */
class FormatPagesTest {
  private static final Path PAGES = Path.of("../../docs/format");

  @Test
  void theTableOfUnitsIsThatOfTheCode() throws IOException {
    Path page = PAGES.resolve("units.md");
    if (ProblemTable.updating()) Files.writeString(page, units());
    assertEquals(units(), Files.readString(page), "write it anew with -Dlamina.update=true");
  }

  private static String units() {
    StringBuilder text = new StringBuilder("# Units\n\n");
    text.append("The closed table of units. The first spelling is the one that `lamina format` writes; the others\n");
    text.append("are read too. The table is written from the code, and a test compares them.\n\n");
    text.append("| Dimension | Unit | Also read | One of it in SI units |\n|---|---|---|---|\n");
    for (Dimension dimension : Dimension.values()) {
      for (Unit unit : Units.of(dimension)) {
        List<String> aliases = unit.aliases().stream().map(FormatPagesTest::shown).toList();
        text.append("| ").append(dimension.label().replace('-', ' ')).append(" | `").append(unit.symbol())
            .append("` | ");
        String factor = Numbers.exact(unit.numerator() / unit.denominator());
        String si = dimension == Dimension.DIMENSIONLESS ? "" : " " + dimension.siSymbol();
        boolean shifted = unit.offset() != 0;
        text.append(String.join(", ", aliases)).append(" | ");
        text.append(shifted ? "the number + " + Numbers.exact(unit.offset()) + si : factor + si).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String shown(String alias) {
    return alias.isEmpty() ? "(nothing)" : "`" + alias + "`";
  }

  @Test
  void theExampleOfThePageIsADesign() throws IOException {
    String page = Files.readString(PAGES.resolve("README.md"));
    String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("```", page.indexOf("```json\n") + 8));
    assertEquals(List.of(), Sketch.problems(example));
  }

  @Test
  void thePathsOfThePageAreSettings() throws IOException {
    String page = Files.readString(PAGES.resolve("README.md"));
    for (String path
        : List.of("/stack/2/thickness", "stack.2.thickness", "stack[2].thickness", "stack.Li2PO2N.thickness")) {
      assertTrue(page.contains("`" + path + "`"), path);
      assertEquals(List.of(), Sketch.problems(Sketch.text(), path + "=30 nm"));
    }
  }
}
