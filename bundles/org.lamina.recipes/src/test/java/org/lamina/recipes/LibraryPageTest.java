// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Evidence;
import org.lamina.model.Sourced;

/** The tables of docs/library.md list what the library holds; {@code -Dlamina.update} writes them anew. */
class LibraryPageTest {
  private static final Path PAGE = Path.of("../../docs/library.md");

  @Test
  void thePageListsEveryEntry() throws IOException {
    String text = Files.readString(PAGE);
    String updated = text;
    updated = replaced(updated, "materials", materials());
    updated = replaced(updated, "recipes", recipes());
    updated = replaced(updated, "evidence", evidence());
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, updated);
    else assertEquals(updated, text, "run the tests of this bundle with -Dlamina.update");
  }

  private static String replaced(String text, String part, String table) {
    String begin = "<!-- " + part + ": begin -->\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("<!-- " + part + ": end -->");
    return text.substring(0, from) + table + text.substring(to);
  }

  private static String materials() {
    return Entries.materials().size() + " entries. The numbers behind each: measured, fitted, computed, assumed.\n\n"
        + "| id | name | variant of | m | f | c | a |\n|---|---|---|---|---|---|---|\n"
        + lines(Entries.materials().stream(), material -> cells(
            "`" + material.getId() + "`", material.getName(), quoted(material.getBasedOn()), shares(material)));
  }

  private static String recipes() {
    return Entries.recipes().size() + " entries.\n\n"
        + "| id | name | film | m | f | c | a |\n|---|---|---|---|---|---|---|\n"
        + lines(Entries.recipes().stream(), recipe -> cells(
            "`" + recipe.getId() + "`", recipe.getName(), quoted(recipe.getProduct()), shares(recipe)));
  }

  private static String evidence() {
    List<Evidence> all = Entries.everywhere(Evidence.class);
    return all.size() + " entries.\n\n| id | subject | value |\n|---|---|---|\n"
        + lines(all.stream(), evidence -> cells(
            "`" + evidence.getId() + "`", evidence.getSubject(), Objects.toString(evidence.getValue(), "")));
  }

  private static <T> String lines(Stream<T> entries, Function<T, String> line) {
    return entries.map(line).map(text -> text + "\n").collect(Collectors.joining());
  }

  private static String cells(String... cells) {
    return Stream.of(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String quoted(String id) {
    return id == null ? "" : "`" + id + "`";
  }

  private static String shares(EObject entry) {
    Map<EvidenceKind, Integer> counts = new EnumMap<>(EvidenceKind.class);
    entry.eAllContents().forEachRemaining(object -> {
      if (object instanceof Sourced number) counts.merge(number.getKind(), 1, Integer::sum);
    });
    return Stream.of(EvidenceKind.values())
        .map(kind -> counts.containsKey(kind) ? counts.get(kind).toString() : "")
        .collect(Collectors.joining(" | "));
  }
}
