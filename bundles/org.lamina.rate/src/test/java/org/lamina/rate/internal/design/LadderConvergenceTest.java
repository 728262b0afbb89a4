// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.FilmShape;
import org.lamina.rate.cell.Interface;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.cell.TableCurve;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.kernel.EdgeFedSheet;
import org.lamina.rate.solver.CellModel;
import org.lamina.scaling.surface.TrenchSurface;

/** How fast the answer of a ladder settles as its slices become finer. */
class LadderConvergenceTest {
  private static final TrenchSurface TRENCH = new TrenchSurface(6e-6, 3e-6, 30e-6);

  private static CellParameters cell(int slices, double sheetOhm, double floorShare) {
    TestFilms films = new TestFilms(TRENCH, sheetOhm, floorShare);
    Inputs inputs = new Inputs(298.15, Optional.empty(), new Wanted());
    List<CellSegment> segments = new ArrayList<>();
    for (Ladder.Place place : Ladder.of(films.coating(), Collectors.of(films, inputs), slices)) {
      FilmShape positive = place.film().apply(films.layers().get(1)).shape(true);
      FilmShape electrolyte = place.film().apply(films.layers().get(2)).shape(true);
      FilmShape negative = place.film().apply(films.layers().get(3)).shape(true);
      segments.add(new CellSegment(positive, electrolyte, negative, place.lineOhmSquareMetres()));
    }
    ElectrodeParameters positive = host("P", 3.6, 2.4, 1);
    return new CellParameters(
        298.15, positive, new ElectrolyteParameters.SingleIon("E", 1e-4, 0), host("N", 0.4, 0.2, 0), 0, segments);
  }

  private static ElectrodeParameters host(String name, double high, double low, double start) {
    return new ElectrodeParameters.Host(
        name, 3e4, new TableCurve(new double[] {0, 1}, new double[] {high, low}), Optional.empty(),
        TableCurve.constant(1e-16), 0, 1, start, Interface.IDEAL);
  }

  private static double capacity(CellParameters cell) throws InterruptedException {
    CellModel model = new CellModel(cell, new Accuracy(1e-7, 3, 8));
    model.reset(0.02, 0.9);
    StepResult result = model.run(new Drive.Current(10), StepEnds.below(2.5), CurveObserver.NONE, () -> false);
    assertEquals(EndCause.LOW_VOLTAGE, result.cause(), result.detail());
    return result.coulombsPerSquareMetre();
  }

  private static void settlesWithTheSquare(DoubleUnaryOperator answer) {
    double[] answers = new double[5];
    for (int i = 0; i < 5; i++) answers[i] = answer.applyAsDouble(2 << i);
    for (int i = 2; i < 5; i++) {
      double ratio = (answers[i - 1] - answers[i - 2]) / (answers[i] - answers[i - 1]);
      System.out.println((2 << i) + " slices: " + answers[i] + ", differences shrink by " + ratio);
      assertTrue(ratio > 3.3, "ratio " + ratio + " at " + (2 << i));
    }
    double limit = answers[4] + (answers[4] - answers[3]) / 3;
    // What is used is good to a thousandth.
    assertEquals(limit, answers[2], 1e-3 * Math.abs(limit));
  }

  @Test
  void capacityWithPoorCollectors() {
    settlesWithTheSquare(slices -> quietly(cell((int) slices, 3e6, 1)));
  }

  @Test
  void capacityOfUnevenFilms() {
    settlesWithTheSquare(slices -> quietly(cell((int) slices, 0, 0.5)));
  }

  private static double quietly(CellParameters cell) {
    try {
      return capacity(cell);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** An ohmic cell along a wall: the resistance of the ladder without top and floor against coth. */
  @Test
  void resistanceApproachesTheClosedForm() {
    double sheet = 1e6;
    CellParameters finest = cell(32, sheet, 1);
    double[] errors = new double[5];
    for (int i = 0; i < 5; i++) {
      List<CellSegment> segments = cell(2 << i, sheet, 1).segments();
      double depth = 30e-6 - 20e-9;
      List<CellSegment> wall = segments.subList(1, segments.size() - 1);
      double whole = wall.stream().mapToDouble(LadderConvergenceTest::conductance).sum();
      // Two walls side by side, so half the sheet resistance each over the footprint of 6 um.
      double perDepth = sheet * 6e-6 / 2;
      double cell = 1 / whole;
      double closed = cell + EdgeFedSheet.seriesOhmSquareMetres(cell, perDepth * depth, 1);
      errors[i] = Math.abs(resistance(wall) / closed - 1);
    }
    for (int i = 1; i < 5; i++) assertTrue(errors[i] < errors[i - 1] / 3.8, java.util.Arrays.toString(errors));
    assertEquals(34, finest.segments().size());
  }

  private static double conductance(CellSegment segment) {
    return segment.electrolyte().areaInTheMiddle() / segment.electrolyte().thicknessMetres() * 1e-4;
  }

  private static double resistance(List<CellSegment> segments) {
    double conductance = 0;
    for (int k = segments.size() - 1; k >= 0; k--) {
      conductance += conductance(segments.get(k));
      conductance = 1 / (1 / conductance + segments.get(k).lineResistanceOhmSquareMetres());
    }
    return 1 / conductance;
  }
}
