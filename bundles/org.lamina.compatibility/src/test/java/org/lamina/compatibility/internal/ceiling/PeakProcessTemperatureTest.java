// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.ceiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Given.at;
import static org.lamina.compatibility.fixture.Given.recipe;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimate;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;

class PeakProcessTemperatureTest {
  private static final PeakProcessTemperature ESTIMATOR = new PeakProcessTemperature();

  private static Estimate peak(StackBuilder stack) {
    List<Estimate> estimates = ESTIMATOR.estimate(stack.evaluation());
    assertEquals(1, estimates.size());
    assertEquals(Set.of(estimates.get(0).id()), ESTIMATOR.produces());
    assertEquals("degC", estimates.get(0).unit());
    return estimates.get(0);
  }

  @Test
  void theHottestStepWithItsLayer() {
    StackBuilder stack =
        StackBuilder.film().layer(LayerRole.BARRIER, "A").at("250 degC").anneal("700 degC").layer(LayerRole.BARRIER,
        "B").at("700 degC");
    Estimate estimate = peak(stack);
    assertEquals(OptionalDouble.of(700), estimate.value());
    assertEquals(List.of("reached by step 'anneal of A' of layer 1 'A'"), estimate.notes());
    assertEquals(List.of(), estimate.sources());
    assertEquals("peak-process-temperature", estimate.id());
  }

  @Test
  void kelvinAreConverted() {
    Estimate estimate = peak(StackBuilder.film().layer(LayerRole.BARRIER, "A").at("523.15 K"));
    assertEquals(250, estimate.value().orElseThrow(), 1e-9);
  }

  @Test
  void theReferenceTemperatureOfARecipeIsNamedAsSource() {
    StackBuilder stack =
        StackBuilder.film().knowing(at(recipe("r", "A"), "300 degC")).layer(LayerRole.BARRIER, "A").recipe("r");
    Estimate estimate = peak(stack);
    assertEquals(OptionalDouble.of(300), estimate.value());
    assertEquals("r", estimate.sources().get(0).owner());
    assertEquals("300 degC", estimate.sources().get(0).value());
  }

  @Test
  void whereATemperatureIsUnknownTheRestIsALowerBound() {
    StackBuilder stack = StackBuilder.film().layer(LayerRole.BARRIER, "A").at("200 degC").layer(LayerRole.BARRIER, "B");
    assertEquals(
        List.of(
            "reached by step 'deposition of A' of layer 1 'A'",
            "a lower bound: the temperature of step 'deposition of B' is not known"),
        peak(stack).notes());
  }

  @Test
  void withoutAnyTemperatureItSaysWhatIsMissing() {
    Estimate estimate = peak(StackBuilder.film().layer(LayerRole.BARRIER, "A").layer(LayerRole.BARRIER, "B"));
    assertEquals(OptionalDouble.empty(), estimate.value());
    assertEquals(List.of("the temperature of step 'deposition of A', step 'deposition of B'"), estimate.missing());
    assertEquals(List.of("a process step"), peak(StackBuilder.film()).missing());
  }
}
