// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.lamina.api.design.Evaluation;
import org.lamina.api.simulation.DataTable;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.model.Operation;
import org.lamina.model.meta.DynamicFactory;
import org.lamina.model.protocol.Rate;

/** A capacitor with the films of a design between its plates, discharged and charged again between two voltages. */
public class FilmCapacitor implements Simulator {
  private static final String MODEL = "plate capacitor with a series resistance";
  private static final double FARADS_TIMES_METRES = 1e-5;
  private static final EPackage TYPES = types();

  @Override
  public String id() {
    return "example/film-capacitor";
  }

  @Override
  public Set<String> needs() {
    return Set.of("stack-thickness");
  }

  @Override
  public List<StudyKind> studies() {
    return List.of(new StudyKind("rate-capability", "Charge against current"));
  }

  @Override
  public Optional<EClass> cell() {
    return Optional.of((EClass) TYPES.getEClassifier("Cell"));
  }

  @Override
  public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    List<String> missing = new ArrayList<>();
    OptionalDouble metres = evaluation.estimates().si("stack-thickness");
    Operation operation = evaluation.design().design().getOperation();
    List<Rate> stated =
        operation == null ? List.of() : operation.getCurrents().stream().<Rate>map(Rate.Density::new).toList();
    List<Rate> rates = request.currents().isEmpty() ? stated : request.currents();
    if (metres.isEmpty()) missing.add("thickness of all films");
    if (rates.isEmpty()) missing.add("a current");
    if (!missing.isEmpty()) return Simulation.missing(MODEL, missing);
    return simulate(FARADS_TIMES_METRES / metres.getAsDouble(), rates, request, monitor);
  }

  @Override
  public Simulation simulate(EObject cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    double farads = (Double) cell.eGet(cell.eClass().getEStructuralFeature("capacitance"));
    return simulate(farads, request.currents(), request, monitor);
  }

  private Simulation simulate(
      double farads, List<Rate> rates, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    List<SimulationRun> runs = new ArrayList<>();
    for (Rate rate : rates) {
      monitor.progress("run " + (runs.size() + 1) + " of " + rates.size());
      double amperes = ((Rate.Density) rate).current().si();
      runs.add(run(new CapacitorCycles(farads, amperes, rate.text()), monitor));
    }
    if (request.study().isEmpty()) return new Simulation(MODEL, runs, List.of(), List.of(), List.of(), List.of());
    List<Double> charges = runs.stream().map(SimulationRun::capacityCoulombsPerSquareMetre).toList();
    DataTable table =
        new DataTable("charge", "Charge", List.of(new DataTable.Column("charge", "C/m2", charges)), List.of());
    return new Simulation(MODEL, List.of(), List.of(table), List.of(), List.of(), List.of());
  }

  protected SimulationRun run(CapacitorCycles cycles, SimulationMonitor monitor) throws InterruptedException {
    return cycles.run(monitor);
  }

  private static EPackage types() {
    EPackage types = EcoreFactory.eINSTANCE.createEPackage();
    types.setName("capacitor");
    types.setNsPrefix("capacitor");
    types.setNsURI("urn:lamina:tck:capacitor:1");
    EClass cell = EcoreFactory.eINSTANCE.createEClass();
    cell.setName("Cell");
    EAttribute capacitance = EcoreFactory.eINSTANCE.createEAttribute();
    capacitance.setName("capacitance");
    capacitance.setEType(EcorePackage.Literals.EDOUBLE_OBJECT);
    capacitance.setLowerBound(1);
    cell.getEStructuralFeatures().add(capacitance);
    types.getEClassifiers().add(cell);
    DynamicFactory.installIn(types);
    return types;
  }
}
