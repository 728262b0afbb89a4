// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lamina.model.quantity.Numbers;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.solver.CellModel;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;

/** The tables of docs/physics/pearse-rate.md; {@code -Dlamina.update -Pfull} writes them anew. */
class PearseRateTest {
  private static final Path PAGE = Path.of("../../docs/physics/pearse-rate.md");
  private static final List<String> DIFFUSIVITIES = List.of("1e-13", "1e-12", "1e-11");
  private static final double AMPERES_PER_MILLIAMPERE_PER_CM2 = 10;
  private static final double MICROAMPERE_HOUR_PER_CM2 = 36;
  private static final double START = 0.06;

  /** As the page says. */
  private static final double TOP_METRES = 91e-9;

  /** What a pore's film holds more than a flat one for each area of its surface at the electrolyte: volume over t A. */
  private static double curvature(CellParameters pores) {
    return PearseCells.positiveMetres(pores) / (70e-9 * PearseCells.interfaceArea(pores));
  }

  /** Charge per area of the interface at a current there, in µAh/cm², from one content in both shapes. */
  private static double atLocalCurrent(CellParameters cell, double milliamperes) throws InterruptedException {
    double area = PearseCells.interfaceArea(cell);
    double current = milliamperes * AMPERES_PER_MILLIAMPERE_PER_CM2 * area;
    Host plus = (Host) cell.positive();
    Host minus = (Host) cell.negative();
    double sites = PearseCells.positiveMetres(cell) * plus.maximumConcentration()
        / (cell.segments().get(0).negative().volumeMetres() * minus.maximumConcentration());
    CellModel model = new CellModel(cell, Accuracy.suited(cell, current, 1e-5));
    model.reset(START, (1 - START) * sites);
    StepEnds end = StepEnds.below(RunToLimits.LOW);
    StepResult result = model.run(new Drive.Current(current), end, CurveObserver.NONE, () -> false);
    return result.coulombsPerSquareMetre() / area / MICROAMPERE_HOUR_PER_CM2;
  }

  /**
   * To first order in thickness over radius the surface leads the mean by the same in both shapes, so a pore gives
   * more by its volume; when diffusion reaches only a thin layer of it, by nothing.
   */
  @Test
  void atEqualLocalCurrentPoresAndPlaneAgreeWithinTheCurvature() throws InterruptedException {
    double most = curvature(new PearseCells("1e-12").pores());
    assertEquals(1.023, most, 1e-3);
    for (String diffusivity : DIFFUSIVITIES) {
      PearseCells cells = new PearseCells(diffusivity);
      for (double milliamperes : new double[] {0.01, 0.1, 1}) {
        double flat = atLocalCurrent(cells.planar(), milliamperes);
        double ratio = atLocalCurrent(cells.pores(), milliamperes) / flat;
        assertTrue(ratio > 1 && ratio < most + 1e-3, diffusivity + " at " + milliamperes + ": " + ratio);
        // Where the parabola has settled and the content ends the discharge, it is the volume alone.
        if (flat > 1.9 && flat < 2.1) assertEquals(most, ratio, 1e-4);
      }
    }
  }

  @Test
  void theUnevenTwinHoldsAsMuch() {
    PearseCells cells = new PearseCells("1e-12");
    CellParameters uneven = cells.coverageOneHalf();
    assertEquals(PearseCells.positiveMetres(cells.pores()), PearseCells.positiveMetres(uneven), 1e-15);
    int last = uneven.segments().size() - 1;
    double onTop = uneven.segments().get(0).positive().thicknessMetres();
    assertEquals(0.5, uneven.segments().get(last).positive().thicknessMetres() / onTop, 1e-3);
    assertEquals(TOP_METRES, onTop, 0.5e-9);
  }

  @Tag("full")
  @Test
  void theTablesOfThePage() throws IOException {
    String page = Files.readString(PAGE);
    page = replaced(page, "local", () -> local());
    page = replaced(page, "footprint", () -> footprint());
    page = replaced(page, "coverage", () -> coverage());
    if (System.getProperty("lamina.update") != null) Files.writeString(PAGE, page);
    assertEquals(page, Files.readString(PAGE), "write it anew with -Dlamina.update");
  }

