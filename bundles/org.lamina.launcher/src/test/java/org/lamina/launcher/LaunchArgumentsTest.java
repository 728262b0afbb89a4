// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchArgumentsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static LaunchArguments scan(String... arguments) {
    return LaunchArguments.scan(arguments, MINUTE);
  }

  @Test
  void findsPluginPathsWhereverTheyStand() {
    assertEquals(List.of(Path.of("a b"), Path.of("c")),
        scan("check", "--plugin-path", "a b", "x.json", "--plugin-path=c").pluginPaths());
  }

  @Test
  void findsTheDeadline() {
    assertEquals(Duration.ofMillis(1500), scan("check", "--deadline", "1.5").deadline());
    assertEquals(Duration.ofSeconds(7), scan("--deadline=7", "check").deadline());
    assertEquals(MINUTE, scan("check").deadline());
  }

  @Test
  void looksNoFurtherThanTheEndOfOptions() {
    assertEquals(new LaunchArguments(List.of(), MINUTE), scan("check", "--", "--plugin-path", "a", "--deadline=1"));
  }

  @Test
  void leavesOptionsWithoutValueToTheCommand() {
    assertEquals(new LaunchArguments(List.of(), MINUTE), scan("check", "--deadline=", "--plugin-path"));
    assertEquals(new LaunchArguments(List.of(), MINUTE), scan("--plugin-pathology=x", "--plugin-path="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "1e99", "soon", ""})
  void leavesDeadlinesThatAreNoneToTheCommand(String text) {
    assertEquals(MINUTE, scan("--deadline", text).deadline());
  }
}
