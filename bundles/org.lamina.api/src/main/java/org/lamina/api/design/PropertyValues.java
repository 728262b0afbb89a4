// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.design;

import java.util.List;
import java.util.OptionalDouble;
import org.lamina.model.Property;
import org.lamina.model.TemperatureCurve;
import org.lamina.model.quantity.Quantity;

/** The SI value of a property that is a constant, a table over temperature or an Arrhenius law. */
public final class PropertyValues {
  /** Molar gas constant in J/(mol K), exact since 2019. */
  public static final double GAS_CONSTANT = 8.31446261815324;

  /** 25 °C in K, the temperature at which a value without another one holds. */
  public static final double ROOM_TEMPERATURE_KELVIN = 298.15;

  private PropertyValues() {}

  /** The constant value, ignoring temperature; empty when the property is absent or has none. */
  public static OptionalDouble constant(Property property) {
    return property == null || property.getValue() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(property.getValue().si());
  }

  /**
   * The value at a temperature: out of the table over temperature where it reaches that far; else {@code v(T) = v(Tref)
   * exp(-E/R (1/T - 1/Tref))}, and the constant where no activation energy is known. The reference temperature is 25 °C
   * where none is stated.
   *
   * @param temperatureKelvin above zero
   */
  public static OptionalDouble at(Property property, double temperatureKelvin) {
    OptionalDouble tabulated = tabulated(property, temperatureKelvin);
    if (tabulated.isPresent()) return tabulated;
    OptionalDouble constant = constant(property);
    return constant.isEmpty()
        ? constant
        : OptionalDouble.of(constant.getAsDouble() * arrheniusFactor(property, temperatureKelvin));
  }

  /**
   * The value out of the table over temperature, linear between its points; empty when there is no table or it does not
   * reach that far: a table says nothing beyond its ends.
   *
   * @param temperatureKelvin above zero
   */
  public static OptionalDouble tabulated(Property property, double temperatureKelvin) {
    if (property == null || property.getTemperatureCurve() == null) return OptionalDouble.empty();
    TemperatureCurve table = property.getTemperatureCurve();
    List<Quantity> temperatures = table.getTemperature();
    for (int i = 1; i < temperatures.size(); i++) {
      double left = temperatures.get(i - 1).si();
      double right = temperatures.get(i).si();
      if (temperatureKelvin < left || temperatureKelvin > right) continue;
      double share = (temperatureKelvin - left) / (right - left);
      return OptionalDouble.of((1 - share) * table.getValues().get(i - 1).si() + share * table.getValues().get(i).si());
    }
    return OptionalDouble.empty();
  }

  /**
   * What the values of a property are multiplied with at a temperature, by the law of {@link #at}: one where no
   * activation energy is known.
   *
   * @param temperatureKelvin above zero
   */
  public static double arrheniusFactor(Property property, double temperatureKelvin) {
    if (property.getActivationEnergy() == null) return 1;
    Quantity reference = property.getReferenceTemperature();
    double referenceKelvin = reference == null ? ROOM_TEMPERATURE_KELVIN : reference.si();
    double exponent = -property.getActivationEnergy().si() / GAS_CONSTANT * (1 / temperatureKelvin - 1 / referenceKelvin);
    return StrictMath.exp(exponent);
  }
}
