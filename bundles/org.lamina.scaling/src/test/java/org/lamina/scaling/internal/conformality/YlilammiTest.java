// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Al2O3 from trimethylaluminium at 300 degC in nitrogen, the example of Ylilammi, Ylivaara and Puurunen 2018. */
class YlilammiTest {
  private static final double KELVIN = 573.15;
  private static final double SECONDS = 0.1;
  private static final Gas REACTANT = new Gas(0.0749, 591e-12, 147);
  private static final Gas CARRIER = new Gas(0.0280134, 374e-12, 3000);
  private static final GrownFilm FILM = GrownFilm.of(105.6e-12, 3900, 0.10196, 2);
  private static final ReversibleUptake UPTAKE = new ReversibleUptake(0.00572, 219);
  private static final LateralChannel CHANNEL = new LateralChannel(0.5e-6, 100e-6);

  private static final ReactantPulse PULSE = new ReactantPulse(KELVIN, REACTANT, Optional.of(CARRIER), FILM, UPTAKE, SECONDS);

  private static YlilammiPulse pulse() {
    return new YlilammiPulse(PULSE, CHANNEL);
  }

  /** Collisions per site, second and pascal that find a free site and stay. */
  private static double gainPerPascal(ReversibleUptake uptake) {
    return uptake.sticking() * MolecularFlux.impingementsPerPascal(0.0749, KELVIN) / FILM.sitesPerSquareMetre();
  }

  private static YlilammiFilm film(int cycles, int blocks) {
    return YlilammiFilm.grow(PULSE, CHANNEL, cycles, blocks);
  }

  @Test
  void quantitiesToFourDigits() {
    YlilammiPulse pulse = pulse();
    assertEquals(4.865e18, FILM.sitesPerSquareMetre(), 0.0005e18);
    assertEquals(1.272e22, MolecularFlux.impingementsPerPascal(0.0749, KELVIN), 0.0005e22);
    assertEquals(1.335e-4, pulse.diffusivity().knudsen(), 0.0005e-4);
    assertEquals(4.232e-4, pulse.diffusivity().molecular(), 0.0005e-4);
    assertEquals(1.015e-4, pulse.diffusivity().effective(), 0.0005e-4);
    assertEquals(1.938e-7, pulse.frontDiffusivity(), 0.0005e-7);
    assertEquals(139.2e-6, pulse.frontMetres(), 0.05e-6);
    assertEquals(6.62e-6, pulse.tailMetres(), 0.005e-6);
    assertEquals(0.0683, pulse.desorptionPerSecond(), 0.00005);
  }

  @Test
  void depthOfHalfTheThickness() {
    double once = pulse().halfCoverageMetres();
    double often = YlilammiFilm.grow(PULSE, CHANNEL, 500).halfThicknessMetres();
    System.out.println("Ylilammi: half thickness at " + once + " m after one cycle, " + often + " m after 500");
    assertEquals(135.6e-6, once, 0.01 * 135.6e-6);
    assertEquals(123.3e-6, often, 0.01 * 123.3e-6);
    assertEquals(once, film(1, 1).halfThicknessMetres(), 1e-3 * once);
  }

  @Test
  void pressureIsContinuousAndFalls() {
    YlilammiPulse pulse = pulse();
    double turn = pulse.frontMetres() - pulse.tailMetres();
    assertEquals(147, pulse.pressurePascals(0, SECONDS), 1e-12);
    assertEquals(0, pulse.pressurePascals(0, 0));
    double above = pulse.pressurePascals(turn * (1 - 1e-9), SECONDS);
    assertEquals(above, pulse.pressurePascals(turn * (1 + 1e-9), SECONDS), 1e-5);
    for (int i = 1; i <= 100; i++) {
      double depth = 2e-6 * i;
      assertTrue(pulse.pressurePascals(depth, SECONDS) < pulse.pressurePascals(depth - 2e-6, SECONDS));
    }
  }

