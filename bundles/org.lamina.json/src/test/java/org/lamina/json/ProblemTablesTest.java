// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The exact words and places of what the reader says, case by case, in tables. */
class ProblemTablesTest {
  @TestFactory
  List<DynamicTest> designs() {
    return tests("problems.txt", input -> {
      String[] change = input.split(" => ?", 2);
      return Sketch.problems(Sketch.with(change[0], change.length == 2 ? change[1] : ""));
    });
  }

  @TestFactory
  List<DynamicTest> xmi() {
    XmiFormat format = new XmiFormat(List.of(Geometries.create()));
    return tests("xmi.txt", input -> {
      String[] change = unescaped(input).split(" => ?", 2);
      String text = Sketch.replaced(Sketch.resource("sketch.xmi"), change[0], change.length == 2 ? change[1] : "");
      return Sketch.lines(format.readDesign(Sketch.bytes(text)).problems());
    });
  }

  @TestFactory
  List<DynamicTest> settings() {
    return tests("settings.txt", input -> Sketch.problems(Sketch.text(), input.split("\t")));
  }

  @TestFactory
  List<DynamicTest> syntax() {
    return tests("syntax.txt", input -> Sketch.problems(unescaped(input)));
  }

  private static List<DynamicTest> tests(String file, Function<String, List<String>> reader) {
    ProblemTable table = ProblemTable.of(file);
    if (ProblemTable.updating()) table.update(reader);
    List<DynamicTest> tests = new ArrayList<>();
    for (ProblemTable.Case each : table.cases()) {
      tests.add(
          dynamicTest(each.input(), () -> {
            assertFalse(each.problems().isEmpty(), "a case says what is expected");
            assertEquals(each.problems(), reader.apply(each.input()));
          }));
    }
    assertFalse(tests.size() < 20, file + " was not read");
    return tests;
  }

  private static String unescaped(String input) {
    return input.replace("\\\\", "\0").replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t")
        .replace("\0", "\\");
  }
}
