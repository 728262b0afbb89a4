// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Units;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.internal.run.RateBasis;
import org.lamina.rate.internal.run.RestCurve;
import org.lamina.rate.internal.run.SimulatedCell;
import org.lamina.rate.model.Cell;
import org.lamina.rate.model.Electrode;
import org.lamina.rate.model.Host;

/** Makes a cell without a design ready to run. */
public final class FileCell {
  private FileCell() {}

  /** The cell of a file that was read as those parameters. */
  public static SimulatedCell of(Cell cell, CellParameters parameters) {
    OptionalDouble low = optional(cell.getLowerLimitVolts());
    OptionalDouble high = optional(cell.getUpperLimitVolts());
    return new SimulatedCell(
        parameters,
        basis(cell, parameters, low, high),
        low,
        high,
        startIsStated(cell) ? Optional.of(CellContents.of(parameters)) : Optional.empty(),
        1,
        1,
        new SimulatedCell.Defaults(Optional.empty(), currents(cell)),
        List.of(),
        List.of(),
        List.of());
  }

  private static OptionalDouble optional(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static boolean startIsStated(Cell cell) {
    return states(cell.getPositive()) || states(cell.getNegative());
  }

  private static boolean states(Electrode electrode) {
    return electrode instanceof Host host && host.getStartSiteFraction() != null;
  }

  private static RateBasis basis(Cell cell, CellParameters parameters, OptionalDouble low, OptionalDouble high) {
    if (cell.getNominalCapacityCoulombsPerSquareMetre() != null) {
      return RateBasis.of(cell.getNominalCapacityCoulombsPerSquareMetre(), "the nominal capacity");
    }
    if (low.isEmpty() || high.isEmpty()) {
      return RateBasis.none("the cell states neither a nominal capacity nor both voltage limits");
    }
    RestCurve curve = new RestCurve(parameters);
    double charge = curve.atVolts(low.getAsDouble()).coulombsPerSquareMetre()
        - curve.atVolts(high.getAsDouble()).coulombsPerSquareMetre();
    return charge > 0
        ? RateBasis.of(charge, "the charge between the voltage limits at rest")
        : RateBasis.none("the cell holds no charge between its voltage limits");
  }

  private static List<Rate> currents(Cell cell) {
    List<Rate> rates = new ArrayList<>();
    for (Double current : cell.getCurrentsAmperesPerSquareMetre()) {
      rates.add(new Rate.Density(Quantity.of(current, Units.get("A/m2"))));
    }
    return rates;
  }
}
