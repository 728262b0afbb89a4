// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Numbers;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.RateBasis;

/**
 * A current of a study.
 *
 * @param amperesPerSquareMetre of the footprint, above zero
 * @param perHour its C-rate; NaN where nothing says what 1C is
 */
record StudiedCurrent(double amperesPerSquareMetre, double perHour) {
  /** More would be a mistake of who asks. */
  private static final int MOST = 200;

  /**
   * The currents asked for, from the slowest on; without any, multiples of 1C.
   *
   * @throws CannotRun when nothing says what 1C is, or there are too many
   */
  static List<StudiedCurrent> of(List<Rate> asked, RateBasis basis, double... multiples) {
    if (asked.size() > MOST) throw new CannotRun(asked.size() + " currents: a study takes at most " + MOST);
    List<Rate> rates = new ArrayList<>(asked);
    if (asked.isEmpty()) {
      for (double multiple : multiples) rates.add(new Rate.CRate(multiple, Numbers.exact(multiple) + "C"));
    }
    List<StudiedCurrent> all = new ArrayList<>();
    for (Rate rate : rates) {
      double amperes = basis.amperesPerSquareMetre(rate);
      if (!(amperes > 0)) throw new CannotRun("the current " + rate.text() + ": it must be above 0");
      double unit = basis.coulombsPerSquareMetre().orElse(Double.NaN) / 3600;
      all.add(new StudiedCurrent(amperes, amperes / unit));
    }
    all.sort(Comparator.comparingDouble(StudiedCurrent::amperesPerSquareMetre));
    return all;
  }

  /** For a note. */
  String text() {
    String amperes = Figures.of(amperesPerSquareMetre, amperesPerSquareMetre < 1 ? "uA/cm2" : "mA/cm2");
    return Double.isNaN(perHour) ? amperes : Figures.number(perHour) + "C (" + amperes + ")";
  }
}
