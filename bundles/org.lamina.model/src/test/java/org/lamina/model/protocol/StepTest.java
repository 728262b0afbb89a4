// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamina.model.quantity.Quantity;

class StepTest {
  private static final Rate ONE = new Rate.Density(Quantity.valueOf("1 mA/cm2"));

  @Test
  void aFlowIsReadInFull() {
    String text = "discharge at 1 mA/cm2 until 2.0 V";
    End end = new End.Voltage(Quantity.valueOf("2 V"));
    assertEquals(new Step.Flow(Step.Direction.DISCHARGE, ONE, List.of(end), text), Step.parse(text));
  }

  @Test
  void aHoldIsReadInFull() {
    String text = "hold at 3.4 V until 0.05C or for 30 min";
    End current = new End.Current(new Rate.CRate(0.05, "0.05C"));
    List<End> ends = List.of(current, new End.Duration(Quantity.valueOf("30 min")));
    assertEquals(new Step.Hold(Quantity.valueOf("3.4 V"), ends, text), Step.parse(text));
  }

  @Test
  void restsAndRepetitionsAreReadInFull() {
    assertEquals(new Step.Rest(Quantity.valueOf("10 min"), "rest 10 min"), Step.parse("rest 10 min"));
    assertEquals(new Step.Repeat(Optional.of(3), "cycle 3"), Step.parse("cycle 3"));
    assertEquals(new Step.Repeat(Optional.empty(), "until settled"), Step.parse("until settled"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "discharge at 1 mA/cm2 until 2.0 V | discharge at 1 mA/cm2 until 2 V",
    "charge at 2C until 3.4 V | charge at 2C until 3.4 V",
    "Charge at 2 C until 3400 mV | charge at 2C until 3400 mV",
    "discharge at C/2 for 10 min | discharge at C/2 for 10 min",
    "DISCHARGE  AT\tC / 2 FOR 600s | discharge at C/2 for 600 s",
    "discharge at 1C until 3 V or 30 min | discharge at 1C until 3 V or for 30 min",
    "discharge at 1C for 10 min or until 2 V | discharge at 1C for 10 min or until 2 V",
    "discharge at 1C for 0.5 hours or 2V | discharge at 1C for 0.5 h or until 2 V",
    "discharge at 1C until 30 min | discharge at 1C for 30 min",
    "discharge at 50 µA/cm² until -0.5 V | discharge at 50 uA/cm2 until -0.5 V",
    "hold at 3.4 V until 0.05C | hold at 3.4 V until 0.05C",
    "hold at 3.4V until 10 uA/cm2 | hold at 3.4 V until 10 uA/cm2",
    "hold at 3.4 V for 30 minutes | hold at 3.4 V for 30 min",
    "rest 10 min | rest 10 min",
    "Rest for 1 hour | rest 1 h",
    "rest for 2 Days | rest 2 d",
    "cycle 3 | cycle 3",
    "cycle 3 times | cycle 3",
    "cycle 100000 | cycle 100000",
    "until settled | cycle until settled",
    "Cycle Until Settled | cycle until settled"
  })
  void readsAndWritesCanonically(String typed, String canonical) {
    Step step = Step.parse(typed);
    assertEquals(typed.strip(), step.text());
    assertEquals(canonical, step.canonical());
    assertEquals(canonical, step.toString());
    assertEquals(canonical, Step.parse(canonical).canonical());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "dischrge at 1C until 2 V | WORD | 1 | 'dischrge' is not expected here | did you mean 'discharge'?",
    "wait 10 min | WORD | 1 | 'wait' is not expected here | did you mean 'rest'?",
    "discharge 1C until 2 V | WORD | 11 | '1C' is not expected here | expected 'at', for example",
    "discharge at 1C | FORM | 16 | the line ends too early | expected 'until' or 'for'",
    "discharge at 1C util 2 V | WORD | 17 | 'util' is not expected here | did you mean 'until'?",
    "discharge at 1C until | FORM | 22 | the line ends too early | expected a voltage or a time",
    "discharge at 1C until 2 mA/cm2 | DIMENSION | 23 | '2 mA/cm2' is a current density | expected a voltage or a time",
    "discharge at 1C until C/20 | DIMENSION | 23 | 'C/20' is a C-rate | expected a voltage or a time",
    "discharge at 1C for 2 V | DIMENSION | 21 | '2 V' is a voltage | expected a time",
    "discharge at 3 V until 2 V | DIMENSION | 14 | '3 V' is a voltage | expected a current density or C-rate",
    "discharge at 1 A until 2 V | UNIT | 16 | unknown unit 'A' | a current is written per footprint; units here: mA/cm2",
    "discharge at 1 until 2 V | UNIT | 16 | the unit of 1 is missing | units here: mA/cm2",
    "discharge at 1c until 2 V | UNIT | 15 | unknown unit 'c' | did you mean 'C'?",
    "discharge at 0C until 2 V | NUMBER | 14 | '0C' is not above zero | write a current above 0",
    "discharge at -1 mA/cm2 until 2 V | NUMBER | 14 | '-1 mA/cm2' is not above zero | write a current above 0",
    "discharge at C/0 until 2 V | NUMBER | 14 | 'C/0' is too large to compute with | in SI units",
    "discharge at C/-2 until 2 V | NUMBER | 14 | 'C/-2' is not above zero | write a current above 0",
    "discharge at C until 2 V | FORM | 14 | this is no C-rate | write it as",
    "discharge at C/x until 2 V | NUMBER | 16 | a number must follow 'C/' | write a C-rate",
    "discharge at 0,5 mA/cm2 until 2 V | NUMBER | 14 | a comma stands in the number | write a point",
    "discharge at 05 mA/cm2 until 2 V | NUMBER | 14 | '05' is no number | write it like",
    "discharge at 1e400 mA/cm2 until 2 V | NUMBER | 14 | the number 1e400 is too large | in SI units",
    "discharge at 1e-400 mA/cm2 until 2 V | NUMBER | 14 | the number 1e-400 is too small | in SI units",
    "discharge at 1e300 mA/cm2 until 2 V | NUMBER | 14 | '1e300 mA/cm2' is too large to compute with | in SI units",
    "discharge at 1C until 2 V or 3 V | FORM | 30 | the step has two ends of one kind | leave one out",
    "discharge at 1C until 2 V and 30 min | FORM | 27 | 'and' is too much here | did you mean 'or'?",
    "discharge at 1C until 2 V quickly | FORM | 27 | 'quickly' is too much here | remove it",
    "hold at 2 mA/cm2 until 0.05C | DIMENSION | 9 | '2 mA/cm2' is a current density | expected a voltage, for",
    "hold at 3.4 V until 3 V | DIMENSION | 21 | '3 V' is a voltage | expected a current density or C-rate or a time",
    "rest | FORM | 5 | the line ends too early | expected a time, for example",
    "rest 0 s | NUMBER | 6 | '0 s' is not above zero | write a time above 0",
    "rest 10 V | DIMENSION | 6 | '10 V' is a voltage | expected a time",
    "rest 10 mn | UNIT | 9 | unknown unit 'mn' | did you mean",
    "cycle | FORM | 6 | a number of cycles must follow 'cycle' | write",
    "cycle 0 | NUMBER | 7 | 'cycle 0' cannot be run | write a whole number from 2 to 100000",
    "cycle 1 | NUMBER | 7 | 'cycle 1' cannot be run | write a whole number from 2 to 100000",
    "cycle 2.5 | NUMBER | 7 | 'cycle 2.5' cannot be run | write a whole number",
    "cycle 1e2 | NUMBER | 7 | 'cycle 1e2' cannot be run | write a whole number",
    "cycle 100001 | NUMBER | 7 | 'cycle 100001' cannot be run | write a whole number",
    "cycle 99999999999 | NUMBER | 7 | 'cycle 99999999999' cannot be run | write a whole number",
    "cycle 3x | FORM | 7 | a number of cycles must follow 'cycle' | write",
    "cycle until setled | WORD | 13 | 'setled' is not expected here | did you mean 'settled'?",
    "until 3 V | WORD | 7 | '3' is not expected here | expected 'settled'",
    "'' | FORM | 1 | the line ends too early | expected 'discharge', 'charge'",
    "µ𝄞 until | WORD | 1 | 'µ𝄞' is not expected here | expected",
    "rest for µ𝄞 | FORM | 10 | 'µ𝄞' is not expected here | expected a time",
    "rest 𝄞𝄞 10 | FORM | 6 | '𝄞𝄞' is not expected here | expected a time"
  })
  void saysWhatIsWrongAndWhere(String typed, String reason, int column, String message, String help) {
    ProtocolFormatException error = assertThrows(ProtocolFormatException.class, () -> Step.parse(typed));
    assertEquals(message, error.getMessage());
    assertEquals(help, error.help().substring(0, Math.min(help.length(), error.help().length())));
    assertEquals(reason + " 1:" + column, error.reason() + " " + error.line() + ":" + error.column());
  }

