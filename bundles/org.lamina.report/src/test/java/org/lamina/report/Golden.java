// SPDX-License-Identifier: EPL-2.0
package org.lamina.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a committed file; {@code -Dlamina.update} writes the files anew, for a person to
 * review.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/lamina/report");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("lamina.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
