// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lamina.model.Design;

/** Thousands of damaged files: the reader throws nothing, ends in time, and knows what it says. */
class MutationTest {
  private static final List<String> JSON_FILES = List.of("sketch.lamina.json", "everything.lamina.json");
  private static final List<String> SETTINGS =
      List.of("stack.2.thickness=1 nm", "/substrate/geometry/pitch=7 um", "operation.currents=[\"1 mA/cm2\"]");
  private static final XmiFormat XMI = new XmiFormat(List.of(Geometries.create()));

  @Test
  void twoThousandFiles() {
    files(2_000, 20_180_101);
  }

  @Test
  @Tag("full")
  void oneHundredThousandFiles() {
    files(100_000, 7_000_000_000L);
  }

  private static void files(int count, long seed) {
    int unreadable = 0;
    for (int i = 0; i < count; i++) {
      String file = JSON_FILES.get(i % JSON_FILES.size());
      boolean xmi = i % 4 == 3;
      byte[] content = new Mutations(seed + i).damage(Sketch.bytes(Sketch.resource(xmi ? "sketch.xmi" : file)));
      Function<byte[], ReadResult<Design>> reader = xmi
          ? XMI::readDesign
          : bytes -> Sketch.FORMAT.readDesign(bytes, settings(content));
      try {
        if (!check(content, reader)) unreadable++;
      } catch (Throwable e) {
        throw new AssertionError("new Mutations(" + (seed + i) + "L) of " + (xmi ? "sketch.xmi" : file), e);
      }
    }
    // Damage of which nothing or everything is found would test little.
    assertTrue(unreadable > count / 4 && unreadable < count, unreadable + " of " + count + " were unreadable");
  }

  /** Every third file is read with a damaged setting. */
  private static List<Setting> settings(byte[] content) {
    if (content.length % 3 != 0) return List.of();
    byte[] setting = new Mutations(content.length).damage(Sketch.bytes(SETTINGS.get(content.length % SETTINGS.size())));
    String text = new String(setting, StandardCharsets.UTF_8);
    return text.indexOf('=') > 0 ? List.of(Setting.parse(text)) : List.of();
  }

  /** Whether an object was built. */
  private static boolean check(byte[] content, Function<byte[], ReadResult<Design>> reader) {
    ReadResult<Design> result = CpuTime.atMost(1, () -> reader.apply(content));
    int lines = new String(content, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
    for (ReadProblem problem : result.problems()) {
      assertTrue(problem.position().line() <= lines && problem.position().column() >= 0, problem.toString());
      assertFalse(problem.message().isBlank() || problem.help().isBlank(), problem.toString());
      assertFalse(problem.message().contains("the text is not JSON"), "the parser and the scanner disagree");
      result.sourceMap().find(problem.pointer());
    }
    assertEquals(result.usable() && result.problems().isEmpty(), result.problems().isEmpty());
    if (result.root().isEmpty()) {
      assertFalse(result.problems().isEmpty());
      return false;
    }
    if (result.problems().isEmpty()) roundTrip(result.root().orElseThrow());
    return true;
  }

  private static void roundTrip(Design design) {
    String text = Sketch.FORMAT.write(design);
    ReadResult<Design> again = Sketch.FORMAT.readDesign(Sketch.bytes(text), List.of());
    assertEquals(List.of(), Sketch.lines(again.problems()));
    assertEquals(text, Sketch.FORMAT.write(again.root().orElseThrow()));
    ReadResult<Design> back = XMI.readDesign(XMI.write(design));
    assertEquals(List.of(), Sketch.lines(back.problems()));
    assertEquals(text, Sketch.FORMAT.write(back.root().orElseThrow()));
  }
}
