// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.api.design.PropertyValues;
import org.lamina.model.ModelFactory;
import org.lamina.model.Recipe;
import org.lamina.model.TemperatureCurve;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.surface.EvenSurface;

/** Growth per cycle that depends on the temperature of deposition. */
class GrowthOverTemperatureTest {
  private static final double CELSIUS = 273.15;

  /** 1 angstrom at 100 °C, 0.5 at 200 and 300 °C. */
  private static Recipe recipe() {
    Recipe recipe =
        RecipeFixture.named("x").growth("0.8 angstrom").subCycle(null, 1).pulse("A", "1 s", null, "1 s").recipe();
    TemperatureCurve table = ModelFactory.eINSTANCE.createTemperatureCurve();
    for (String temperature : new String[] {"100 degC", "200 degC", "300 degC"}) {
      table.getTemperature().add(Quantity.valueOf(temperature));
    }
    for (String growth : new String[] {"1 angstrom", "0.5 angstrom", "0.5 angstrom"}) {
      table.getValues().add(Quantity.valueOf(growth));
    }
    recipe.getGrowthPerCycle().setTemperatureCurve(table);
    return recipe;
  }

  /** 100 nm in cycles of 2 s; beyond the table the stated value counts. */
  @ParameterizedTest
  @CsvSource({"100, 1000", "200, 2000", "250, 2000", "150, 1334", "90, 1250", "301, 1250"})
  void theTableCountsAsFarAsItReaches(int celsius, int cycles) {
    DesignFixture design = DesignFixture.on(EvenSurface.flat()).film("X", "100 nm", recipe(), celsius + " degC");
    double hours = new ToolTime().estimate(design.evaluation()).get(0).value().orElseThrow();
    assertEquals(cycles * 2 / 3600.0, hours, 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"100, 1e-10", "150, 0.75e-10", "199, 0.505e-10", "300, 0.5e-10"})
  void linearBetweenThePoints(double celsius, double metres) {
    double found = PropertyValues.tabulated(recipe().getGrowthPerCycle(), celsius + CELSIUS).orElseThrow();
    assertEquals(metres, found, 1e-22);
    assertEquals(
        OptionalDouble.empty(), PropertyValues.tabulated(recipe().getGrowthPerCycle(), celsius + CELSIUS + 250));
  }
}
