// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.CapacityBasis;
import org.lamina.model.Design;
import org.lamina.model.Operation;
import org.lamina.model.quantity.Quantity;

/**
 * How a cell is run, with the defaults of what a design leaves out.
 *
 * @param voltageWindow lower and upper cell voltage, where stated
 * @param currents per footprint, each once
 * @param seriesResistanceOhmSquareMetres times footprint
 * @param positiveContent lithium content at the start, where stated
 * @param negativeContent lithium content at the start, where stated
 */
public record Conditions(
    double temperatureKelvin,
    Optional<List<Quantity>> voltageWindow,
    List<Quantity> currents,
    double seriesResistanceOhmSquareMetres,
    CapacityBasis basis,
    Optional<Double> positiveContent,
    Optional<Double> negativeContent) {

  public static Conditions of(Design design) {
    Operation operation = design.getOperation();
    if (operation == null) {
      return new Conditions(
          PropertyValues.ROOM_TEMPERATURE_KELVIN,
          Optional.empty(), List.of(), 0, CapacityBasis.MEASURED, Optional.empty(), Optional.empty());
    }
    return new Conditions(
        operation.getTemperature() == null ? PropertyValues.ROOM_TEMPERATURE_KELVIN : operation.getTemperature().si(),
        Optional.of(List.copyOf(operation.getVoltageWindow())).filter(window -> window.size() == 2),
        operation.getCurrents().stream().filter(current -> current.si() > 0).distinct().toList(),
        operation.getSeriesResistance() == null ? 0 : operation.getSeriesResistance().si(),
        operation.getCapacityBasis(),
        Optional.ofNullable(operation.getPositiveStoichiometry()),
        Optional.ofNullable(operation.getNegativeStoichiometry()));
  }
}
