// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Feature;
import org.lamina.api.design.FilmSurface;

/**
 * Every shape to the last bit, on any machine and any number of threads: changes when an operation is reordered; {@code
 * -Dlamina.update} writes the bits anew.
 */
class KernelBitsTest {
  private static final Path BITS = Path.of("src/test/resources/org/lamina/scaling/kernel-bits.txt");

  /** The films of Pearse 2018: where each begins and ends. */
  private static final double[] OFFSETS = {0, 40e-9, 110e-9, 160e-9, 170e-9, 195e-9};

  @Test
  void bits() throws IOException {
    if (System.getProperty("lamina.update") != null) Files.writeString(BITS, lines());
    String expected = Files.readString(BITS);
    assertEquals(expected, lines());
    assertEquals(StatedShape.EXAMPLES.size(), expected.lines().filter(line -> line.endsWith(":")).count());
  }

  @Test
  void anyNumberOfThreads() throws Exception {
    String expected = lines();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) tasks.add(KernelBitsTest::lines);
      for (Future<String> result : threads.invokeAll(tasks)) assertEquals(expected, result.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (StatedShape shape : StatedShape.EXAMPLES) lines.append(lines(shape.type(), shape.surface()));
    return lines.toString();
  }

  private static String lines(String type, FilmSurface surface) {
    StringBuilder lines = new StringBuilder(type + ":\n");
    lines.append(line("closure", surface.closureOffsetMetres(), surface.sharpOffsetMetres()));
    double below = 0;
    for (double unlimited : OFFSETS) {
      // Narrow shapes are full before: their films are thinner.
      double offset = unlimited * Math.min(1, surface.closureOffsetMetres() / 200e-9);
      lines.append(line("film", surface.areaSquareMetres(offset), surface.volumeCubicMetres(below, offset)));
      below = offset;
    }
    for (Feature feature : surface.features()) {
      double open = feature.openAreaSquareMetres(0.3, below);
      assertTrue(open > 0, type);
      lines.append(line("feature", feature.depthMetres(below), open, feature.wallMetres(0.3, below)));
    }
    return lines.toString();
  }

  private static String line(String name, double... values) {
    StringBuilder line = new StringBuilder("  " + name);
    for (double value : values) line.append(' ').append(Double.toHexString(value));
    return line.append('\n').toString();
  }
}
