// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.lamina.model.LayerRole.ELECTROLYTE;
import static org.lamina.model.LayerRole.NEGATIVE_COLLECTOR;
import static org.lamina.model.LayerRole.NEGATIVE_ELECTRODE;
import static org.lamina.model.LayerRole.POSITIVE_COLLECTOR;
import static org.lamina.model.LayerRole.POSITIVE_ELECTRODE;

import org.lamina.api.design.FilmSurface;
import org.lamina.model.DesignKind;

/** Cells with published or closed-form answers. */
final class KnownCells {
  private KnownCells() {}

  /** V2O5 with the measured capacity of Pearse 2018 (doi:10.1021/acsnano.7b08751) and its theoretical one. */
  static TestMaterial vanadiumOxide() {
    return new TestMaterial("V2O5")
        .capacity("37 uAh/cm2/um", "49.53 uAh/cm2/um")
        .lithium(0, 1)
        .potential(
            new double[] {0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1},
            new double[] {
              3.55, 3.46, 3.42, 3.4, 3.385, 3.375, 3.34, 3.26, 3.21, 3.195, 3.19, 3.185, 3.165, 3.05, 2.8, 2.5
            })
        .diffusivity(TestMaterial.range(null, "1e-13 cm2/s", "1e-11 cm2/s"));
  }

  static TestMaterial tinNitride() {
    return new TestMaterial("SnNx")
        .capacity(null, "592.3 uAh/cm2/um")
        .lithium(0, 13.2)
        .potential(
            new double[] {0, 0.66, 1.98, 3.96, 5.94, 7.92, 9.9, 11.88, 13.2},
            new double[] {2, 1.4, 1.1, 0.85, 0.65, 0.5, 0.4, 0.25, 0.05});
  }

  static TestMaterial electrolyte(String conductivity) {
    return new TestMaterial("LiPON").conductivity(TestMaterial.property(conductivity));
  }

  /** The films of Pearse 2018 on a surface; pitch of the pores and voltage window are assumed. */
  static TestCell flagship(FilmSurface surface) {
    return new TestCell(DesignKind.FULL_CELL)
        .on(surface)
        .film(POSITIVE_COLLECTOR, new TestMaterial("Ru"), "40 nm")
        .film(POSITIVE_ELECTRODE, vanadiumOxide(), "70 nm")
        .film(ELECTROLYTE, electrolyte("3.3e-7 S/cm"), "50 nm")
        .film(NEGATIVE_ELECTRODE, tinNitride(), "10 nm")
        .film(NEGATIVE_COLLECTOR, new TestMaterial("TiN"), "25 nm")
        .window("1 V", "3.4 V")
        .currents("0.1 mA/cm2", "1 mA/cm2");
  }

  /**
   * Danilov, Niessen and Notten 2011 (doi:10.1149/1.3521414): 320 nm LiCoO2 with 10.11 uAh/cm2 and 1.76e-15 m2/s
   * against lithium through 1.5 um of electrolyte.
   */
  static TestCell danilov() {
    return danilov(electrolyte("2.44e-6 S/cm"));
  }

  /** The same with another electrolyte. */
  static TestCell danilov(TestMaterial electrolyte) {
    TestMaterial oxide =
        new TestMaterial("LiCoO2")
            .capacity("31.59375 uAh/cm2/um", null)
            .lithium(0.494, 1)
            .potential(new double[] {0.494, 0.6, 0.9, 1}, new double[] {4.2, 4.06, 3.9, 3})
            .diffusivity(TestMaterial.property("1.76e-15 m2/s"));
    TestMaterial lithium =
        new TestMaterial("Li").capacity(null, "206.2 uAh/cm2/um").potential(TestMaterial.property("0 V"));
    return new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, oxide, "320 nm")
        .film(ELECTROLYTE, electrolyte, "1500 nm")
        .film(NEGATIVE_ELECTRODE, lithium, "1 um")
        .currents("16 uA/cm2", "32 uA/cm2", "64 uA/cm2", "128 uA/cm2", "256 uA/cm2", "512 uA/cm2");
  }

  /** Straight potentials, 4 V - x and 0.5 V - 0.2 y, in 1 and 2 uAh/cm2, full and empty at the start. */
  static TestCell straight() {
    TestMaterial plus =
        new TestMaterial("A")
            .capacity("10 uAh/cm2/um", null)
            .lithium(0, 1)
            .potential(new double[] {0, 0.25, 1}, new double[] {4, 3.75, 3});
    TestMaterial minus =
        new TestMaterial("B")
            .capacity("20 uAh/cm2/um", null)
            .lithium(0, 1)
            .potential(new double[] {0, 0.5, 1}, new double[] {0.5, 0.4, 0.3});
    return new TestCell(DesignKind.FULL_CELL)
        .film(POSITIVE_ELECTRODE, plus, "100 nm")
        .film(ELECTROLYTE, electrolyte("1e-6 S/cm"), "100 nm")
        .film(NEGATIVE_ELECTRODE, minus, "100 nm");
  }
}
