// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.internal.Figures;

/** The content of an electrode for a note. */
final class ContentText {
  private ContentText() {}

  static String of(ElectrodeParameters electrode, double content) {
    return electrode instanceof ElectrodeParameters.Host
        ? Figures.number(content) + " of the sites of " + electrode.name()
        : Figures.number(content) + " mol/m2 of " + electrode.name();
  }
}
