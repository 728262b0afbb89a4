// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {
  private static String written(String line) {
    Lines lines = new Lines();
    lines.add(line);
    return lines.text();
  }

  @Test
  void aLineOfAnyLengthIsCut() {
    assertEquals("x".repeat(2000) + "\n", written("x".repeat(2000)));
    assertEquals("x".repeat(1000) + " ...\n", written("x".repeat(500_000)));
    assertEquals("\uD83D\uDD0B".repeat(1000) + " ...\n", written("\uD83D\uDD0B".repeat(1001)));
  }

  @Test
  void nothingReachesTheTerminalThatItWouldObey() {
    assertEquals("a \\u001b[31m b\n", written("a \u001b[31m\nb"));
  }
}
