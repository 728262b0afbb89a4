// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.compatibility.fixture.Computed.doseTime;
import static org.lamina.compatibility.fixture.Computed.missing;
import static org.lamina.compatibility.fixture.Given.cycle;
import static org.lamina.compatibility.fixture.Given.pulse;
import static org.lamina.compatibility.fixture.Given.recipe;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.design.Evaluation;
import org.lamina.api.result.Estimate;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;
import org.lamina.model.ModelPackage.Literals;
import org.lamina.model.Recipe;

class LimitingPulseTest {
  private static StackBuilder grownBy(Recipe recipe, Estimate... estimates) {
    return StackBuilder.film().knowing(recipe).layer(LayerRole.BARRIER, "A").recipe("r").estimating(estimates);
  }

  private static Optional<String> limiting(StackBuilder stack) {
    Evaluation evaluation = stack.evaluation();
    return LimitingPulse.of(evaluation, evaluation.design().layers().get(0)).map(pulse -> pulse.longer(evaluation));
  }

  @Test
  void itIsTheOneThatIsTooShortByTheLargestFactorNotTheLongestOne() {
    Recipe recipe = pulse(pulse(recipe("r", "A"), "H2O", "0.1 s"), "O3", "100 ms");
    StackBuilder stack = grownBy(recipe, doseTime("A", "H2O", "0.2 s"), doseTime("A", "O3", "0.3 s"));
    assertEquals(Optional.of("Let pulse 'O3' last 0.3 s instead of 100 ms for a step coverage of 95 %"),
        limiting(stack));
  }

  @Test
  void noneLimitsWhenAllLastLongEnough() {
    Recipe recipe = pulse(pulse(recipe("r", "A"), "H2O", "0.2 s"), "O3", "0.3 s");
    Estimate endless = missing("dose-time", "s", "a dose that ends").inLayer("A").ofPulse("O3");
    assertEquals(Optional.empty(), limiting(grownBy(recipe, doseTime("A", "H2O", "0.2 s"), endless)));
    assertEquals(Optional.empty(), limiting(grownBy(recipe, doseTime("B", "H2O", "9 s"))));
  }

  @Test
  void aPulseWithoutStatedDoseIsTheOneToState() {
    Recipe recipe = pulse(pulse(recipe("r", "A"), "H2O", "0.1 s"), "O3", null);
    StackBuilder stack = grownBy(recipe, doseTime("A", "H2O", "9 s"), doseTime("A", "O3", "0.3 s"));
    assertEquals(Optional.of("Let pulse 'O3' last 0.3 s for a step coverage of 95 %"), limiting(stack));
  }

  /** That the other pulse of the species is long enough is no comfort. */
  @Test
  void aSpeciesOfTwoSubCyclesIsFoundByItsPlace() {
    Recipe recipe = pulse(pulse(recipe("r", "A"), "H2O", "0.1 s"), "H2O", "10 s");
    assertEquals(
        Optional.of("Let pulse 'H2O 1 of sub-cycle 1' last 1 s instead of 0.1 s for a step coverage of 95 %"),
        limiting(grownBy(recipe, doseTime("A", "H2O 1 of sub-cycle 1", "1 s"),
            doseTime("A", "H2O 1 of sub-cycle 2", "1 s"))));
    assertEquals(Optional.empty(), limiting(grownBy(recipe, doseTime("A", "H2O 1 of sub-cycle 2", "1 s"))));
  }

  @Test
  void aSpeciesThatComesTwiceInACycleIsFoundByItsPlace() {
    Recipe recipe = cycle(recipe("r", "A"), "TMA", "9 s", "H2O", "1 s", "H2O", "2 s");
    assertEquals(Optional.of("Let pulse 'H2O 2' last 1.5 s instead of 1 s for a step coverage of 95 %"),
        limiting(grownBy(recipe, doseTime("A", "H2O 2", "1.5 s"), doseTime("A", "H2O 3", "1.5 s"))));
    assertEquals(Optional.of("Let pulse 'H2O 3' last 3 s instead of 2 s for a step coverage of 95 %"),
        limiting(grownBy(recipe, doseTime("A", "TMA", "9 s"), doseTime("A", "H2O 3", "3 s"))));
  }

  /** What is named otherwise is no pulse of the recipe: what it lasts is not known. */
  @Test
  void aNameThatOnlyBeginsWithTheSpeciesIsAnother() {
    Recipe plasma = pulse(recipe("r", "A"), "H2", "9 s");
    assertEquals(Optional.of("Let pulse 'H2 plasma' last 3 s for a step coverage of 95 %"),
        limiting(grownBy(plasma, doseTime("A", "H2 plasma", "3 s"))));
  }

  @Test
  void theWantedStepCoverageIsThatOfTheIntent() {
    StackBuilder stack = grownBy(pulse(recipe("r", "A"), "O3", "1 s"), doseTime("A", "O3", "3 s"));
    assertEquals(Optional.of("Let pulse 'O3' last 3 s instead of 1 s for a step coverage of 80 %"),
        limiting(stack.intending(Literals.INTENT__STEP_COVERAGE, ">= 80 %")));
    assertEquals(Optional.of("Let pulse 'O3' last 3 s instead of 1 s for a step coverage of 95 %"),
        limiting(stack.intending(Literals.INTENT__STEP_COVERAGE, "<= 80 %")));
  }
}
