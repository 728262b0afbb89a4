// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.model.protocol.Start;
import org.lamina.rate.cell.Accuracy;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CurveObserver;
import org.lamina.rate.cell.Drive;
import org.lamina.rate.cell.StepEnds;
import org.lamina.rate.cell.StepResult;
import org.lamina.rate.internal.cell.DiffusionDepth;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.CellContents;
import org.lamina.rate.internal.run.RestCurve;
import org.lamina.rate.internal.run.SimulatedCell;
import org.lamina.rate.internal.run.StartContents;
import org.lamina.rate.solver.CellModel;

/** A cell at work in a study: its currents, its limits, and models of it that can be stopped. */
final class StudiedCell {
  private final SimulatedCell cell;
  private final SimulationRequest request;
  private final SimulationMonitor monitor;
  private final RestCurve curve;
  private final Set<String> notes = new LinkedHashSet<>();

  StudiedCell(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor) {
    this.cell = cell;
    this.request = request;
    this.monitor = monitor;
    this.curve = new RestCurve(cell.parameters());
  }

  CellParameters parameters() {
    return cell.parameters();
  }

  /** What a reader must know of the starts, each once. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** The currents of the request, else multiples of 1C. */
  List<StudiedCurrent> currents(double... multiples) {
    List<StudiedCurrent> currents = StudiedCurrent.of(request.currents(), cell.basis(), multiples);
    cell.basis().note().ifPresent(notes::add);
    return currents;
  }

  /** Says so where currents were given to a study that has none. */
  void withoutCurrents() {
    if (!request.currents().isEmpty()) notes.add("This study has no current: those that were given change nothing.");
  }

  /** Says so where a start was given to a study that has its own. */
  void withOwnStarts() {
    if (request.start().isPresent()) notes.add("This study has its own starts: the one that was given changes nothing.");
  }

  /** Lower voltage limit. */
  double lowVolts() {
    return limit(cell.lowVolts(), "lower");
  }

  /** Upper voltage limit. */
  double highVolts() {
    return limit(cell.highVolts(), "upper");
  }

  boolean hasLowVolts() {
    return cell.lowVolts().isPresent();
  }

  boolean hasLimits() {
    return cell.lowVolts().isPresent() && cell.highVolts().isPresent();
  }

  private static double limit(OptionalDouble volts, String which) {
    return volts.orElseThrow(() -> new CannotRun("the " + which + " voltage limit: the cell states none"));
  }

  /** At rest at the upper limit; as full as it can be where there is none. */
  RestCurve.Point charged() {
    return cell.highVolts().isPresent() ? curve.atVolts(cell.highVolts().getAsDouble()) : curve.charged();
  }

  /** At rest at the lower limit; as empty as it can be where there is none. */
  RestCurve.Point discharged() {
    return cell.lowVolts().isPresent() ? curve.atVolts(cell.lowVolts().getAsDouble()) : curve.discharged();
  }

  /**
   * Charge between the two, in C/m².
   *
   * @throws CannotRun when there is none
   */
  double restCharge() {
    double charge = discharged().coulombsPerSquareMetre() - charged().coulombsPerSquareMetre();
    if (charge > 0 && Double.isFinite(charge)) return charge;
    throw new CannotRun("at rest the cell holds no charge between its voltage limits");
  }

  /** At rest at a share of that charge, from zero at the lower limit to one at the upper. */
  CellContents atStateOfCharge(double share) {
    return curve.atCharge(discharged().coulombsPerSquareMetre() - share * restCharge()).contents();
  }

  /** The start that was asked for, else another. */
  CellContents start(Start otherwise) {
    StartContents start = cell.startContents(Optional.of(request.start().orElse(otherwise)));
    notes.addAll(start.notes());
    return start.contents();
  }

  /** The start that was asked for, else charged; where no limit says what that is, the start of the cell. */
  CellContents chargedStart() {
    boolean unlimited = cell.highVolts().isEmpty() && request.start().isEmpty();
    if (!unlimited || cell.start().isEmpty()) return start(new Start.Charged());
    notes.add("No upper voltage limit is stated: each run begins at the stated start of the cell.");
    return cell.start().get();
  }

  /** Where a state between the limits was not asked for: half of the charge; without limits, the start of the cell. */
  CellContents halfOrStart() {
    if (request.start().isPresent() || hasLimits()) return start(new Start.StateOfCharge(0.5));
    StartContents start = cell.startContents(Optional.empty());
    notes.addAll(start.notes());
    return start.contents();
  }

  /** How fine a run at a current has to be. */
  Accuracy accuracy(double largestCurrent) {
    return Accuracy.suited(cell.parameters(), largestCurrent, request.tolerance());
  }

  /**
   * How fine a run has to be in which voltages after short times count.
   *
   * @param volts what they may be wrong by
   */
  Accuracy accuracy(Accuracy suited, CellContents at, double shortestSeconds, double volts) {
    int elements = DiffusionDepth.elements(cell.parameters(), at.positive(), at.negative(), 1 / shortestSeconds);
    double tolerance = Math.max(1e-10, Math.min(volts, suited.tolerance()));
    return new Accuracy(tolerance, Math.max(suited.filmElements(), elements), Math.max(suited.degree(), 8));
  }

  CellModel model(Accuracy accuracy, CellContents start) {
    try {
      CellModel model = new CellModel(cell.parameters(), accuracy);
      model.reset(start.positive(), start.negative());
      return model;
    } catch (IllegalArgumentException e) {
      // The cell's own checks: a start outside a table, for example.
      throw new CannotRun(e.getMessage());
    }
  }

  StepResult run(CellModel model, double amperesPerSquareMetre, StepEnds ends) throws InterruptedException {
    stopIfCancelled();
    return model.run(new Drive.Current(amperesPerSquareMetre), ends, CurveObserver.NONE, this::cancelled);
  }

  double tolerance() {
    return request.tolerance();
  }

  void progress(String what) {
    monitor.progress(what);
  }

  void stopIfCancelled() throws InterruptedException {
    if (cancelled()) throw new InterruptedException("the simulation was cancelled");
  }

  private boolean cancelled() {
    return monitor.cancelled() || Thread.currentThread().isInterrupted();
  }
}
