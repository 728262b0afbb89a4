// SPDX-License-Identifier: EPL-2.0
package org.lamina.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BandedLuTest {
  @Test
  void residualsAreOfTheOrderOfTheRounding() {
    SplittableRandom random = new SplittableRandom(20261122);
    double worst = 0;
    for (int round = 0; round < 500; round++) {
      int size = 1 + random.nextInt(80);
      BandedLu matrix = new BandedLu(size, random.nextInt(9));
      worst = Math.max(worst, residual(dominant(matrix, random), matrix, random));
    }
    System.out.println("BandedLu: worst relative residual " + worst);
    assertTrue(worst < 1e-14, "a residual is too large");
  }

  @Test
  void solvesAgainAndAgainAndAfterBeingCleared() {
    BandedLu matrix = new BandedLu(3, 1);
    for (double diagonal = 2; diagonal <= 4; diagonal += 2) {
      matrix.clear();
      for (int i = 0; i < 3; i++) matrix.set(i, i, diagonal);
      for (int i = 0; i < 2; i++) matrix.add(i, i + 1, -1);
      assertTrue(matrix.factor());
      // Rows (d, -1, 0), (0, d, -1), (0, 0, d) times (1, 2, 3).
      for (int again = 0; again < 2; again++) {
        double[] x = {7, diagonal - 2, 2 * diagonal - 3, 3 * diagonal, 9};
        matrix.solve(x, 1);
        assertArrayEquals(new double[] {7, 1, 2, 3, 9}, x, 1e-15);
      }
    }
  }

  @Test
  void saysWhenAPivotIsZeroOrNotFinite() {
    assertFalse(withPivot(0).factor());
    assertFalse(withPivot(Double.NaN).factor());
    assertFalse(withPivot(Double.POSITIVE_INFINITY).factor());
    assertTrue(withPivot(-1e-300).factor());
    BandedLu singular = new BandedLu(2, 1);
    for (int i = 0; i < 4; i++) singular.set(i / 2, i % 2, 1);
    assertFalse(singular.factor());
  }

  @Test
  void refusesEntriesOutsideOfTheBand() {
    BandedLu matrix = new BandedLu(5, 2);
    assertEquals(5, matrix.size());
    matrix.set(0, 2, 7);
    assertEquals(7, matrix.get(0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.set(0, 3, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> matrix.add(3, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new BandedLu(0, 0));
  }

  private static BandedLu withPivot(double pivot) {
    BandedLu matrix = new BandedLu(3, 1);
    for (int i = 0; i < 3; i++) matrix.set(i, i, i == 1 ? pivot : 1);
    return matrix;
  }

  /** Fills the band so that each row's diagonal outweighs the rest; scales differ by rows. Returns the full matrix. */
  private static double[][] dominant(BandedLu matrix, SplittableRandom random) {
    int size = matrix.size();
    double[][] full = new double[size][size];
    for (int i = 0; i < size; i++) {
      double sum = 0;
      double scale = StrictMath.pow(10, 12 * random.nextDouble() - 6);
      for (int j = 0; j < size; j++) {
        if (j == i || !inBand(matrix, i, j)) continue;
        full[i][j] = scale * (2 * random.nextDouble() - 1);
        sum += Math.abs(full[i][j]);
      }
      full[i][i] = (random.nextBoolean() ? 1 : -1) * (sum + scale * random.nextDouble() + 1e-3 * scale);
      for (int j = 0; j < size; j++) if (full[i][j] != 0) matrix.set(i, j, full[i][j]);
    }
    return full;
  }

  private static boolean inBand(BandedLu matrix, int row, int column) {
    try {
      matrix.get(row, column);
      return true;
    } catch (IndexOutOfBoundsException outside) {
      return false;
    }
  }

  /** The largest residual over rows, each over the sum of the magnitudes in it. */
  private static double residual(double[][] full, BandedLu matrix, SplittableRandom random) {
    double[] right = new double[full.length];
    for (int i = 0; i < right.length; i++) right[i] = 2 * random.nextDouble() - 1;
    double[] x = right.clone();
    assertTrue(matrix.factor());
    matrix.solve(x, 0);
    double worst = 0;
    for (int i = 0; i < right.length; i++) {
      double residual = -right[i];
      double magnitude = Math.abs(right[i]);
      for (int j = 0; j < right.length; j++) {
        residual += full[i][j] * x[j];
        magnitude += Math.abs(full[i][j] * x[j]);
      }
      worst = Math.max(worst, Math.abs(residual) / magnitude);
    }
    return worst;
  }
}
