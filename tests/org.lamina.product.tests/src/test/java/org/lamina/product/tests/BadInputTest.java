// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.product.tests.BadInputRow.Said;

/** Whatever is wrong with a design: the right exit code, and messages with places that someone can act on. */
class BadInputTest {
  private static final long LONGEST_MILLISECONDS = 1000;
  private static final int ATTEMPTS = 3;
  private static final List<BadInputRow> ROWS = BadInputTable.rows();
  private static final List<String> TRACES =
      List.of("\tat ", "Exception in thread", "Caused by", "Exception:", "Error:", "internal error");
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @TempDir static Path folder;

  @BeforeAll
  static void layOut() throws Exception {
    BrokenFiles.layOut(folder);
    // So that no row pays for the loading of classes.
    new InProcess(folder).run("check", "whole.lamina.json", "whole.xmi", "--format", "json");
  }

  static List<BadInputRow> rows() {
    return ROWS;
  }

  static Stream<BadInputRow> processRows() {
    return ROWS.stream().filter(BadInputRow::process);
  }

  @Test
  void theTableNamesEveryFile() {
    assertTrue(ROWS.stream().filter(row -> row.exitCode() > 0).count() >= 70);
    assertTrue(processRows().count() >= 15);
    Set<String> named = new TreeSet<>(List.of("table.txt"));
    for (BadInputRow row : ROWS) named.add(row.file());
    Set<String> unnamed = new TreeSet<>();
    for (Path file : Project.list(folder)) unnamed.add(file.getFileName().toString());
    unnamed.removeAll(named);
    assertEquals(Set.of(), unnamed);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void inThisProcess(BadInputRow row) throws IOException {
    assumeThatItIsBad(row);
    InProcess lamina = new InProcess(folder);
    Lamina.Result json = quickly(row, lamina, "--format", "json");
    assertEquals(row.exitCode(), json.exitCode(), json.out() + json.err());
    assertSays(row, json);
    Lamina.Result text = quickly(row, lamina, "--color", "never");
    assertEquals(row.exitCode(), text.exitCode(), text.out() + text.err());
    assertActionable(row, text);
  }

  /** The fastest of a few attempts: another process may take the processor away in the midst of one. */
  private static Lamina.Result quickly(BadInputRow row, InProcess lamina, String... options) {
    List<Long> times = new ArrayList<>();
    while (true) {
      long before = SYSTEM.getProcessCpuTime();
      Lamina.Result result = lamina.run(row.arguments(options));
      long cpuMilliseconds = (SYSTEM.getProcessCpuTime() - before) / 1_000_000;
      long milliseconds = Math.min(result.milliseconds(), cpuMilliseconds);
      times.add(milliseconds);
      if (milliseconds <= LONGEST_MILLISECONDS) return result;
      assertTrue(times.size() < ATTEMPTS, () -> row + " took " + times + " ms");
    }
  }

  @ParameterizedTest
  @MethodSource("processRows")
  void asAProcess(BadInputRow row) throws Exception {
    assumeThatItIsBad(row);
    Lamina.Result json = timedAsAProcess(row);
    assertEquals(row.exitCode(), json.exitCode(), json.out() + json.err());
    assertSays(row, json);
    Lamina.Result text = new Lamina().in(folder).run(row.arguments());
    assertEquals(row.exitCode(), text.exitCode(), text.out() + text.err());
    assertActionable(row, text);
  }

  private static Lamina.Result timedAsAProcess(BadInputRow row) throws Exception {
    List<Long> times = new ArrayList<>();
    while (true) {
      long plainMilliseconds = CpuTimed.run(folder, "check", "whole.lamina.json").cpuMilliseconds();
      CpuTimed.Timed timed = CpuTimed.run(folder, row.arguments("--format", "json"));
      long beyond = timed.cpuMilliseconds() - plainMilliseconds;
      times.add(beyond);
      long clock = timed.result().milliseconds();
      System.out.println(row + ": " + beyond + " ms of processor time beyond a plain start, " + clock + " on the clock");
      if (beyond <= LONGEST_MILLISECONDS) return timed.result();
      assertTrue(times.size() < ATTEMPTS, () -> row + " took " + times + " ms beyond a plain start");
    }
  }

  /** One file does not keep the others from being checked. */
  @Test
  void allFilesInOneRun() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    List<BadInputRow> plain = ROWS.stream().filter(row -> row.options().isEmpty() && isBad(row)).toList();
    for (BadInputRow row : plain) arguments.add(row.file());
    Lamina.Result result = new Lamina().in(folder).run(arguments.toArray(String[]::new));
    assertEquals(2, result.exitCode(), result.err());
    assertEquals(plain.size(), Json.parse(result.out()).get("run").get("designs").size());
    for (BadInputRow row : plain) assertSays(row, result);
  }

  private static void assumeThatItIsBad(BadInputRow row) {
    assumeTrue(isBad(row), "this user may read every file");
  }

  private static boolean isBad(BadInputRow row) {
    return !row.file().startsWith("secret") || !Files.isReadable(folder.resolve(row.file()));
  }

  private static void assertSays(BadInputRow row, Lamina.Result result) {
    List<Said> actual = Answer.of(row.file().isEmpty() ? "''" : row.file(), result);
    if (!row.expects(actual)) assertEquals(lines(row.says()), lines(actual), row.toString());
    assertFalse(row.exitCode() > 0 && actual.isEmpty(), "nothing was said");
    for (Said said : actual) assertFalse(said.help().isBlank(), () -> "what to do? " + said);
  }

  private static String lines(List<Said> says) {
    return String.join("\n", says.stream().map(Said::toString).toList());
  }

  private static void assertActionable(BadInputRow row, Lamina.Result text) {
    String all = text.out() + text.err();
    for (String trace : TRACES) assertFalse(all.contains(trace), all);
    if (row.exitCode() == 0) return;
    for (Said said : row.says()) {
      if (said == Said.MORE) continue;
      String place = said.line() == 0 ? "" : row.file() + ":" + said.line() + ":" + said.column() + " ";
      boolean there = all.lines().anyMatch(line -> line.startsWith(place) && line.contains(said.message()));
      assertTrue(there, () -> said + "\nin\n" + all);
    }
    assertFalse(all.contains("no problems"), all);
    if (row.exitCode() == 2 && text.err().isEmpty()) assertTrue(all.contains("incomplete: "), all);
  }
}
