// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamina.rate.internal.run.OhmicCell.charge;
import static org.lamina.rate.internal.run.OhmicCell.crate;
import static org.lamina.rate.internal.run.OhmicCell.current;
import static org.lamina.rate.internal.run.OhmicCell.density;
import static org.lamina.rate.internal.run.OhmicCell.discharge;
import static org.lamina.rate.internal.run.OhmicCell.hold;
import static org.lamina.rate.internal.run.OhmicCell.rest;
import static org.lamina.rate.internal.run.OhmicCell.time;
import static org.lamina.rate.internal.run.OhmicCell.volts;

import org.junit.jupiter.api.Test;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Step;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.StepResult;

class EndWordsTest {
  private static final RateBasis BASIS = RateBasis.of(360, "the capacity");
  private static final Rate CURRENT = density("1 mA/cm2");

  private static String words(Step step, EndCause cause, double startVolts, double restVolts, String detail) {
    StepResult result = new StepResult(0, 0, 0, startVolts, startVolts, cause, detail, new double[0]);
    return new EndWords(BASIS).of(PlannedStep.of(step, BASIS), result, restVolts);
  }

  private static String words(Step step, EndCause cause) {
    return words(step, cause, 3.5, 3.6, "");
  }

  @Test
  void namesWhatEndedAStep() {
    assertEquals("3 V reached", words(discharge(CURRENT, volts("3 V"), time("1 h")), EndCause.LOW_VOLTAGE));
    assertEquals("4.2 V reached", words(charge(CURRENT, volts("4.2 V")), EndCause.HIGH_VOLTAGE));
    assertEquals("1 h is over", words(discharge(CURRENT, volts("3 V"), time("1 h")), EndCause.DURATION));
    assertEquals("90 s are over", words(rest("90 s"), EndCause.DURATION));
    assertEquals("the current fell to 0.05C = 0.5 uA/cm2", words(hold("4 V", current(crate(0.05))), EndCause.CURRENT));
    assertEquals("the current fell to 1 mA/cm2", words(hold("4 V", current(CURRENT)), EndCause.CURRENT));
  }

  @Test
  void namesWhatWasToEndAStepThatEndedEarlier() {
    assertEquals("V2O5 is full before 3 V was reached or 1 h were over",
        words(discharge(CURRENT, volts("3 V"), time("1 h")), EndCause.CONTENT, 3.2, 3.6, "V2O5 is full"));
    assertEquals("the electrolyte has no carriers left at one side before the current fell to 0.05C = 0.5 uA/cm2",
        words(hold("4 V", current(crate(0.05))), EndCause.DEPLETED));
    assertEquals("the computation did not come to an end within its bounds before 90 s were over",
        words(rest("90 s"), EndCause.BOUND));
  }

  @Test
  void saysWhyNoChargeFlowed() {
    assertEquals("the voltage is already above 4 V when the current starts: 1 mA/cm2 costs 0.2 V of the 3.9 V at rest;"
        + " no charge flowed", words(charge(CURRENT, volts("4 V")), EndCause.AT_ONCE, 4.1, 3.9, ""));
    // A voltage that does not exist cannot be compared.
    assertEquals("the voltage is already below 3 V when the current starts; no charge flowed",
        words(discharge(CURRENT, volts("3 V")), EndCause.AT_ONCE, Double.NaN, 3.9, ""));
    assertEquals("the cell at rest is at 3 V, already at 3 V, before a current flows; no charge flowed",
        words(discharge(CURRENT, volts("3 V")), EndCause.AT_ONCE, 2.9, 3, ""));
    assertEquals("no voltage lets 1 mA/cm2 flow; no charge flowed",
        words(discharge(CURRENT, time("1 h")), EndCause.AT_ONCE));
    assertEquals("no current fits this voltage; no charge flowed", words(hold("9 V", time("1 h")), EndCause.AT_ONCE));
  }
}