  /** At the mouth the pressure is constant, and so the coverage is exponential in time. */
  @Test
  void coverageAtTheMouthIsLangmuirs() {
    double gain = 147 * gainPerPascal(UPTAKE);
    double rate = gain + gain / (219 * 147);
    double brief = 1e-3;
    ReactantPulse whole = new ReactantPulse(KELVIN, REACTANT, Optional.of(CARRIER), FILM, UPTAKE, brief);
    YlilammiPulse pulse = new YlilammiPulse(whole, CHANNEL);
    assertEquals(gain / rate * -StrictMath.expm1(-rate * brief), pulse.coverage(0), 1e-12);
  }

  @Test
  void coverageConvergesWithOrderThree() {
    YlilammiPulse pulse = pulse();
    double exact = new TransientUptake(pulse, gainPerPascal(UPTAKE), SECONDS).coverage(120e-6, 400_000);
    double coarse = Math.abs(pulse.coverage(120e-6, 40) - exact);
    double fine = Math.abs(pulse.coverage(120e-6, 80) - exact);
    double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
    System.out.println("Ylilammi, coverage in the tail: observed order " + order + ", error of 40 steps " + coarse);
    assertEquals(3, order, 0.3);
  }

  /** From firmly bound to hardly bound, from a front that is all tail to one of two hundred tails. */
  @Test
  void coverageIsWithinAThousandthOfTheTransientUptake() {
    double worst = 0;
    for (double sticking : new double[] {1e-4, 0.00572, 0.1}) {
      for (double equilibrium : new double[] {1e-2, 0.1, 1, 219, Double.POSITIVE_INFINITY}) {
        for (double seconds : new double[] {0.005, 0.1}) {
          ReversibleUptake uptake = new ReversibleUptake(sticking, equilibrium);
          YlilammiPulse pulse = new YlilammiPulse(
              new ReactantPulse(KELVIN, REACTANT, Optional.of(CARRIER), FILM, uptake, seconds), CHANNEL);
          TransientUptake reference = new TransientUptake(pulse, gainPerPascal(uptake), seconds);
          for (double part : new double[] {0, 0.3, 0.7, 0.9, 1, 1.1}) {
            double depth = part * pulse.frontMetres();
            double error = Math.abs(pulse.coverage(depth) - reference.coverage(depth, 20_000));
            worst = Math.max(worst, error);
            assertTrue(error < 1e-3, sticking + " " + equilibrium + " " + seconds + " " + part + ": " + error);
          }
        }
      }
    }
    System.out.println("Ylilammi: largest error of a coverage " + worst);
  }

  @Test
  void nothingDesorbsInTheLimit() {
    ReversibleUptake firm = new ReversibleUptake(0.00572, 1e12);
    ReversibleUptake limit = ReversibleUptake.irreversible(0.00572);
    YlilammiPulse nearly = new YlilammiPulse(ReactantPulse.molecularFlow(KELVIN, 0.0749, 147, FILM, firm, 0.1), CHANNEL);
    YlilammiPulse pulse = new YlilammiPulse(ReactantPulse.molecularFlow(KELVIN, 0.0749, 147, FILM, limit, 0.1), CHANNEL);
    assertEquals(0, pulse.desorptionPerSecond());
    assertEquals(Double.POSITIVE_INFINITY, pulse.diffusivity().molecular());
    assertEquals(pulse.diffusivity().knudsen(), pulse.diffusivity().effective(), 1e-12 * 1e-4);
    assertEquals(nearly.frontMetres(), pulse.frontMetres(), 1e-9 * pulse.frontMetres());
    for (int i = 0; i <= 20; i++) assertEquals(nearly.coverage(i * 1e-5), pulse.coverage(i * 1e-5), 1e-6);
  }

