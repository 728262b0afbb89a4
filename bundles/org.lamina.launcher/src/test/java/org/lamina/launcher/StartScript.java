// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The project's start script in a project of its own, where Java and Maven are scripts that write down their calls. */
final class StartScript {
  private static final String FAKE_JAVA = """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) archive=${argument#*=} ;;
          -XX:AOTCacheOutput=*) archive=${argument#*=} ;;
        esac
      done
      [ -z "${archive:-}" ] || [ -n "${NO_ARCHIVE:-}" ] || echo classes > "$archive"
      { for argument in "$@"; do printf '<%s>' "$argument"; done; echo; } >> "$CALLS"
      exit 7
      """;
  private static final String FAKE_BUILD = """
      #!/bin/sh
      echo "build $*" >> "$CALLS"
      [ -z "${BROKEN_BUILD:-}" ] || { echo "no compiler"; exit 1; }
      sleep 1
      product=$(dirname "$0")/features/org.lamina.product/target/product
      mkdir -p "$product.new"
      echo 4711 > "$product.new/stamp"
      echo '{}' > "$product.new/feature.json"
      mv "$product.new" "$product"
      """;

  final Path top;
  final Path script;
  final Path product;
  private final Path calls;
  private final Map<String, String> environment = new TreeMap<>();

  StartScript(Path folder) throws IOException {
    top = Files.createDirectories(folder.resolve("a project")).toRealPath();
    script = top.resolve("lamina");
    product = top.resolve("features/org.lamina.product/target/product");
    calls = top.resolve("calls");
    Files.copy(Path.of("../../lamina"), script);
    executable(top.resolve("mvnw"), FAKE_BUILD);
    Files.createDirectories(product.getParent());
    environment.put("CALLS", calls.toString());
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", top.resolve("home").toString());
  }

  StartScript with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Sets a Java whose release file holds these lines; without lines there is no such file. */
  StartScript withJava(String... release) throws IOException {
    Path home = Files.createDirectories(top.resolve("a java"));
    executable(Files.createDirectories(home.resolve("bin")).resolve("java"), FAKE_JAVA);
    Files.deleteIfExists(home.resolve("release"));
    if (release.length > 0) {
      Files.write(home.resolve("release"), List.of(release));
    }
    return with("JAVA_HOME", home.toString());
  }

  Result run(String... arguments) throws Exception {
    return start(top, script, arguments).await();
  }

  Running start(Path from, Path command, String... arguments) throws Exception {
    Path err = Files.createTempFile(top, "err", ".txt");
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(from.toFile()).redirectError(err.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Running(builder.start(), err);
  }

  List<String> calls() throws IOException {
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** Waits for what the script does behind the user's back. */
  Path await(Path file) throws Exception {
    for (int i = 0; i < 1000 && !Files.exists(file); i++) {
      Thread.sleep(20);
    }
    assertTrue(Files.exists(file), () -> "no " + file);
    return file;
  }

  /** Waits until what the script left running behind the user's back has ended too. */
  void awaitEnd() throws InterruptedException {
    for (int i = 0; i < 1000 && stillRuns(); i++) {
      Thread.sleep(20);
    }
    assertFalse(stillRuns(), "a process was left behind");
  }

  private boolean stillRuns() {
    return ProcessHandle.allProcesses()
        .anyMatch(process -> process.info().commandLine().orElse("").contains(top.toString()));
  }

  private static void executable(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  record Result(int code, String err) {}

  record Running(Process process, Path err) {
    Result await() throws Exception {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script did not end");
      return new Result(process.exitValue(), Files.readString(err));
    }
  }
}
