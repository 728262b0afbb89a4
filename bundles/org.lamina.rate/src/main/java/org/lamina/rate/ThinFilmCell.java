// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.Evaluation;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.rate.internal.Wanted;
import org.lamina.rate.internal.design.DesignCell;
import org.lamina.rate.internal.file.CellReader;
import org.lamina.rate.internal.file.FileCell;
import org.lamina.rate.internal.run.CannotRun;
import org.lamina.rate.internal.run.LargestCurrent;
import org.lamina.rate.internal.run.RequestedRuns;
import org.lamina.rate.internal.run.SimulatedCell;
import org.lamina.rate.internal.study.Studies;
import org.lamina.rate.internal.study.Study;
import org.lamina.rate.internal.study.StudyResult;
import org.lamina.rate.model.Cell;
import org.lamina.rate.model.CellFilePackage;
import org.osgi.service.component.annotations.Component;

/** Runs a thin-film cell through protocols and studies: from a design, or from a file of plain parameters. */
@Component(service = Simulator.class)
public final class ThinFilmCell implements Simulator {
  private static final String MODEL =
      "diffusion across each electrode film, Butler and Volmer's law at both interfaces, an electrolyte of single ions"
          + " or a weak binary one, hysteresis, leakage, contacts and leads in series, collectors as lines; isothermal,"
          + " with films of constant thickness and without side reactions or ageing";

  @Override
  public String id() {
    return "rate/thin-film-cell";
  }

  @Override
  public Set<String> needs() {
    return DesignCell.NEEDS;
  }

  @Override
  public List<StudyKind> studies() {
    return Studies.kinds();
  }

  @Override
  public Optional<EClass> cell() {
    return Optional.of(CellFilePackage.Literals.CELL);
  }

  @Override
  public Simulation simulate(EObject object, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    if (!(object instanceof Cell cell)) {
      throw new IllegalArgumentException("this simulator runs cells of " + CellFilePackage.eNS_URI);
    }
    CellReader.Read read = CellReader.read(cell);
    if (read.parameters().isEmpty()) return Simulation.missing(MODEL, read.complaints());
    return simulate(FileCell.of(cell, read.parameters().get()), request, monitor);
  }

  @Override
  public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    Wanted wanted = new Wanted();
    Optional<SimulatedCell> cell = DesignCell.of(evaluation, wanted);
    if (cell.isEmpty()) return Simulation.missing(MODEL, wanted.list());
    try {
      // Only now it is known what a C-rate is, and whether the collectors matter at such currents.
      OptionalDouble largest = OptionalDouble.of(LargestCurrent.of(request, cell.get()));
      return simulate(DesignCell.of(evaluation, largest, wanted).orElseThrow(), request, monitor);
    } catch (CannotRun e) {
      return Simulation.missing(MODEL, List.of(e.getMessage()));
    }
  }

  private static Simulation simulate(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    try {
      return request.study().isPresent() ? study(cell, request, monitor) : runs(cell, request, monitor);
    } catch (CannotRun e) {
      return Simulation.missing(MODEL, List.of(e.getMessage()));
    }
  }

  private static Simulation runs(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    RequestedRuns requested = new RequestedRuns(cell, request, monitor);
    List<SimulationRun> runs = requested.all();
    return new Simulation(
        MODEL, runs, List.of(), cell.sources(), together(cell.notes(), requested.notes()), List.of());
  }

  private static Simulation study(SimulatedCell cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    String id = request.study().orElseThrow();
    Study study = Studies.find(id).orElseThrow(() -> new CannotRun("there is no study '" + id + "'"));
    StudyResult result = study.of(cell, request, monitor);
    return new Simulation(
        MODEL, result.runs(), result.tables(), cell.sources(), together(cell.notes(), result.notes()), List.of());
  }

  private static List<String> together(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
