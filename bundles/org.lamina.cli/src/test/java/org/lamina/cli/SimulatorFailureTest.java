// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamina.cli.SimulateCommandTest.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorFailureTest {
  @TempDir Path directory;

  private Cli cli(Object... simulators) throws IOException {
    return Cli.standard(directory).with(simulators).file("b.cell.json", "{ \"capacitance\": 500 }\n");
  }

  private static Capacitor named(String id) {
    return new Capacitor() {
      @Override
      public String id() {
        return id;
      }
    };
  }

  @Test
  void whoThrowsIsNamed() throws IOException {
    Capacitor broken =
        new Capacitor(
            monitor -> {
              throw new IllegalStateException("out of order");
            });
    Cli.Result result = cli(broken).run(words("simulate b.cell.json --current '1 mA/cm2'"));
    assertEquals(2, result.code());
    assertTrue(
        result.out().contains("simulator 'test/capacitor' crashed: IllegalStateException: out of order"), result.out());
    assertTrue(result.out().endsWith("incomplete: not everything could be run; 0 runs\n"), result.out());
  }

  @Test
  void whoHangsIsLeftBehind() throws IOException {
    Capacitor hanging = new Capacitor(monitor -> new CountDownLatch(1).await());
    Cli.Result result =
        cli(hanging).run(words("simulate b.cell.json --current '1 mA/cm2' --deadline 0.2 --format json"));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("neither ended nor asked whether to stop for 0.2 s"), result.err());
  }

  @Test
  void anInterruptEndsItWithoutATrace() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    Capacitor endless =
        new Capacitor(
            monitor -> {
              running.countDown();
              while (!monitor.cancelled()) Thread.sleep(1);
              throw new InterruptedException();
            });
    Cli cli = cli(endless).file("out.json", "old");
    AtomicReference<Cli.Result> result = new AtomicReference<>();
    Thread command =
        new Thread(
            () -> result.set(cli.run(words("simulate b.cell.json --current '1 mA/cm2' --format json -o out.json"))));
    command.start();
    running.await();
    command.interrupt();
    command.join();
    assertEquals(130, result.get().code());
    assertEquals("lamina: interrupted\n", result.get().err());
    assertEquals("", result.get().out());
    assertEquals("old", cli.read("out.json"));
    try (Stream<Path> files = Files.list(directory)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(List.of("b.cell.json", "out.json"), names);
    }
  }

  @Test
  void aPersonAtATerminalIsToldHowFarItIs() throws IOException {
    Capacitor slow =
        new Capacitor(
            monitor -> {
              monitor.progress("run 1 of 3");
              for (int i = 0; i < 260 && !monitor.cancelled(); i++) Thread.sleep(10);
            });
    String said = cli(slow).terminal().run(words("simulate b.cell.json --current '1 mA/cm2'")).err();
    assertTrue(said.startsWith("\r\u001b[Ksimulating b.cell.json, run 1 of 3, 2 s"), said);
    assertTrue(said.endsWith("\r\u001b[K"), said);
  }

  @Test
  void withoutASimulatorOneIsMissed() throws IOException {
    Cli.Result result = cli().run(words("simulate b.cell.json --current '1 mA/cm2'"));
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("lamina: no simulator is installed\n"), result.err());
  }

  @Test
  void ofTwoSimulatorsOneMustBeNamed() throws IOException {
    Cli cli = cli(named("a/one"), named("b/two"));
    Cli.Result result = cli.run(words("simulate b.cell.json --current '1 mA/cm2'"));
    assertEquals(2, result.code());
    String said = "lamina: there are several simulators: a/one, b/two\n    help: choose one with --simulator\n";
    assertEquals(said, result.err());
    Cli.Result chosen = cli.run(words("simulate b.cell.json --current '1 mA/cm2' --simulator b/two"));
    assertEquals(0, chosen.code(), chosen.err());
    assertTrue(chosen.out().contains("  simulator         b/two\n"), chosen.out());
  }

  @Test
  void ofTwoSimulatorsOfOneIdNoneIsUsed() throws IOException {
    Cli cli = cli(named("a"), named("a"), named("b"));
    Cli.Result result = cli.run(words("simulate b.cell.json --current '1 mA/cm2'"));
    assertEquals(2, result.code());
    assertTrue(result.out().contains("simulator 'a' is brought by several plugins"), result.out());
    assertTrue(result.out().contains("first discharge"), "what 'b' gave stands: " + result.out());
  }
}
