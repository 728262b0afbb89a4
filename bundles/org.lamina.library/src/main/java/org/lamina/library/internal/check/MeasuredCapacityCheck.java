// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.Locale;
import java.util.Optional;
import org.lamina.model.Electrode;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;

/** Nobody measures more than there can be, without a word about it. */
final class MeasuredCapacityCheck implements Check {
  private static final double TOLERANCE = 2e-3;
  private static final String UNIT = "uAh/cm2/um";

  @Override
  public String id() {
    return "measured-capacity";
  }

  @Override
  public String asks() {
    return "A `measuredCapacity` is not above the theoretical one, unless its notes say why (they speak of \"theoretical\").";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    Electrode electrode = entry.electrode();
    if (electrode == null) return;
    Property measured = electrode.getMeasuredCapacity();
    Optional<Extent> actual = Extent.of(measured);
    Optional<Extent> most = Extent.of(electrode.getTheoreticalCapacity());
    if (actual.isEmpty() || most.isEmpty() || actual.get().high() <= most.get().high() * (1 + TOLERANCE)) return;
    String notes = measured.getNotes();
    if (notes != null && notes.toLowerCase(Locale.ROOT).contains("theoretical")) return;
    findings.at(
        measured,
        ModelPackage.Literals.PROPERTY__VALUE,
        "the measured capacity, " + Comparison.shown(actual.get().high(), UNIT) + ", is above the theoretical one, "
            + Comparison.shown(most.get().high(), UNIT),
        "correct one of them, or say in the notes why it is above the theoretical one");
  }
}
