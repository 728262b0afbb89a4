// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.model.protocol.Start;
import org.lamina.model.quantity.Numbers;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrodeParameters;
import org.lamina.rate.internal.Figures;

/**
 * What a cell holds where a run starts.
 *
 * @param contents of both electrodes
 * @param notes what a reader must know of it
 */
public record StartContents(CellContents contents, List<String> notes) {
  /** A cell does not get nearer to a limit than rounding of what is typed. */
  private static final double NEAR_VOLTS = 1e-6;

  /**
   * The contents of a start.
   *
   * @param cell with the lithium of which the start disposes
   * @throws CannotRun when a limit of voltage is needed and missing, or a content lies outside what an electrode takes
   */
  public static StartContents of(Start start, CellParameters cell, OptionalDouble lowVolts, OptionalDouble highVolts) {
    RestCurve curve = new RestCurve(cell);
    if (start instanceof Start.Charged) return at(curve, limit(highVolts, "upper", "charged"));
    if (start instanceof Start.Discharged) return at(curve, limit(lowVolts, "lower", "discharged"));
    if (start instanceof Start.StateOfCharge state) return share(curve, state.fraction(), lowVolts, highVolts);
    if (start instanceof Start.AsFabricated) {
      return new StartContents(new CellContents(full(cell.positive()), empty(cell.negative())), List.of());
    }
    Start.Contents stated = (Start.Contents) start;
    check("positive", cell.positive(), stated.positive());
    check("negative", cell.negative(), stated.negative());
    return new StartContents(new CellContents(stated.positive(), stated.negative()), List.of());
  }

  private static StartContents at(RestCurve curve, double volts) {
    RestCurve.Point point = curve.atVolts(volts);
    boolean reached = Math.abs(point.volts() - volts) <= NEAR_VOLTS;
    Optional<String> note = reached
        ? Optional.empty()
        : Optional.of("At rest the cell does not get to " + Figures.of(volts, "V")
            + ": an electrode is full or empty at " + Figures.of(point.volts(), "V") + ", where the run starts.");
    return new StartContents(point.contents(), note.stream().toList());
  }

  private static StartContents share(
      RestCurve curve, double fraction, OptionalDouble lowVolts, OptionalDouble highVolts) {
    RestCurve.Point charged = curve.atVolts(limit(highVolts, "upper", "charged"));
    RestCurve.Point discharged = curve.atVolts(limit(lowVolts, "lower", "discharged"));
    double charge = discharged.coulombsPerSquareMetre()
        + fraction * (charged.coulombsPerSquareMetre() - discharged.coulombsPerSquareMetre());
    return new StartContents(curve.atCharge(charge).contents(), List.of());
  }

  private static double limit(OptionalDouble volts, String which, String state) {
    return volts.orElseThrow(() -> new CannotRun("a cell is " + state + " at its " + which
        + " voltage limit, and it states none; state the limit, or start from contents"));
  }

  private static double full(ElectrodeParameters electrode) {
    return electrode instanceof ElectrodeParameters.Host host
        ? host.highest() : ((ElectrodeParameters.Metal) electrode).lithium();
  }

  private static double empty(ElectrodeParameters electrode) {
    return electrode instanceof ElectrodeParameters.Host host
        ? host.lowest() : ((ElectrodeParameters.Metal) electrode).lithium();
  }

  private static void check(String side, ElectrodeParameters electrode, double content) {
    if (!(electrode instanceof ElectrodeParameters.Host host)) return;
    double low = Math.max(host.lowest(), host.potential().low());
    double high = Math.min(host.highest(), host.potential().high());
    if (content >= low && content <= high) return;
    throw new CannotRun("the start of the " + side + " electrode '" + host.name() + "' is a site fraction of "
        + Numbers.exact(content) + "; its data go from " + Numbers.exact(low) + " to " + Numbers.exact(high));
  }
}
