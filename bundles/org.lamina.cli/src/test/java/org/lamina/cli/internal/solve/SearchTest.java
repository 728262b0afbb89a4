// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lamina.cli.internal.run.CommandFailure;

/** Against functions whose roots, jumps and edges are known. */
class SearchTest {
  private static final double RELATIVE = 1e-9;

  /** 81 points from 1 to 10, in equal ratios. */
  private static List<Double> grid() {
    List<Double> grid = new ArrayList<>();
    for (int i = 0; i <= 80; i++) grid.add(i == 80 ? 10 : StrictMath.pow(10, i / 80.0));
    return grid;
  }

  private static Found search(double wanted, DoubleUnaryOperator function) throws Exception {
    return search(wanted, function, x -> true);
  }

  private static Found search(double wanted, DoubleUnaryOperator function, DoublePredicate available)
      throws Exception {
    Response response =
        x -> available.test(x) ? Point.of(x, function.applyAsDouble(x)) : Point.missing(x, "none at " + x);
    return Search.over(grid(), wanted, response);
  }

  private static void assertSolutions(Found found, double tolerance, double... expected) {
    assertEquals(expected.length, found.solutions().size(), found.solutions().toString());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], found.solutions().get(i).at(), tolerance * expected[i]);
    }
  }

  @Test
  void oneSolution() throws Exception {
    Found found = search(2, x -> x * x);
    assertSolutions(found, RELATIVE, StrictMath.sqrt(2));
    assertEquals(2, found.solutions().get(0).value(), 2 * RELATIVE);
    assertEquals(List.of(), found.gaps());
    assertEquals(1, found.least().at());
    assertEquals(100, found.most().value());
  }

  @Test
  void allOfSeveral() throws Exception {
    assertSolutions(search(0, x -> (x - 2) * (x - 3) * (x - 7)), RELATIVE, 2, 3, 7);
    assertSolutions(search(0, x -> StrictMath.sin(StrictMath.PI * x / 2) - 0.5), RELATIVE, 5 / 3.0, 4 + 1 / 3.0,
        5 + 2 / 3.0, 8 + 1 / 3.0, 9 + 2 / 3.0);
  }

  /** Neither point of the grid beside them is on the other side. */
  @Test
  void twoBetweenTheSamePoints() throws Exception {
    double low = grid().get(40) * 1.012;
    double high = grid().get(40) * 1.018;
    assertSolutions(search(0, x -> (x - low) * (x - high)), RELATIVE, low, high);
    assertSolutions(search(5, x -> 5 - (x - low) * (x - high)), RELATIVE, low, high);
  }

  /** Where it only touches, the number is known to the square root of the accuracy of the estimate. */
  @Test
  void oneThatOnlyTouches() throws Exception {
    assertSolutions(search(1, x -> 1 + (x - 3.3) * (x - 3.3)), 1e-5, 3.3);
  }

  @Test
  void theEndsOfTheRangeCount() throws Exception {
    assertSolutions(search(1, x -> x), 0, 1);
    assertSolutions(search(10, x -> x), 0, 10);
  }

  @Test
  void nearTheEdgeOfWhatIsAvailable() throws Exception {
    double edge = 3.00001;
    Found found = search(1 / 1e-7, x -> 1 / (x - edge), x -> x > edge);
    assertSolutions(found, RELATIVE, edge + 1e-7);
    assertEquals(1, found.gaps().size());
    assertEquals(1, found.gaps().get(0).from());
    assertEquals(edge, found.gaps().get(0).to(), 1e-11 * edge);
    assertEquals("none at 3", found.gaps().get(0).reason().replaceFirst("\\.0$", ""));
  }

  @Test
  void onBothSidesOfAHole() throws Exception {
    DoubleUnaryOperator vee = x -> Math.abs(x - 5);
    Found found = search(0.5, vee, x -> x < 4.8 || x > 5.3);
    assertSolutions(found, RELATIVE, 4.5, 5.5);
    assertEquals(1, found.gaps().size());
    assertEquals(4.8, found.gaps().get(0).from(), 1e-9);
    assertEquals(5.3, found.gaps().get(0).to(), 1e-9);
  }

  /** The hole lies between two points of the grid, and only the root finder comes upon it. */
  @Test
  void aHoleWhereTheRootWouldBe() throws Exception {
    double middle = (grid().get(30) + grid().get(31)) / 2;
    Found found = search(middle, x -> x, x -> Math.abs(x - middle) > 1e-3);
    assertSolutions(found, RELATIVE);
    assertEquals(List.of(), found.jumps());
    assertEquals(middle - 1e-3, found.gaps().get(0).from(), 1e-9);
    assertEquals(middle + 1e-3, found.gaps().get(0).to(), 1e-9);
  }

  @Test
  void aJumpIsNoSolution() throws Exception {
    Found found = search(3.5, x -> Math.floor(x));
    assertFalse(found.any());
    assertEquals(1, found.jumps().size());
    Found.Jump jump = found.jumps().get(0);
    assertEquals(3, jump.below().value());
    assertEquals(4, jump.above().value());
    assertEquals(4, jump.above().at(), 1e-11);
    assertTrue(jump.below().at() < jump.above().at());
  }

  /** What is continuous is no jump, however steep. */
  @Test
  void aSteepOneIsASolution() throws Exception {
    Found found = search(0.25, x -> StrictMath.tanh((x - 4.2) * 1e5));
    assertSolutions(found, RELATIVE, 4.2 + 0.5 * StrictMath.log(1.25 / 0.75) / 1e5);
    Found root = search(0.3, x -> StrictMath.signum(x - 4.2) * StrictMath.sqrt(Math.abs(x - 4.2)));
    assertSolutions(root, RELATIVE, 4.29);
  }

  /** Five hundred decades over the range: small against the far end is not small against the wanted value. */
  private static double decades(double x) {
    return StrictMath.pow(10, 500 / 9.0 * (x - 5.5));
  }

  @Test
  void theFarEndOfTheRangeDoesNotDecideWhatIsEqual() throws Exception {
    for (double wanted : new double[] {1e-240, 1e-9, 1, 37, 1e100}) {
      Found found = search(wanted, SearchTest::decades);
      assertEquals(List.of(), found.stretches());
      assertEquals(List.of(), found.jumps());
      assertSolutions(found, RELATIVE, 5.5 + 9 * StrictMath.log10(wanted) / 500);
      assertEquals(wanted, found.solutions().get(0).value(), 1e-6 * wanted);
    }
    Found falling = search(1e-9, x -> decades(11 - x));
    assertSolutions(falling, RELATIVE, 5.5 + 9 * 9 / 500.0);
    assertSolutions(search(0, x -> decades(x) - decades(11 - x)), RELATIVE, 5.5);
  }

  private static void assertJumpAt(double expected, Found found) {
    assertFalse(found.any(), found.toString());
    assertEquals(1, found.jumps().size(), found.toString());
    assertEquals(expected, found.jumps().get(0).above().at(), 1e-11 * expected);
    assertTrue(found.jumps().get(0).below().at() < found.jumps().get(0).above().at());
  }

  @Test
  void aSmallJumpInWhatGrowsFastIsAJump() throws Exception {
    assertJumpAt(5.5, search(1.00005, x -> decades(x) * (x < 5.5 ? 1 : 1.0001)));
    assertJumpAt(5.5, search(1.00008, x -> decades(x) * (x < 5.5 ? 1 : 1.0001)));
    assertJumpAt(5.5 + 9 * StrictMath.log10(4) / 500, search(3.5, x -> Math.floor(decades(x))));
    assertJumpAt(4, search(3.5, x -> x < 4 ? 3.4 : 1e9 * x));
    assertJumpAt(5.5, search(0, x -> decades(x) - decades(11 - x) + (x < 5.5 ? -1 : 1)));
  }

  /** The number is known to 1e-12 only, so that the value there is far from what was wanted, as a share of it. */
  @Test
  void nextToNothingIsReachedByWhatIsContinuous() throws Exception {
    for (double wanted : new double[] {0, 1e-20, -1e-15}) {
      assertSolutions(search(wanted, x -> x * x - 5), RELATIVE, StrictMath.sqrt(5));
      assertSolutions(search(wanted, x -> StrictMath.cbrt(4.2 - x)), RELATIVE, 4.2);
    }
  }

  @Test
  void aStretchIsNotASeriesOfSolutions() throws Exception {
    Found found = search(5, x -> Math.min(x, 5));
    assertEquals(List.of(), found.solutions());
    assertEquals(1, found.stretches().size());
    assertTrue(found.stretches().get(0).from().at() >= 5 && found.stretches().get(0).from().at() < 5.2);
    assertEquals(10, found.stretches().get(0).to().at());
  }

  @Test
  void noneAtAll() throws Exception {
    Found found = search(200, x -> x * x);
    assertFalse(found.any());
    assertEquals(List.of(), found.jumps());
    assertEquals(100, found.most().value());
    Found nowhere = search(1, x -> x, x -> false);
    assertNull(nowhere.least());
    assertEquals(List.of(new Found.Gap(1, 10, "none at 1.0")), nowhere.gaps());
  }

  /** Rising powers, logarithms and saturations with random constants, inverted in closed form. */
  @Test
  void randomMonotoneFunctions() throws Exception {
    Random random = new Random(20181126);
    for (int i = 0; i < 3000; i++) {
      double root = 1 + 9 * random.nextDouble();
      double a = 0.1 + 5 * random.nextDouble();
      double b = random.nextDouble() * 6 - 3;
      DoubleUnaryOperator function =
          switch (i % 4) {
            case 0 -> x -> b + StrictMath.pow(x, a);
            case 1 -> x -> b - a * StrictMath.log(x);
            case 2 -> x -> b + x / (x + a);
            default -> x -> 1 + a / (x * x);
          };
      assertSolutions(search(function.applyAsDouble(root), function), RELATIVE, root);
    }
  }

  @Test
  void whatEndsTheSearchComesThrough() {
    CommandFailure failure = new CommandFailure("enough", "");
    int[] asked = {0};
    Response failing =
        x -> {
          if (++asked[0] > 90) throw failure;
          return Point.of(x, x);
        };
    // Beyond the grid it is the root finder that asks.
    assertSame(failure, assertThrows(CommandFailure.class, () -> {
      asked[0] = 9;
      Search.over(grid(), 3.3, failing);
    }));
    Response interrupted =
        x -> {
          throw new InterruptedException();
        };
    assertThrows(InterruptedException.class, () -> Search.over(grid(), 3.3, interrupted));
  }
}
