// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.Electrode;
import org.lamina.model.ModelPackage;

/** Theoretical capacities follow from molar mass, lithium range and density. */
final class TheoreticalCapacityCheck implements Check {
  private static final double FARADAY = 96485.33212;
  private static final double TOLERANCE = 2e-3;
  private static final String UNIT = "uAh/cm2/um";

  @Override
  public String id() {
    return "theoretical-capacity";
  }

  @Override
  public String asks() {
    return "A `theoreticalCapacity` is the Faraday constant times the width of `lithiumRange`, divided by the molar mass,"
        + " times the bulk density, within 0.2 %.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Electrode electrode = entry.electrode();
    if (electrode == null || electrode.getTheoreticalCapacity() == null) return;
    OptionalDouble molar = MolarMasses.of(entry.material());
    Optional<Extent> density = Extent.of(entry.material().getDensity());
    Optional<Extent> stated = Extent.of(electrode.getTheoreticalCapacity());
    List<Double> lithium = electrode.getLithiumRange();
    if (molar.isEmpty() || density.isEmpty() || stated.isEmpty() || lithium.size() != 2) return;
    double perDensity = FARADAY * (lithium.get(1) - lithium.get(0)) / molar.getAsDouble();
    double low = perDensity * density.get().low();
    double high = perDensity * density.get().high();
    if (stated.get().low() >= low * (1 - TOLERANCE) && stated.get().high() <= high * (1 + TOLERANCE)) return;
    String expected = Comparison.shown(low, UNIT) + (high > low ? " to " + Comparison.shown(high, UNIT) : "");
    findings.at(
        electrode.getTheoreticalCapacity(),
        ModelPackage.Literals.PROPERTY__VALUE,
        "the theoretical capacity is " + Comparison.shown(stated.get().high(), UNIT)
            + ", but formula, lithium range and bulk density give " + expected,
        "correct the capacity, the lithium range, the molar mass or the density");
  }
}
