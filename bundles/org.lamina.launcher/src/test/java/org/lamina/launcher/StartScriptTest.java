// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
  private static final String[] JAVA_17 = {
    "IMPLEMENTOR=\"Some Vendor\"", "JAVA_RUNTIME_VERSION=\"17.0.15+6\"", "JAVA_VERSION=\"17.0.15\"", "MODULES=\"x y\""
  };
  private static final String[] JAVA_25 = {
    "IMPLEMENTOR=\"N/A\"", "JAVA_VERSION=\"25\"", "JAVA_RUNTIME_VERSION=\"25+36\""
  };

  @TempDir
  private Path folder;

  private StartScript start;

  @BeforeEach
  void makeProject() throws IOException {
    start = new StartScript(folder).withJava(JAVA_17);
  }

  /** Otherwise the temporary folder would be deleted under its feet. */
  @AfterEach
  void awaitWhatRunsBehind() throws InterruptedException {
    start.awaitEnd();
  }

  private void makeProduct() throws IOException {
    Files.createDirectories(start.product);
    Files.writeString(start.product.resolve("stamp"), "4711\n");
    Files.writeString(start.product.resolve("feature.json"), "{}");
  }

  private Path archive(String key) {
    return Path.of(start.product.resolve("archives") + start.product.toString(), "4711", key);
  }

  private Path makeArchive(String key) throws IOException {
    return Files.writeString(Files.createDirectories(archive(key).getParent()).resolve(key), "classes");
  }

  private String call(String options, String... arguments) {
    return options + "<-Dlamina.product=" + start.product + "><-cp><" + start.product
        + "/lib/org.lamina.launcher.jar:" + start.product + "/lib/org.apache.felix.framework.jar>"
        + "<org.lamina.launcher.Main>" + (arguments.length == 0 ? "" : "<" + String.join("><", arguments) + ">");
  }

  @Test
  void passesArgumentsExactlyAndTheExitCodeBack() throws Exception {
    makeProduct();
    Path archive = makeArchive("Some Vendor-17.0.15+6");
    StartScript.Result result = start.run("check", "a b", "", "*", "$HOME");
    assertEquals(new StartScript.Result(7, ""), result);
    assertEquals(List.of(call("<-XX:TieredStopAtLevel=1><-XX:+UseSerialGC><-Xlog:disable><-XX:SharedArchiveFile="
        + archive + ">", "check", "a b", "", "*", "$HOME")), start.calls());
  }

  @Test
  void worksThroughLinksAndFromAnywhere() throws Exception {
    makeProduct();
    makeArchive("Some Vendor-17.0.15+6");
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("first"), start.script);
    Path relative = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("../else where/first"));
    for (Path command : List.of(link, relative, Path.of("./first"), Path.of("../a project/./lamina"))) {
      assertEquals(new StartScript.Result(7, ""), start.start(elsewhere, command, "x").await(), command.toString());
    }
    assertEquals(4, start.calls().size());
    assertEquals(1, start.calls().stream().distinct().count(), "one name for the product, whatever the way to it");
  }

  @Test
  void respectsTheUsersJavaOptions() throws Exception {
    makeProduct();
    makeArchive("Some Vendor-17.0.15+6");
    start.with("LAMINA_JAVA_OPTS", "-Xmx1g -XX:+UseG1GC -Xshare:off").run("x");
    assertEquals(
        List.of(call("<-XX:TieredStopAtLevel=1><-Xlog:disable><-Xmx1g><-XX:+UseG1GC><-Xshare:off>", "x")),
        start.calls());
  }

  @Test
  void makesAnArchiveBehindTheFirstRunOfAJava() throws Exception {
    makeProduct();
    start.withJava(JAVA_25).run("x");
    Path archive = start.await(archive("N-25+36"));
    for (int i = 0; i < 500 && Files.exists(Path.of(archive + ".making")); i++) {
      Thread.sleep(20);
    }
    start.run("y");
    List<String> calls = start.calls();
    assertEquals(3, calls.size(), () -> String.join("\n", calls));
    String plain = "<-XX:TieredStopAtLevel=1><-XX:+UseSerialGC><--sun-misc-unsafe-memory-access=allow><-Xlog:disable>";
    assertEquals(call(plain, "x"), calls.get(0));
    assertTrue(calls.get(1).startsWith(plain + "<-XX:AOTCacheOutput=" + archive + ".new>"), calls.get(1));
    assertTrue(calls.get(1).endsWith("<org.lamina.launcher.Training><" + start.product + "/training/commands>"),
        calls.get(1));
    assertEquals(call(plain + "<-XX:AOTCache=" + archive + ">", "y"), calls.get(2));
    try (var left = Files.list(archive.getParent())) {
      assertEquals(List.of(archive), left.toList());
    }
  }

  @Test
  void triesAnArchiveOnlyOnce() throws Exception {
    makeProduct();
    start.with("NO_ARCHIVE", "1").run("x");
    start.await(Path.of(archive("Some Vendor-17.0.15+6") + ".failed"));
    start.run("y");
    start.awaitEnd();
    assertEquals(3, start.calls().size(), "two commands and one training");
  }

  @Test
  void keepsTheArchiveOfAProductThatCannotBeWrittenWithTheUser() throws Exception {
    makeProduct();
    assumeTrue(start.product.toFile().setWritable(false) && !Files.isWritable(start.product),
        "the superuser can write everywhere");
    start.run("x");
    start.await(Path.of(start.top + "/home/.cache/lamina" + start.product, "4711", "Some Vendor-17.0.15+6"));
  }

  @Test
  void runsWithoutArchiveWhereAJavaDoesNotSayWhatItIs() throws Exception {
    makeProduct();
    start.withJava("JAVA_VERSION=\"17.0.1\"").run("x");
    start.awaitEnd();
    assertEquals(List.of(call("<-XX:TieredStopAtLevel=1><-XX:+UseSerialGC><-Xlog:disable>", "x")), start.calls());
    assertFalse(Files.exists(start.product.resolve("archives")));
  }

  @Test
  void refusesJavasThatAreTooOldOrNotThere() throws Exception {
    makeProduct();
    String java = start.top.resolve("a java/bin/java").toString();
    assertEquals(new StartScript.Result(2, "lamina: Java 17 or newer is needed, but " + java
        + " is version 11.0.2. Set JAVA_HOME to another.\n"), start.withJava("JAVA_VERSION=\"11.0.2\"").run());
    assertEquals(new StartScript.Result(2, "lamina: " + java
        + " does not tell its version. Set JAVA_HOME to a Java 17 or newer.\n"), start.withJava().run());
    assertEquals(new StartScript.Result(2, "lamina: JAVA_HOME is /nowhere, but there is no bin/java. "
        + "Set it to a Java 17 or newer.\n"), start.with("JAVA_HOME", "/nowhere").run());
  }

  @Test
  void buildsOnceHoweverManyAskAtTheSameTime() throws Exception {
    List<StartScript.Running> running = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      running.add(start.start(start.top, start.script, "x"));
    }
    for (StartScript.Running run : running) {
      assertEquals(7, run.await().code());
    }
    List<String> builds = start.calls().stream().filter(call -> call.startsWith("build")).toList();
    assertEquals(List.of("build -B -f " + start.top + "/pom.xml -DskipTests -pl features/org.lamina.product -am package"),
        builds);
    start.awaitEnd();
    assertEquals(1, start.calls().stream().filter(call -> call.contains("Training")).count(),
        "whoever waited finds the archive made, and makes none");
    assertFalse(Files.exists(start.top.resolve(".mvn/dist/build.lock")));
  }

  @Test
  void takesTheLockOfADeadBuildOver() throws Exception {
    Path lock = Files.createDirectories(start.top.resolve(".mvn/dist/build.lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("owner"), dead.pid() + "\n");
    assertEquals(7, start.run("x").code());
  }

  @Test
  void showsTheEndOfAFailedBuild() throws Exception {
    StartScript.Result result = start.with("BROKEN_BUILD", "1").run("x");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("\nno compiler\nlamina: the build failed, see " + start.top), result.err());
    assertFalse(Files.exists(start.top.resolve(".mvn/dist/build.lock")));
  }

  @Test
  void buildsAgainWhenTold() throws Exception {
    makeProduct();
    Files.delete(start.product.resolve("feature.json"));
    Files.delete(start.product.resolve("stamp"));
    Files.delete(start.product);
    start.run("x");
    start.with("LAMINA_REBUILD", "1").run("y");
    assertEquals(2, start.calls().stream().filter(call -> call.startsWith("build")).count());
  }
}
