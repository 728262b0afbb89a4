// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import org.lamina.numerics.BracketedRoot;
import org.lamina.rate.cell.SiteCurve;

/** How full a film is at a potential. */
final class FilledTo {
  private FilledTo() {}

  /** The site fraction at a potential; the end of the range that comes nearest where no other has it. */
  static double potential(SiteCurve potential, double low, double high, double volts) {
    if (volts >= potential.value(low)) return low;
    if (volts <= potential.value(high)) return high;
    return BracketedRoot.find(s -> potential.value(s) - volts, low, high, 1e-15);
  }
}
