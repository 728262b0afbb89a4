// SPDX-License-Identifier: EPL-2.0
package org.lamina.report.internal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.SimulationRun.Curve;
import org.lamina.api.simulation.SimulationRun.Cycle;
import org.lamina.api.simulation.SimulationRun.LithiumBalance;
import org.lamina.api.simulation.SimulationRun.Loss;
import org.lamina.api.simulation.SimulationRun.Step;
import tools.jackson.core.JsonGenerator;

/** Writes one run. */
final class SimulationRunJson {
  private static final double MICROMOLES_PER_SQUARE_CENTIMETRE = 100; // of 1 mol/m2

  private final JsonGenerator json;
  private final JsonMembers members;

  SimulationRunJson(JsonGenerator json) {
    this.json = json;
    this.members = new JsonMembers(json);
  }

  void write(SimulationRun run) {
    json.writeStartObject();
    json.writeStringProperty("name", run.name());
    members.optional("variant", run.variant());
    if (run.currentAmperesPerSquareMetre().isPresent()) {
      areal("current", Areal.CURRENT, run.currentAmperesPerSquareMetre().getAsDouble());
    }
    json.writeStringProperty("reported", run.reported());
    areal("capacity", Areal.CAPACITY, run.capacityCoulombsPerSquareMetre());
    areal("energy", Areal.ENERGY, run.energyJoulesPerSquareMetre());
    if (run.meanVolts().isPresent()) members.quantity("meanVoltage", run.meanVolts().getAsDouble(), "V");
    json.writeStringProperty("endReason", run.endReason());
    json.writeBooleanProperty("settled", run.settled());
    json.writeArrayPropertyStart("cycles");
    run.cycles().forEach(this::cycle);
    json.writeEndArray();
    losses(run.losses());
    lithium(run.lithiumBalance());
    json.writeArrayPropertyStart("steps");
    run.steps().forEach(this::step);
    json.writeEndArray();
    members.strings("warnings", run.warnings());
    curve(run.curve());
    json.writeEndObject();
  }

  private void cycle(Cycle cycle) {
    json.writeStartObject();
    json.writeNumberProperty("number", cycle.number());
    json.writeBooleanProperty("settled", cycle.settled());
    areal("dischargedCapacity", Areal.CAPACITY, cycle.dischargedCoulombsPerSquareMetre());
    areal("chargedCapacity", Areal.CAPACITY, cycle.chargedCoulombsPerSquareMetre());
    areal("dischargedEnergy", Areal.ENERGY, cycle.dischargedJoulesPerSquareMetre());
    areal("chargedEnergy", Areal.ENERGY, cycle.chargedJoulesPerSquareMetre());
    members.fraction("coulombicEfficiency", cycle.coulombicEfficiency());
    members.fraction("voltageEfficiency", cycle.voltageEfficiency());
    members.fraction("energyEfficiency", cycle.energyEfficiency());
    losses(cycle.losses());
    json.writeEndObject();
  }

  private void losses(List<Loss> losses) {
    Shares shares = Shares.of(losses);
    json.writeArrayPropertyStart("losses");
    for (Loss loss : losses) {
      json.writeStartObject();
      json.writeStringProperty("name", loss.name());
      areal("energy", Areal.ENERGY, loss.joulesPerSquareMetre());
      members.fraction("share", shares.of(loss));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void lithium(LithiumBalance balance) {
    json.writeObjectPropertyStart("lithiumBalance");
    amount("start", balance.startMolesPerSquareMetre());
    amount("end", balance.endMolesPerSquareMetre());
    amount("expected", balance.expectedMolesPerSquareMetre());
    members.fraction("relativeError", OptionalDouble.of(balance.relativeError()));
    json.writeEndObject();
  }

  private void amount(String name, double molesPerSquareMetre) {
    members.quantity(name, molesPerSquareMetre * MICROMOLES_PER_SQUARE_CENTIMETRE, "umol/cm2");
  }

  private void step(Step step) {
    json.writeStartObject();
    json.writeNumberProperty("number", step.number());
    json.writeStringProperty("text", step.text());
    json.writeNumberProperty("cycle", step.cycle());
    members.quantity("time", step.seconds(), "s");
    areal("capacity", Areal.CAPACITY, step.coulombsPerSquareMetre());
    areal("energy", Areal.ENERGY, step.joulesPerSquareMetre());
    members.quantity("startVoltage", step.startVolts(), "V");
    members.quantity("endVoltage", step.endVolts(), "V");
    json.writeStringProperty("endReason", step.endReason());
    json.writeEndObject();
  }

  private void curve(Curve curve) {
    json.writeObjectPropertyStart("curve");
    json.writeObjectPropertyStart("units");
    json.writeStringProperty("time", "s");
    json.writeStringProperty("voltage", "V");
    json.writeStringProperty("current", Areal.CURRENT.unit());
    json.writeStringProperty("capacity", Areal.CAPACITY.unit());
    json.writeStringProperty("energy", Areal.ENERGY.unit());
    json.writeEndObject();
    members.series("time", curve.seconds());
    members.series("voltage", curve.volts());
    members.series("current", in(Areal.CURRENT::of, curve.amperesPerSquareMetre()));
    members.series("capacity", in(Areal.CAPACITY::of, curve.coulombsPerSquareMetre()));
    members.series("energy", in(Areal.ENERGY::of, curve.joulesPerSquareMetre()));
    members.series("step", curve.stepNumbers());
    members.series("cycle", curve.cycleNumbers());
    json.writeEndObject();
  }

  private static List<Double> in(DoubleUnaryOperator unit, List<Double> values) {
    return values.stream().map(unit::applyAsDouble).toList();
  }

  private void areal(String name, Areal kind, double si) {
    members.quantity(name, kind.of(si), kind.unit());
  }
}
