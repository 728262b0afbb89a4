// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

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
import org.lamina.api.simulation.DataTable.Column;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationMonitor;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRequest.NamedProtocol;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.model.ModelPackage;
import org.lamina.model.Operation;
import org.lamina.model.meta.DynamicFactory;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.protocol.Rate;
import org.lamina.model.quantity.Quantity;

/**
 * Simulates a capacitor of 1000 F/m2 for each 40 nm of film, behind 0.01 ohm m2, between the voltages of the operation.
 * Everything about it is known in closed form, see {@link CapacitorRun}.
 */
class Capacitor implements Simulator {
  private static final String MODEL = "capacitor with a series resistance";
  private static final double FARADS_PER_CUBIC_METRE = 1000 / 40e-9;

  /** What a test lets happen before the answer. */
  interface Before {
    void run(SimulationMonitor monitor) throws InterruptedException;
  }

  private final Before before;
  private final EPackage types = types();

  Capacitor() {
    this(monitor -> {});
  }

  Capacitor(Before before) {
    this.before = before;
  }

  @Override
  public String id() {
    return "test/capacitor";
  }

  @Override
  public Set<String> needs() {
    return Set.of("total-thickness");
  }

  @Override
  public List<StudyKind> studies() {
    return List.of(
        new StudyKind("ragone", "Energy against power"), new StudyKind("rate-capability", "Capacity against current"));
  }

  @Override
  public Simulation simulate(Evaluation evaluation, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    before.run(monitor);
    Operation operation = evaluation.design().design().getOperation();
    if (operation == null || operation.getVoltageWindow().size() != 2) {
      return Simulation.missing(MODEL, List.of("the voltage window of the operation"));
    }
    double thicknessMetres = evaluation.estimates().si("total-thickness").orElseThrow();
    List<Double> window = operation.getVoltageWindow().stream().map(Quantity::si).toList();
    List<Rate> stated = operation.getCurrents().stream().<Rate>map(Rate.Density::new).toList();
    return simulate(new CapacitorRun(FARADS_PER_CUBIC_METRE * thicknessMetres, window), request, stated);
  }

  @Override
  public Optional<EClass> cell() {
    return Optional.of((EClass) types.getEClassifier("Cell"));
  }

  @Override
  public Simulation simulate(EObject cell, SimulationRequest request, SimulationMonitor monitor)
      throws InterruptedException {
    before.run(monitor);
    double farads = (Double) cell.eGet(cell.eClass().getEStructuralFeature("capacitance"));
    return simulate(new CapacitorRun(farads, List.of(1.0, 2.0)), request, List.of());
  }

  private static Simulation simulate(CapacitorRun capacitor, SimulationRequest request, List<Rate> stated) {
    if (request.study().isPresent()) return study(capacitor, request);
    List<SimulationRun> runs = new ArrayList<>();
    for (NamedProtocol protocol : request.protocols()) {
      runs.add(capacitor.run(protocol.name(), protocol.protocol().steps()));
    }
    boolean nothingAsked = request.protocols().isEmpty() && request.currents().isEmpty();
    for (Rate rate : nothingAsked ? stated : request.currents()) runs.add(capacitor.cycled(rate));
    if (runs.isEmpty()) return Simulation.missing(MODEL, List.of("a current"));
    List<String> notes = List.of("tolerance " + request.tolerance() + " is not needed: the answer is exact");
    return new Simulation(MODEL, runs, List.of(), List.of(), notes, List.of());
  }

  private static Simulation study(CapacitorRun capacitor, SimulationRequest request) {
    List<Double> currents = new ArrayList<>();
    List<Double> energies = new ArrayList<>();
    for (Rate rate : request.currents()) {
      SimulationRun run = capacitor.cycled(rate);
      OptionalDouble current = run.currentAmperesPerSquareMetre();
      currents.add(current.orElseThrow());
      energies.add(run.energyJoulesPerSquareMetre());
    }
    List<Column> columns = List.of(new Column("current", "A/m2", currents), new Column("energy", "J/m2", energies));
    DataTable table = new DataTable(request.study().orElseThrow(), "Energy against current", columns, List.of());
    return new Simulation(MODEL, List.of(), List.of(table), List.of(), List.of(), List.of());
  }

  private static EPackage types() {
    EPackage types = EcoreFactory.eINSTANCE.createEPackage();
    types.setName("capacitor");
    types.setNsPrefix("capacitor");
    types.setNsURI("urn:test:capacitor:1");
    EClass cell = EcoreFactory.eINSTANCE.createEClass();
    cell.setName("Cell");
    cell.getEStructuralFeatures().add(attribute("name", ModelPackage.Literals.LAYER__MATERIAL.getEAttributeType()));
    EAttribute capacitance = attribute("capacitance", EcorePackage.Literals.EDOUBLE_OBJECT);
    capacitance.setLowerBound(1);
    var meta = EcoreFactory.eINSTANCE.createEAnnotation();
    meta.setSource(ModelMeta.SOURCE);
    meta.getDetails().put("positive", "true");
    capacitance.getEAnnotations().add(meta);
    cell.getEStructuralFeatures().add(capacitance);
    types.getEClassifiers().add(cell);
    DynamicFactory.installIn(types);
    return types;
  }

  private static EAttribute attribute(String name, org.eclipse.emf.ecore.EDataType type) {
    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setName(name);
    attribute.setEType(type);
    return attribute;
  }
}
