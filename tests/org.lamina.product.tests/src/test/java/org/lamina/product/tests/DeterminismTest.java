// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same design, same plugins: the same bytes out. */
class DeterminismTest {
  private static final String DESIGN = "examples/pearse-2018-3d.lamina.json";

  private static String report(Lamina lamina, String command, String format, int threads) throws Exception {
    Lamina.Result result =
        lamina.run(command, DESIGN, "--format", format, "--threads", Integer.toString(threads), "--color", "never");
    assertEquals(0, result.exitCode(), result.err());
    assertFalse(result.out().isEmpty());
    return result.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void onOneTwoAndEightThreads(String format) throws Exception {
    String expected = report(new Lamina(), "estimate", format, 1);
    for (int threads : new int[] {2, 8}) assertEquals(expected, report(new Lamina(), "estimate", format, threads));
  }

  @Test
  void inAnyLocaleAndTimeZone() throws Exception {
    String expected = report(new Lamina(), "check", "json", 2);
    Lamina arabic =
        new Lamina()
            .with("LAMINA_JAVA_OPTS", "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab")
            .with("TZ", "Asia/Kathmandu")
            .with("LC_ALL", "C");
    assertEquals(expected, report(arabic, "check", "json", 2));
    Lamina turkish =
        new Lamina().with("LAMINA_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR").with("TZ", "America/St_Johns");
    assertEquals(expected, report(turkish, "check", "json", 2));
  }

  /** Every JDK that stands where Debian puts them; on a machine with one there is nothing to compare. */
  @Test
  void onEveryJavaThatIsHere() throws Exception {
    Path folder = Path.of("/usr/lib/jvm");
    assumeTrue(Files.isDirectory(folder), "no folder of JDKs");
    List<Path> homes =
        Project.list(folder).stream()
            .filter(home -> Files.isExecutable(home.resolve("bin/java")) && Files.exists(home.resolve("release")))
            .map(DeterminismTest::real)
            .distinct()
            .toList();
    assumeTrue(homes.size() > 1, "only one JDK is here");
    String expected = report(new Lamina(), "check", "json", 2);
    for (Path home : homes) {
      Lamina other = new Lamina().with("JAVA_HOME", home.toString());
      assertEquals(expected, report(other, "check", "json", 2), home.toString());
    }
  }

  private static Path real(Path home) {
    try {
      return home.toRealPath();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
