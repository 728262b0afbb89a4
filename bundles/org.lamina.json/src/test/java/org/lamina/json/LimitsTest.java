// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lamina.json.ReadProblem.Kind;
import org.lamina.model.Design;

/** Files beyond every design: turned away with the name of the limit, each in less than a second. */
class LimitsTest {
  private static final String HELP = " | no design needs that much: is this the right file?";

  @BeforeAll
  static void loadClasses() {
    Sketch.read(Sketch.text());
  }

  private static List<String> problems(byte[] content) {
    return CpuTime.atMost(1, () -> Sketch.lines(Sketch.FORMAT.readDesign(content, List.of()).problems()));
  }

  private static List<String> problems(String content) {
    return problems(Sketch.bytes(content));
  }

  @Test
  void aLargeFile() {
    byte[] content = new byte[10_000_000];
    Arrays.fill(content, (byte) ' ');
    assertEquals(
        List.of("0:0 LIMIT the file has 10000000 bytes; at most 8388608 are read (documentBytes)"
            + " | a design is a few kilobytes: is this the right file?"),
        problems(content));
  }

  @Test
  void aFileOfTheLargestSizeIsRead() {
    byte[] content = new byte[8 * 1024 * 1024];
    Arrays.fill(content, (byte) ' ');
    byte[] design = Sketch.bytes(Sketch.text());
    System.arraycopy(design, 0, content, 0, design.length);
    assertEquals(List.of(), problems(content));
  }

  @Test
  void aDeepFile() {
    String deep = "{\"a\":\n" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertEquals(List.of("2:64 LIMIT more than 64 objects and lists in each other (depth)" + HELP), problems(deep));
    assertEquals(List.of("1:321 LIMIT more than 64 objects and lists in each other (depth)" + HELP),
        problems("{\"a\":".repeat(10_000)));
  }

  @Test
  void aLongTextAndALongName() {
    String text = "x".repeat(1024 * 1024 + 1);
    String limit = " LIMIT a text of 1048577 characters; at most 1048576 are read (stringLength)" + HELP;
    assertEquals(List.of("1:11" + limit), problems("{\"notes\": \"" + text + "\"}"));
    assertEquals(List.of("1:2" + limit), problems("{\"" + text + "\": 1}"));
  }

  @Test
  void aLongNumber() {
    String limit = " LIMIT a number of 1001 characters; at most 1000 are read (numberLength)" + HELP;
    assertEquals(List.of("1:7" + limit), problems("{\"a\": " + "1".repeat(1001) + "}"));
    assertEquals(List.of("1:7" + limit), problems("{\"a\": 0." + "1".repeat(999) + "}"));
  }

  @Test
  void manyTokens() {
    String content = "{\"a\":[" + "1,".repeat(2_100_000) + "1]}";
    List<String> problems = problems(content);
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("LIMIT the file has more than 2000000 members, values and brackets (tokens)"),
        problems.get(0));
  }

  @Test
  void manyProblems() {
    ReadResult<Design> result =
        CpuTime.atMost(1, () -> Sketch.read(
            Sketch.with("\"library\": {", "\"evidence\": [" + "1,".repeat(500_000) + "1], \"library\": {")));
    assertEquals(101, result.problems().size());
    ReadProblem last = result.problems().get(100);
    assertEquals(Kind.LIMIT, last.kind());
    assertEquals("there are more than 100 problems (problems); the rest is not shown", last.message());
    assertEquals("mend the ones above and read the file again", last.help());
    assertFalse(result.usable());
  }

  @Test
  void manyUnknownAndDuplicateMembersOnOneLine() {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 200_000; i++) members.append("\"m").append(i % 150_000).append("\":0,");
    List<String> problems = problems("{" + members + "\"x\":0}");
    assertEquals(101, problems.size());
    assertTrue(problems.get(0).startsWith("1:"), problems.get(0));
  }

  @Test
  void aHugeQuantity() {
    List<String> problems = problems(Sketch.with("\"70 nm\"", "\"" + "1".repeat(1_000_000) + " nm\""));
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).length() < 300, problems.get(0));
  }
}
