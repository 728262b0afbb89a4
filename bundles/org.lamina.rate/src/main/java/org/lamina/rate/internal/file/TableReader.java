// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.List;
import java.util.function.Supplier;
import org.lamina.rate.cell.LogarithmicTable;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.TableCurve;

/** Turns the lists of a table into a curve. */
final class TableReader {
  private final Complaints complaints;

  TableReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The curve of a table; null after a complaint. */
  SiteCurve curve(String member, List<Double> siteFractions, List<Double> values) {
    return curve(member, siteFractions, () -> new TableCurve(numbers(siteFractions), numbers(values)));
  }

  /** The curve of a table of numbers above zero that span orders of magnitude; null after a complaint. */
  SiteCurve logarithmic(String member, List<Double> siteFractions, List<Double> values) {
    return curve(member, siteFractions, () -> new LogarithmicTable(numbers(siteFractions), numbers(values)));
  }

  private SiteCurve curve(String member, List<Double> siteFractions, Supplier<SiteCurve> table) {
    double[] s = numbers(siteFractions);
    if (s.length > 0) {
      double low = s[0];
      double high = s[s.length - 1];
      if (!(low >= 0 && high <= 1)) {
        complaints.add(member + ".siteFraction", "goes from " + Complaints.shown(low) + " to " + Complaints.shown(high)
            + "; site fractions lie from 0 to 1");
        return null;
      }
    }
    try {
      return table.get();
    } catch (IllegalArgumentException e) {
      complaints.add(member, "is no table: " + e.getMessage());
      return null;
    }
  }

  /** A potential: as {@link #curve}, and it must not rise. */
  SiteCurve potential(String member, List<Double> siteFractions, List<Double> volts) {
    for (int k = 1; k < Math.min(volts.size(), siteFractions.size()); k++) {
      if (volts.get(k) <= volts.get(k - 1)) continue;
      complaints.add(member + ".volts", "rises from " + Complaints.shown(volts.get(k - 1)) + " to "
          + Complaints.shown(volts.get(k)) + " V at a site fraction of " + Complaints.shown(siteFractions.get(k))
          + "; a potential falls or stays level as lithium enters");
      return null;
    }
    return curve(member, siteFractions, volts);
  }

  /** Complains about a table that does not reach as far as the film is filled. */
  void covers(String member, SiteCurve curve, double low, double high) {
    if (curve.low() <= low && curve.high() >= high) return;
    complaints.add(member, "goes from " + Complaints.shown(curve.low()) + " to " + Complaints.shown(curve.high())
        + "; the film is filled from " + Complaints.shown(low) + " to " + Complaints.shown(high));
  }

  private static double[] numbers(List<Double> list) {
    return list.stream().mapToDouble(value -> value == null ? Double.NaN : value).toArray();
  }
}