  @Test
  void aLineHasALimit() {
    String longest = "rest 10 min" + " ".repeat(LineCursor.LONGEST - 11);
    assertEquals("rest 10 min", Step.parse(longest).text());
    ProtocolFormatException error = assertThrows(ProtocolFormatException.class, () -> Step.parse(longest + " "));
    assertEquals(ProtocolFormatException.Reason.LIMIT, error.reason());
  }

  /** Some languages have another capital for i. */
  @Test
  void keywordsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      Step step = Step.parse("DISCHARGE AT 0.5C UNTIL 2.5 V OR 10 MINUTES");
      assertEquals("discharge at 0.5C until 2.5 V or for 10 min", step.canonical());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"1 mA/cm2, 1 mA/cm2", "2C, 2C", "2.0 C, 2C", "C/5, C/5", "C / 5.0, C/5", "0.05C, 0.05C", "10A/m2, 10 A/m2"})
  void ratesAreRead(String typed, String canonical) {
    assertEquals(canonical, Rate.parse(typed).text());
    assertEquals(Rate.parse(typed), Rate.parse(canonical));
  }

  @ParameterizedTest
  @CsvSource({"1 V", "1", "C", "C/", "-2C", "2C until", "''", "0 mA/cm2", "2 mA"})
  void otherThingsAreNoRates(String typed) {
    assertThrows(ProtocolFormatException.class, () -> Rate.parse(typed));
  }

  @Test
  void aFractionOfCIsExact() {
    assertEquals(new Rate.CRate(0.2, "C/5"), Rate.parse("C/5"));
    assertEquals(new Rate.CRate(51.2, "51.2C"), Rate.parse("51.2C"));
  }
}
