// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lamina.api.simulation.SimulationRun.Curve;

class CurveRecorderTest {
  private static Curve recorded(int most, int steps, int pointsPerStep) {
    CurveRecorder recorder = new CurveRecorder(most);
    for (int step = 1; step <= steps; step++) {
      recorder.begin(step, 0);
      for (int k = 0; k < pointsPerStep; k++) recorder.point(k, 3 + step, 1, k, 3.0 * k);
      recorder.end(pointsPerStep - 1, pointsPerStep - 1, 3.0 * (pointsPerStep - 1));
    }
    return recorder.curve();
  }

  @Test
  void keepsEveryPointAsLongAsThereIsRoom() {
    Curve curve = recorded(100, 2, 50);
    assertEquals(100, curve.seconds().size());
    for (int k = 0; k < 50; k++) assertEquals(k, curve.seconds().get(k), 0);
    assertEquals(49.0, curve.seconds().get(50), 0);
    assertEquals(98.0, curve.coulombsPerSquareMetre().get(99), 0);
  }

  @Test
  void keepsTheEndsOfEveryStepWhenItThinsOut() {
    int steps = 37;
    Curve curve = recorded(1000, steps, 333);
    assertTrue(curve.seconds().size() <= 1000 && curve.seconds().size() > 300, "points: " + curve.seconds().size());
    Map<Integer, Double> first = new HashMap<>();
    Map<Integer, Double> last = new HashMap<>();
    for (int k = 0; k < curve.seconds().size(); k++) {
      first.putIfAbsent(curve.stepNumbers().get(k), curve.seconds().get(k));
      last.put(curve.stepNumbers().get(k), curve.seconds().get(k));
    }
    for (int step = 1; step <= steps; step++) {
      assertEquals(332.0 * (step - 1), first.get(step), 0);
      assertEquals(332.0 * step, last.get(step), 0);
    }
  }

  @Test
  void leavesNoLongGapInALongStep() {
    List<Double> seconds = recorded(1000, 1, 1_000_000).seconds();
    double longest = 0;
    for (int k = 1; k < seconds.size(); k++) longest = Math.max(longest, seconds.get(k) - seconds.get(k - 1));
    // 1000 points for a million seconds: gaps of a thousand at best, of twice that just after thinning out.
    assertTrue(longest <= 2048, "longest gap " + longest);
    assertEquals(999_999.0, seconds.get(seconds.size() - 1), 0);
  }

  @Test
  void staysWithinItsBoundWhenThereAreMoreStepsThanRoom() {
    List<Double> seconds = recorded(100, 1000, 10).seconds();
    assertTrue(seconds.size() <= 100 && seconds.size() >= 25, "points: " + seconds.size());
    assertEquals(0.0, seconds.get(0), 0);
    assertEquals(9000.0, seconds.get(seconds.size() - 1), 0);
  }
}
