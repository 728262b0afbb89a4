// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that takes long tells so, and Ctrl-C ends it without a trace. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
  private static final String DESIGN = Project.EXAMPLES.resolve("pearse-2018-3d.lamina.json").toString();
  private static final long PATIENCE_SECONDS = 120;

  @TempDir static Path shared;
  @TempDir Path temp;
  private static Path plugins;
  private Path storage;
  private Path folder;

  @BeforeAll
  static void plugin() throws Exception {
    plugins = SlowPlugin.in(shared);
  }

  @BeforeEach
  void folders() throws IOException {
    storage = Files.createDirectories(temp.resolve("storage"));
    folder = Files.createDirectories(temp.resolve("folder"));
    Files.writeString(folder.resolve("old.json"), "old");
  }

  @ParameterizedTest
  @CsvSource({
    "INT, 130, estimate",
    "INT, 130, check",
    "INT, 130, solve --vary pitch --for 'slowness=20 um2'",
    "TERM, 143, solve --vary pitch --for 'slowness=20 um2'",
    "INT, 130, simulate --simulator slow/cell",
    "TERM, 143, simulate --simulator slow/cell"
  })
  void aSignalEndsTheRun(String signal, int code, String command) throws Exception {
    List<String> line = new ArrayList<>(words(command));
    line.addAll(1, List.of(DESIGN, "--plugin-path", plugins.toString(), "--format", "json", "-o", "old.json"));
    line.add(0, Project.TOP.resolve("lamina").toString());
    Path err = temp.resolve("err");
    Path out = temp.resolve("out");
    Process process = start(60_000, line).redirectError(err.toFile()).redirectOutput(out.toFile()).start();
    process.getOutputStream().close();
    while (!Files.readString(err).contains(SlowPlugin.BEGINS) && process.isAlive()) Thread.sleep(20);
    assertTrue(process.isAlive(), "it was running: " + Files.readString(err));
    assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor());
    assertEquals(code, ended(process));
    assertEquals(SlowPlugin.BEGINS + "\nlamina: interrupted\n", Files.readString(err));
    assertEquals("", Files.readString(out));
    assertNothingIsLeft();
  }

  /** As a person sees it: a terminal, two seconds of silence, a line that counts, and a key. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aTerminalShowsProgressAndCtrlCEndsIt() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script(1) makes the terminal");
    String command =
        "'" + Project.TOP.resolve("lamina") + "' solve '" + DESIGN + "' --plugin-path '" + plugins
            + "' --vary pitch --for 'slowness=20 um2' -o old.json";
    List<String> line = List.of("/usr/bin/script", "-qec", command, "/dev/null");
    Process process = start(300, line).redirectErrorStream(true).start();
    StringBuilder seen = new StringBuilder();
    readUntil("solving ", process.getInputStream(), seen);
    readUntil(", design ", process.getInputStream(), seen);
    process.getOutputStream().write(3);
    process.getOutputStream().flush();
    seen.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(130, ended(process), seen.toString());
    assertTrue(seen.toString().contains("\r\u001b[Ksolving " + DESIGN + ", design "), seen.toString());
    assertTrue(seen.toString().replace("\r\n", "\n").endsWith("\u001b[Klamina: interrupted\n"), seen.toString());
    assertNothingIsLeft();
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" (?=([^']*'[^']*')*[^']*$)")) words.add(word.replace("'", ""));
    return words;
  }

  private ProcessBuilder start(long millis, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LAMINA_JAVA_OPTS", "-Dslow.millis=" + millis + " -Dlamina.storage=" + storage);
    return builder;
  }

  private static void readUntil(String text, InputStream stream, StringBuilder seen) throws IOException {
    while (seen.indexOf(text) < 0) {
      int read = stream.read();
      if (read < 0) throw new AssertionError("'" + text + "' was not said: " + seen);
      seen.append((char) read);
    }
  }

  private static int ended(Process process) throws InterruptedException {
    if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return process.exitValue();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    throw new AssertionError("it did not end");
  }

  private void assertNothingIsLeft() throws IOException {
    assertEquals("old", Files.readString(folder.resolve("old.json")));
    assertEquals(List.of(folder.resolve("old.json")), Project.list(folder));
    for (Path user : Project.list(storage)) assertEquals(List.of(), Project.list(user), "storage of the framework");
  }
}
