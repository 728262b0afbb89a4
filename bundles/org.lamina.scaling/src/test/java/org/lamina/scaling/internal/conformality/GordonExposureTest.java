// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GordonExposureTest {
  /** Sites that trimethylaluminium takes per m² and cycle at 300 degC, its molar mass, and that temperature. */
  private static final double SITES = 4.865e18;
  private static final double MASS = 0.0749;
  private static final double KELVIN = 573;

  @Test
  void trimethylaluminiumInHoles() {
    assertEquals(0.076, GordonExposure.pascalSeconds(10, SITES, MASS, KELVIN), 0.0005);
    assertEquals(1.53, GordonExposure.pascalSeconds(50, SITES, MASS, KELVIN), 0.005);
    double ratio = GordonExposure.impingementsPerSite(50) / GordonExposure.impingementsPerSite(10);
    assertEquals(20, ratio, 0.1);
  }

  @Test
  void isTheFormulaOfThePaper() {
    double boltzmann = 1.380649e-23;
    double molecule = MASS / 6.02214076e23;
    for (double a : new double[] {0, 1, 7.5, 43, 1000}) {
      double expected = SITES * StrictMath.sqrt(2 * StrictMath.PI * molecule * boltzmann * KELVIN)
          * (1 + 19 * a / 4 + 3 * a * a / 2);
      assertEquals(expected, GordonExposure.pascalSeconds(a, SITES, MASS, KELVIN), 1e-14 * expected);
    }
  }

  @Test
  void reachedDepthIsTheInverseWithoutFloor() {
    for (double a : new double[] {0, 1e-6, 1, 10, 1e4}) {
      assertEquals(a, GordonExposure.reachedAspectRatio(4 * a + 1.5 * a * a), 1e-14 * a);
    }
  }

  @Test
  void exposureAndImpingementsAreInverse() {
    double exposure = MolecularFlux.exposurePascalSeconds(198.5, SITES, MASS, KELVIN);
    assertEquals(198.5, MolecularFlux.impingementsPerSite(exposure, SITES, MASS, KELVIN), 1e-12);
  }

  @Test
  void refusesWhatIsNoFeatureOrGas() {
    assertThrows(IllegalArgumentException.class, () -> GordonExposure.impingementsPerSite(-1));
    assertThrows(IllegalArgumentException.class, () -> GordonExposure.impingementsPerSite(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> GordonExposure.pascalSeconds(1, SITES, 0, KELVIN));
    assertThrows(IllegalArgumentException.class, () -> GordonExposure.pascalSeconds(1, 0, MASS, KELVIN));
  }
}
