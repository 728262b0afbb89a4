// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters.Host;
import org.lamina.rate.cell.ElectrodeParameters.Metal;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.solver.CellModel;

/**
 * Between which voltages a cell with its lithium can be at rest. At a current, the surface of an electrode may be full or
 * empty before a limit in between is reached: its voltage then leaps, over that limit too. A limit beyond is never reached.
 */
record RestRange(double lowVolts, double highVolts) {

  /** Of a cell in the state in which it is. */
  static RestRange of(CellModel model) {
    CellParameters p = model.parameters();
    RestCurve curve = new RestCurve(new CellParameters(
        p.temperatureKelvin(),
        holding(p.positive(), model.positiveContent()),
        p.electrolyte(),
        holding(p.negative(), model.negativeContent()),
        p.seriesResistanceOhmSquareMetres(),
        p.segments()));
    return new RestRange(curve.discharged().volts(), curve.charged().volts());
  }

  private static ElectrodeParameters holding(ElectrodeParameters electrode, double content) {
    if (electrode instanceof Host host) {
      return host.startingAt(Math.max(host.lowest(), Math.min(host.highest(), content)));
    }
    return new Metal(electrode.name(), content, electrode.surface());
  }

  /** Whether a step that ended at an electrode would have met its limit of voltage, were it slow enough. */
  boolean reaches(PlannedStep step, EndCause cause) {
    if (cause != EndCause.CONTENT) return false;
    double limit = step.isDischarge() ? step.ends().lowVolts() : step.ends().highVolts();
    return Double.isFinite(limit) && limit >= lowVolts && limit <= highVolts;
  }
}