  /** A hole and a slit of the same hydraulic diameter fill alike, but the film narrows the hole by half as much. */
  @Test
  void holesAndTrenchesAreChannels() {
    LateralChannel hole = LateralChannel.hole(1e-6);
    LateralChannel trench = LateralChannel.trench(0.5e-6);
    assertEquals(1e-6, hole.hydraulicMetres(), 1e-18);
    assertEquals(1e-6, trench.hydraulicMetres(), 1e-18);
    assertEquals(new YlilammiPulse(PULSE, hole).frontMetres(), new YlilammiPulse(PULSE, trench).frontMetres());
    assertEquals(0.8e-6, hole.coated(0.1e-6).hydraulicMetres(), 1e-18);
    assertEquals(0.6e-6, trench.coated(0.1e-6).hydraulicMetres(), 1e-18);
    double thousand = YlilammiFilm.grow(PULSE, hole, 1000).halfThicknessMetres();
    assertEquals(YlilammiFilm.grow(PULSE, trench, 500).halfThicknessMetres(), thousand, 1e-3 * thousand);
  }

  @Test
  void blocksOfCyclesAreAsGoodAsCycles() {
    YlilammiFilm all = film(500, 500);
    YlilammiFilm blocks = YlilammiFilm.grow(PULSE, CHANNEL, 500);
    assertEquals(all.halfThicknessMetres(), blocks.halfThicknessMetres(), 1e-5 * all.halfThicknessMetres());
    for (int i = 0; i <= 20; i++) {
      double depth = 10e-6 * i;
      assertEquals(all.thicknessMetres(depth), blocks.thicknessMetres(depth), 1e-11);
    }
    assertEquals(500 * 105.6e-12, all.thicknessMetres(0), 1e-3 * 52.8e-9);
    assertEquals(0, all.thicknessMetres(1));
  }

  /** Up to a channel that all but closes, and down to a front a hundred times as deep as its tail. */
  @Test
  void blocksFollowTheFront() {
    for (double sticking : new double[] {0.00572, 0.1}) {
      for (int cycles : new int[] {3, 500, 2200}) {
        ReversibleUptake uptake = ReversibleUptake.irreversible(sticking);
        ReactantPulse pulse = ReactantPulse.molecularFlow(KELVIN, 0.0749, 147, FILM, uptake, SECONDS);
        YlilammiFilm all = YlilammiFilm.grow(pulse, CHANNEL, cycles, cycles);
        YlilammiFilm blocks = YlilammiFilm.grow(pulse, CHANNEL, cycles);
        double worst = 0;
        for (int i = 0; i <= 200; i++) {
          worst = Math.max(worst, Math.abs(all.thicknessMetres(i * 1e-6) - blocks.thicknessMetres(i * 1e-6)));
        }
        worst /= cycles * 105.6e-12;
        System.out.println("Ylilammi, " + cycles + " cycles, sticking " + sticking + ": blocks are " + worst + " off");
        assertTrue(worst < (cycles > 1000 ? 1e-2 : 1e-4), sticking + " " + cycles + ": " + worst);
      }
    }
  }

  /** Without carrier and desorption the front is the one of a sharp front under Knudsen diffusion. */
  @Test
  void knudsenFrontIsGordonsWithoutMouth() {
    ReversibleUptake firm = ReversibleUptake.irreversible(0.01);
    ReactantPulse whole = ReactantPulse.molecularFlow(KELVIN, 0.0749, 147, FILM, firm, SECONDS);
    double front = new YlilammiPulse(whole, LateralChannel.trench(0.5e-6)).frontMetres();
    double aspectRatio = front / 1e-6;
    double impingements = MolecularFlux.impingementsPerSite(14.7, FILM.sitesPerSquareMetre(), 0.0749, KELVIN);
    assertEquals(impingements, 1.5 * aspectRatio * aspectRatio, 1e-12 * impingements);
  }

  @Test
  void refusesAChannelThatCloses() {
    assertThrows(IllegalArgumentException.class, () -> film(2500, 10));
    assertThrows(IllegalArgumentException.class, () -> film(0, 10));
    assertThrows(IllegalArgumentException.class, () -> new LateralChannel(1e-6, 1e-7));
    assertThrows(IllegalArgumentException.class, () -> new ReversibleUptake(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Gas(0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Gas(1, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new LateralChannel(1e-6, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new ReversibleUptake(0.1, Double.NaN));
  }
}
