// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.rate.cell.CurveObserver;

/**
 * Keeps the course of a run in bounded memory.
 *
 * <p>Once it is full, every other point inside each step is dropped, and from then on only every second one is taken
 * in: a long run is drawn more coarsely, but each step keeps its first and its last moment.
 */
final class CurveRecorder implements CurveObserver {
  private static final int COLUMNS = 5;

  private final int most;
  private double[] values;
  private int[] steps;
  private int[] cycles;
  private int size;
  private int stride = 1;

  private int step;
  private int cycle;
  private int seen;
  private double secondsBefore;
  private double coulombsBefore;
  private double joulesBefore;

  /** At most so many points, at least 4. */
  CurveRecorder(int most) {
    this.most = most;
    int first = Math.min(most, 1024);
    values = new double[COLUMNS * first];
    steps = new int[first];
    cycles = new int[first];
  }

  /** The points to come belong to a step. */
  void begin(int stepNumber, int cycleNumber) {
    step = stepNumber;
    cycle = cycleNumber;
    seen = 0;
  }

  /** The step is over. */
  void end(double seconds, double coulombsPerSquareMetre, double joulesPerSquareMetre) {
    secondsBefore += seconds;
    coulombsBefore += coulombsPerSquareMetre;
    joulesBefore += joulesPerSquareMetre;
  }

  @Override
  public void point(
      double seconds,
      double volts,
      double amperesPerSquareMetre,
      double coulombsPerSquareMetre,
      double joulesPerSquareMetre) {
    // A current that cannot flow at all has no voltage.
    if (!Double.isFinite(volts)) return;
    // The last point may be the end of the step, so it stays until the next one shows that it was not.
    boolean replacesLast = seen > 1 && (seen - 1) % stride != 0;
    if (!replacesLast) {
      if (size == most) thin();
      if (size == steps.length) grow();
      size++;
    }
    seen++;
    int at = COLUMNS * (size - 1);
    values[at] = secondsBefore + seconds;
    values[at + 1] = volts;
    values[at + 2] = amperesPerSquareMetre;
    values[at + 3] = coulombsBefore + coulombsPerSquareMetre;
    values[at + 4] = joulesBefore + joulesPerSquareMetre;
    steps[size - 1] = step;
    cycles[size - 1] = cycle;
  }

  private void grow() {
    int length = Math.min(most, 2 * steps.length);
    values = Arrays.copyOf(values, COLUMNS * length);
    steps = Arrays.copyOf(steps, length);
    cycles = Arrays.copyOf(cycles, length);
  }

  private void thin() {
    int before = size;
    drop(true);
    // So many steps that their ends alone fill the memory: then ends go too, and taking in less would not help.
    if (size > before * 3 / 4) drop(false);
    else stride *= 2;
  }

  private void drop(boolean insideOnly) {
    int kept = 0;
    int inStep = 0;
    for (int i = 0; i < size; i++) {
      boolean first = i == 0 || steps[i - 1] != steps[i];
      boolean last = i == size - 1 || steps[i + 1] != steps[i];
      inStep = first ? 0 : inStep + 1;
      boolean keep = insideOnly ? first || last || inStep % 2 == 0 : i == size - 1 || i % 2 == 0;
      if (!keep) continue;
      System.arraycopy(values, COLUMNS * i, values, COLUMNS * kept, COLUMNS);
      steps[kept] = steps[i];
      cycles[kept] = cycles[i];
      kept++;
    }
    size = kept;
  }

  Curve curve() {
    return new Curve(column(0), column(1), column(2), column(3), column(4), whole(steps), whole(cycles));
  }

  private List<Double> column(int column) {
    List<Double> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) all.add(values[COLUMNS * i + column]);
    return all;
  }

  private List<Integer> whole(int[] numbers) {
    List<Integer> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) all.add(numbers[i]);
    return all;
  }
}