  private static String replaced(String page, String name, Supplier<String> table) {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(end);
    assertTrue(from >= begin.length() && to >= from, name);
    return page.substring(0, from) + table.get() + page.substring(to);
  }

  private static String local() {
    StringBuilder text = new StringBuilder("| D in cm²/s | current on the interface, mA/cm² |"
        + " planar, µAh/cm² of interface | pores, µAh/cm² of interface | ratio |\n|---|---|---|---|---|\n");
    for (String diffusivity : DIFFUSIVITIES) {
      PearseCells cells = new PearseCells(diffusivity);
      for (double milliamperes : new double[] {0.01, 0.1, 1}) {
        try {
          double flat = atLocalCurrent(cells.planar(), milliamperes);
          double pores = atLocalCurrent(cells.pores(), milliamperes);
          row(text, diffusivity, figure(milliamperes), figure(flat), figure(pores), Numbers.rounded(pores / flat, 5));
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
    return text.toString();
  }

  private static String footprint() {
    StringBuilder text = new StringBuilder("| D in cm²/s | mA/cm² | cell | µAh/cm² | mean V | energy efficiency"
        + " | lost to diffusion, mV | lost to the electrolyte, mV |\n|---|---|---|---|---|---|---|---|\n");
    for (String diffusivity : DIFFUSIVITIES) {
      PearseCells cells = new PearseCells(diffusivity);
      for (double milliamperes : new double[] {0.1, 1}) {
        footprintRow(text, diffusivity, milliamperes, "planar", cells.planar());
        footprintRow(text, diffusivity, milliamperes, "pores", cells.pores());
        footprintRow(text, diffusivity, milliamperes, "pores, coverage 0.5", cells.coverageOneHalf());
      }
    }
    return text.toString();
  }

  private static void footprintRow(
      StringBuilder text, String diffusivity, double milliamperes, String name, CellParameters cell) {
    double current = milliamperes * AMPERES_PER_MILLIAMPERE_PER_CM2;
    RunToLimits run = new RunToLimits(cell, current);
    StepResult result = run.discharge(current);
    double charge = result.coulombsPerSquareMetre();
    double diffusion = lost(run, result, "diffusion, V2O5") / charge * 1e3;
    double electrolyte = lost(run, result, "electrolyte") / charge * 1e3;
    var efficiency = run.settledEfficiency(current);
    row(text, diffusivity, figure(milliamperes), name, figure(charge / MICROAMPERE_HOUR_PER_CM2),
        figure(result.joulesPerSquareMetre() / charge),
        efficiency.isPresent() ? Numbers.rounded(efficiency.getAsDouble() * 100, 4) + " %" : "does not settle",
        Numbers.rounded(diffusion, 3), Numbers.rounded(electrolyte, 3));
  }

  private static double lost(RunToLimits run, StepResult result, String name) {
    double sum = 0;
    for (int k = 0; k < run.lossNames().size(); k++) {
      if (run.lossNames().get(k).startsWith(name)) sum += result.lossJoulesPerSquareMetre()[k];
    }
    return sum;
  }

  private static String coverage() {
    PearseCells cells = new PearseCells("1e-12");
    List<CellParameters> all = List.of(cells.planar(), cells.pores(), cells.coverageOneHalf());
    double[] rest = all.stream().mapToDouble(cell -> new RunToLimits(cell, 1).coulombsAtRest()).toArray();
    StringBuilder text = new StringBuilder("| C-rate | planar | pores | pores, coverage 0.5 |\n|---|---|---|---|\n");
    text.append("| at rest, µAh/cm² |");
    for (double charge : rest) text.append(' ').append(figure(charge / MICROAMPERE_HOUR_PER_CM2)).append(" |");
    text.append('\n');
    for (double rate : new double[] {10, 20, 50, 100, 200}) {
      text.append("| ").append(figure(rate)).append(" |");
      for (int k = 0; k < all.size(); k++) {
        double current = rate * rest[k] / 3600;
        double share = new RunToLimits(all.get(k), current).discharge(current).coulombsPerSquareMetre() / rest[k];
        text.append(' ').append(Numbers.rounded(100 * share, 4)).append(" % |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String figure(double value) {
    return Numbers.rounded(value, 4);
  }
}
