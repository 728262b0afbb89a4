// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the command and tells how much processor time it took. On a machine that does other things as well, the time on
 * the clock says more about those.
 */
final class CpuTimed {
  private static final long TIMEOUT_SECONDS = 120;

  // The shell's own times, then those of its children, each user and system.
  private static final Pattern TIMES =
      Pattern.compile("\\d+m[\\d.,]+s \\d+m[\\d.,]+s\\R(\\d+)m([\\d.,]+)s (\\d+)m([\\d.,]+)s\\R?$");
  private static final String SCRIPT = "\"$0\" \"$@\"; code=$?; times >&2; exit $code";

  private CpuTimed() {}

  /**
   * @param result what the command gave; the milliseconds are those on the clock
   * @param cpuMilliseconds processor time of its process
   */
  record Timed(Lamina.Result result, long cpuMilliseconds) {}

  static Timed run(Path directory, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, Project.TOP.resolve("lamina").toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("lamina", ".out");
    Path err = Files.createTempFile("lamina", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      long start = System.nanoTime();
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError(command + " did not end within " + TIMEOUT_SECONDS + " s");
      }
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      return timed(process.exitValue(), Files.readString(out), Files.readString(err), milliseconds);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static Timed timed(int exitCode, String out, String err, long milliseconds) {
    Matcher times = TIMES.matcher(err);
    if (!times.find()) throw new IllegalStateException("no times at the end of: " + err);
    long cpu = milliseconds(times.group(1), times.group(2)) + milliseconds(times.group(3), times.group(4));
    String said = err.substring(0, times.start());
    return new Timed(new Lamina.Result(exitCode, out, said, milliseconds), cpu);
  }

  private static long milliseconds(String minutes, String seconds) {
    return Long.parseLong(minutes) * 60_000 + Math.round(Double.parseDouble(seconds.replace(',', '.')) * 1000);
  }
}
