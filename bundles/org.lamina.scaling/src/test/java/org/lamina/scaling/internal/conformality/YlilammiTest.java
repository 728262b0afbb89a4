// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Al2O3 from trimethylaluminium at 300 degC in nitrogen, the example of Ylilammi, Ylivaara and Puurunen 2018. */
class YlilammiTest {
  private static final double KELVIN = 573.15;
  private static final double SECONDS = 0.1;
  private static final Gas REACTANT = new Gas(0.0749, 591e-12, 147);
  private static final Gas CARRIER = new Gas(0.0280134, 374e-12, 3000);
  private static final GrownFilm FILM = new GrownFilm(105.6e-12, 3900, 0.10196, 2);
  private static final ReversibleUptake UPTAKE = new ReversibleUptake(0.00572, 219);
  private static final LateralChannel CHANNEL = new LateralChannel(0.5e-6, 100e-6);

  private static final ReactantPulse PULSE = new ReactantPulse(KELVIN, REACTANT, CARRIER, FILM, UPTAKE, SECONDS);

  private static YlilammiPulse pulse() {
    return new YlilammiPulse(PULSE, CHANNEL);
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
    double often = film(500, YlilammiFilm.BLOCKS).halfThicknessMetres();
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
    double gain = 0.00572 * MolecularFlux.impingementsPerPascal(0.0749, KELVIN) * 147 / FILM.sitesPerSquareMetre();
    double rate = gain + gain / (219 * 147);
    double brief = 1e-3;
    ReactantPulse whole = new ReactantPulse(KELVIN, REACTANT, CARRIER, FILM, UPTAKE, brief);
    YlilammiPulse pulse = new YlilammiPulse(whole, CHANNEL);
    assertEquals(gain / rate * -StrictMath.expm1(-rate * brief), pulse.coverage(0), 1e-12);
  }

  @Test
  void coverageConvergesWithOrderTwo() {
    YlilammiPulse pulse = pulse();
    double exact = pulse.coverage(130e-6, 200_000);
    double coarse = Math.abs(pulse.coverage(130e-6, 100) - exact);
    double fine = Math.abs(pulse.coverage(130e-6, 200) - exact);
    double order = StrictMath.log(coarse / fine) / StrictMath.log(2);
    System.out.println("Ylilammi, coverage in the tail: observed order " + order + ", error of 100 steps " + coarse);
    assertEquals(2, order, 0.1);
    assertEquals(exact, pulse.coverage(130e-6), 5e-4);
  }

  @Test
  void blocksOfCyclesAreAsGoodAsCycles() {
    YlilammiFilm all = film(500, 500);
    YlilammiFilm blocks = film(500, YlilammiFilm.BLOCKS);
    assertEquals(all.halfThicknessMetres(), blocks.halfThicknessMetres(), 1e-5 * all.halfThicknessMetres());
    for (int i = 0; i <= 20; i++) {
      double depth = 10e-6 * i;
      assertEquals(all.thicknessMetres(depth), blocks.thicknessMetres(depth), 1e-11);
    }
    assertEquals(500 * 105.6e-12, all.thicknessMetres(0), 1e-3 * 52.8e-9);
    assertEquals(0, all.thicknessMetres(1));
  }

  /** With little uptake and no carrier to speak of, the front is the one of a sharp front under Knudsen diffusion. */
  @Test
  void knudsenFrontIsGordonsWithoutMouth() {
    Gas thin = new Gas(0.0280134, 374e-12, 1e-6);
    Gas point = new Gas(0.0749, 1e-15, 147);
    ReversibleUptake firm = new ReversibleUptake(0.01, 1e9);
    LateralChannel slit = new LateralChannel(0.5e-6, 1);
    ReactantPulse whole = new ReactantPulse(KELVIN, point, thin, FILM, firm, SECONDS);
    double front = new YlilammiPulse(whole, slit).frontMetres();
    double aspectRatio = front / 1e-6;
    double impingements = MolecularFlux.impingementsPerSite(14.7, FILM.sitesPerSquareMetre(), 0.0749, KELVIN);
    assertEquals(impingements, 1.5 * aspectRatio * aspectRatio, 1e-5 * impingements);
  }

  @Test
  void refusesAChannelThatCloses() {
    assertThrows(IllegalArgumentException.class, () -> film(2500, 10));
    assertThrows(IllegalArgumentException.class, () -> film(0, 10));
    assertThrows(IllegalArgumentException.class, () -> new LateralChannel(1e-6, 1e-7));
    assertThrows(IllegalArgumentException.class, () -> new ReversibleUptake(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Gas(0, 1, 1));
  }
}
