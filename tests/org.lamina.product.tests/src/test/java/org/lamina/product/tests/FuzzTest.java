// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;
import org.lamina.api.result.Report.DesignReport;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;
import org.lamina.report.JsonExporter;
import org.lamina.scaling.ScalingGeometries;
import tools.jackson.databind.JsonNode;

/** The examples, changed at random: reading throws nothing and ends in time, evaluating does not depend on threads. */
class FuzzTest {
  private static final long LONGEST_NANOSECONDS = 1_000_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final DesignFormat FORMAT = new DesignFormat(List.of(new ScalingGeometries().ePackage()));
  private static final Plugins PLUGINS = InProcess.plugins();

  @Test
  void twoThousandDesigns() throws Exception {
    new FuzzTest().fuzz(2_000, 2, 1);
  }

  @Test
  @Tag("full")
  void oneHundredThousandDesigns() throws Exception {
    new FuzzTest().fuzz(100_000, 10, 1_000_000);
  }

  private int usable;
  private int evaluated;
  private int refused;

  /**
   * @param sampling of so many designs that can be evaluated, one is
   */
  private void fuzz(int count, int sampling, long seed) throws Exception {
    List<JsonNode> examples = new ArrayList<>();
    for (Path example : RoundTripTest.examples()) examples.add(Json.parse(Files.readString(example)));
    for (int i = 0; i < count; i++) {
      byte[] content = content(examples.get(i % examples.size()), i, seed + i);
      try {
        ReadResult<Design> read = quickly(content);
        if (!read.problems().isEmpty()) refused++;
        if (read.usable() && usable++ % sampling == 0) sameOnAnyNumberOfThreads(read.root().orElseThrow());
      } catch (Throwable e) {
        throw new AssertionError("seed " + (seed + i) + ": " + new String(content, StandardCharsets.UTF_8), e);
      }
    }
    String counts = refused + " with problems, " + usable + " usable, " + evaluated + " evaluated on 1 and 8 threads";
    System.out.println(count + " designs: " + counts);
    // Mutations that are all refused, or all let through, would show little.
    assertTrue(refused > count / 2 && usable > count / 50, counts);
  }

  /** Half of them wrong as designs, half of them wrong as files. */
  private static byte[] content(JsonNode example, int i, long seed) {
    if (i % 2 == 0) return bytes(new TreeMutations(seed).mutate(example).toString());
    byte[] damaged = bytes(example.toPrettyString());
    SplittableRandom random = new SplittableRandom(seed);
    for (int times = random.nextInt(3); times >= 0; times--) damaged = damaged(damaged, random);
    return damaged;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A few bytes are replaced, lost, or there twice. */
  private static byte[] damaged(byte[] content, SplittableRandom random) {
    if (content.length < 2) return content;
    int from = random.nextInt(content.length);
    int to = Math.min(content.length, from + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 6));
    int resume = random.nextInt(3) == 0 ? random.nextInt(content.length) : random.nextBoolean() ? from : to;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(content, 0, from);
    if (random.nextBoolean()) out.write(random.nextInt(256));
    else out.write(content, from, to - from);
    out.write(content, resume, content.length - resume);
    return out.toByteArray();
  }

  private static ReadResult<Design> quickly(byte[] content) {
    long before = THREADS.getCurrentThreadCpuTime();
    ReadResult<Design> read = FORMAT.readDesign(content, List.of());
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - before;
    assertTrue(nanoseconds < LONGEST_NANOSECONDS, () -> "took " + nanoseconds / 1_000_000 + " ms of processor time");
    assertFalse(read.root().isEmpty() && read.problems().isEmpty(), "nothing was read and nothing said");
    for (ReadProblem problem : read.problems()) {
      assertFalse(problem.message().isBlank() || problem.help().isBlank(), problem::toString);
    }
    return read;
  }

  private void sameOnAnyNumberOfThreads(Design design) throws IOException, InterruptedException {
    evaluated++;
    assertEquals(verdict(design, 1), verdict(design, 8));
  }

  private static String verdict(Design design, int threads) throws IOException, InterruptedException {
    Engine engine = new Engine(PLUGINS, new EngineOptions(threads, EngineOptions.DEFAULT_DEADLINE));
    DesignReport report = engine.evaluate(DesignSource.of("design", design));
    // No plugin may fail on a design that the reader lets through, be it ever so odd.
    report.problems().forEach(problem -> assertFalse(problem.message().contains("crashed"), problem::toString));
    StringBuilder text = new StringBuilder();
    Report.Run run = new Report.Run("test", List.of(), List.of(), 0);
    new JsonExporter().write(new Report(List.of(report), run), View.ESTIMATE_IN_DETAIL, text);
    return text.toString();
  }
}
