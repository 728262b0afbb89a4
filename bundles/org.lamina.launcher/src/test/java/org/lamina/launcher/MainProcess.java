// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.launch.Framework;

/** A real process that runs {@link Main} with its own place for storage. */
final class MainProcess {
  private static final long LONGEST_SECONDS = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  private MainProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static MainProcess start(Path product, Path temporary, String... arguments) throws Exception {
    Path out = Files.createTempFile(Files.createDirectories(temporary).getParent(), "out", ".txt");
    Path err = Files.createTempFile(temporary.getParent(), "err", ".txt");
    List<String> command = new ArrayList<>();
    // A build in the background ignores the interrupt, and hands that down to what it starts.
    if (System.getProperty("os.name").equals("Linux")) command.addAll(List.of("env", "--default-signal=INT"));
    command.addAll(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dlamina.storage=" + temporary, "-Dlamina.product=" + product, "-XX:TieredStopAtLevel=1",
        "-cp", pathOf(Main.class) + File.pathSeparator + pathOf(Framework.class), Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new MainProcess(process, out, err);
  }

  private static Path pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Waits for the end and returns the exit code. */
  int code() throws InterruptedException {
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "the process did not end");
    return process.waitFor();
  }

  /** Waits until the process has printed a line. */
  MainProcess awaitLine(String line) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!out().lines().toList().contains(line)) {
      assertTrue(process.isAlive() && System.nanoTime() < deadline, () -> "no line '" + line + "'");
      Thread.sleep(10);
    }
    return this;
  }

  void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  /** Returns what lies in the folder in which the processes of this user keep their storage. */
  static List<Path> storages(Path temporary) throws IOException {
    try (Stream<Path> found = Files.list(temporary.resolve("lamina-" + System.getProperty("user.name")))) {
      return found.toList();
    }
  }
}
