// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the command as a user does: a process, from its script at the top of the checkout. */
final class Lamina {
  private static final long TIMEOUT_SECONDS = 120;

  private final Map<String, String> environment = new TreeMap<>();
  private Path directory = Project.TOP;

  /** What a run gave. */
  record Result(int exitCode, String out, String err, long milliseconds) {}

  Lamina with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Lamina in(Path folder) {
    directory = folder;
    return this;
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Project.TOP.resolve("lamina").toString());
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("lamina", ".out");
    Path err = Files.createTempFile("lamina", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().putAll(environment);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      long start = System.nanoTime();
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError(command + " did not end within " + TIMEOUT_SECONDS + " s");
      }
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      return new Result(process.exitValue(), Files.readString(out), text(err), milliseconds);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
