// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.launcher.probe.HangingActivator;
import org.lamina.launcher.probe.ThrowingActivator;

@Timeout(120)
class MainTest {
  @TempDir
  private Path folder;

  private Path temporary;
  private TestProduct product;

  @BeforeEach
  void makeProduct() throws IOException {
    temporary = folder.resolve("temporary files");
    product = TestProduct.withCommand(folder.resolve("the product"));
  }

  private MainProcess start(String... arguments) throws Exception {
    product.feature();
    return MainProcess.start(product.home(), temporary, arguments);
  }

  @Test
  void passesArgumentsAndExitCodeOn() throws Exception {
    MainProcess process = start("7", "--deadline=5", "a b", "");
    assertEquals(7, process.code());
    assertTrue(process.out().startsWith("arguments 7|--deadline=5|a b|\nproblems null\n"), process.out());
    assertEquals("", withoutJavaWarnings(process.err()));
    assertEquals(List.of(), MainProcess.storages(temporary));
  }

  @Test
  void isNeverGreenWithAProblem() throws Exception {
    product.add("test.throwing", new TestBundle("test.throwing", "1.0.0").startedBy(ThrowingActivator.class));
    MainProcess process = start("0");
    assertEquals(2, process.code());
    assertTrue(process.out().contains("problems test.throwing\tit failed while starting: "
        + "java.lang.IllegalStateException: no electrons left here\t"), process.out());
  }

  @Test
  void takesTheDeadlineFromTheArguments() throws Exception {
    product.add("test.hanging", new TestBundle("test.hanging", "1.0.0").startedBy(HangingActivator.class));
    MainProcess process = start("0", "--deadline", "0.5");
    assertEquals(2, process.code());
    assertTrue(process.out().contains("test.hanging\tit did not start within 0.5 s\t"), process.out());
    assertEquals(List.of(), MainProcess.storages(temporary));
  }

  @Test
  void saysThatThereIsNoCommand() throws Exception {
    Files.delete(product.jar("test.command"));
    MainProcess process = start("0");
    assertEquals(2, process.code());
    assertEquals("lamina: No installed bundle offers the command.\nlamina: test.command: its jar is missing: "
        + product.jar("test.command") + ". " + Problems.REBUILD + "\n", withoutJavaWarnings(process.err()));
    assertEquals("", process.out());
  }

  @Test
  void saysThatThereIsNoFeature() throws Exception {
    MainProcess process = MainProcess.start(folder, temporary, "0");
    assertEquals(2, process.code());
    assertTrue(process.err().startsWith("lamina: The feature file " + folder.resolve("feature.json")), process.err());
  }

  @Test
  void survivesACommandThatThrows() throws Exception {
    MainProcess process = start("throw");
    assertEquals(2, process.code());
    assertTrue(process.err().contains("lamina: The start failed in a way that nobody foresaw: "
        + "java.lang.IllegalStateException: the command broke."), process.err());
    assertEquals(List.of(), MainProcess.storages(temporary));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsOnSignals() throws Exception {
    assertEquals(130, interrupted("INT"));
    assertEquals(143, interrupted("TERM"));
  }

  private int interrupted(String signal) throws Exception {
    MainProcess process = start("wait").awaitLine("waiting");
    assertEquals(1, MainProcess.storages(temporary).size());
    long start = System.nanoTime();
    process.signal(signal);
    int code = process.code();
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5, "slow to end");
    assertEquals(List.of(), MainProcess.storages(temporary));
    return code;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void cleansUpAfterAKilledProcess() throws Exception {
    MainProcess killed = start("wait").awaitLine("waiting");
    MainProcess alive = start("wait").awaitLine("waiting");
    killed.signal("KILL");
    assertEquals(137, killed.code());
    for (Path storage : MainProcess.storages(temporary)) {
      Files.setLastModifiedTime(storage, FileTime.from(Instant.now().minusSeconds(120)));
    }
    assertEquals(0, start("0").code());
    assertEquals(1, MainProcess.storages(temporary).size(), "that of the process that is alive");
    assertTrue(alive.out().contains("storage " + MainProcess.storages(temporary).get(0)), alive.out());
    alive.signal("TERM");
    assertEquals(143, alive.code());
  }

  @Test
  void runsTwiceAtOnce() throws Exception {
    MainProcess first = start("wait").awaitLine("waiting");
    MainProcess second = start("wait").awaitLine("waiting");
    String storage = first.out().lines().filter(line -> line.startsWith("storage ")).findFirst().orElseThrow();
    assertNotEquals(-1, second.out().indexOf("storage "));
    assertEquals(-1, second.out().indexOf(storage));
    first.signal("TERM");
    second.signal("TERM");
    first.code();
    second.code();
  }

  /** Java 24 and newer warn about what the framework does with sun.misc.Unsafe; the start script asks them not to. */
  private static String withoutJavaWarnings(String err) {
    return err.replaceAll("(?m)^WARNING: .*\\R", "");
  }
}
