// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever valid cell goes through whatever steps: each ends and says why, lithium and charge are conserved, energy
 * closes,
 * and no settled cycle gives more than it took.
 */
class RandomCellsTest {
  private static final int FEW = 200;
  private static final int FEW_CYCLING = 100;
  private static final int MANY = 10_000;

  @Test
  void someCellsThroughRandomSteps() {
    int[] causes = steps(0, FEW);
    // The steps are not all of one kind.
    for (EndCause cause : EndCause.values()) assertTrue(causes[cause.ordinal()] > 0, cause.toString());
  }

  @Test
  @Tag("full")
  void manyCellsThroughRandomSteps() {
    steps(FEW, MANY);
  }

  @Test
  void someCellsThroughCycles() {
    assertTrue(cycles(0, FEW_CYCLING) > FEW_CYCLING / 5);
  }

  @Test
  @Tag("full")
  void manyCellsThroughCycles() {
    assertTrue(cycles(FEW_CYCLING, MANY) > MANY / 5);
  }

  private static int[] steps(int from, int to) {
    List<RandomRun> runs = runs(from, to, RandomRun::through);
    int[] causes = new int[EndCause.values().length];
    for (RandomRun run : runs) {
      for (int k = 0; k < causes.length; k++) causes[k] += run.causes[k];
    }
    return causes;
  }

  private static int cycles(int from, int to) {
    return runs(from, to, RandomRun::around).stream().mapToInt(run -> run.settled).sum();
  }

  private static List<RandomRun> runs(int from, int to, Consumer<RandomRun> what) {
    List<RandomRun> runs = IntStream.range(from, to).parallel().mapToObj(seed -> {
      RandomRun run = new RandomRun(seed);
      what.accept(run);
      return run;
    }).toList();
    assertEquals(List.of(), runs.stream().flatMap(run -> run.problems.stream()).toList());
    return runs;
  }
}
