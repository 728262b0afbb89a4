// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
  @Test
  void startsAreRead() {
    assertEquals(new Start.Charged(), Start.parse("charged"));
    assertEquals(new Start.Discharged(), Start.parse(" Discharged "));
    assertEquals(new Start.AsFabricated(), Start.parse("as-fabricated"));
    assertEquals(new Start.StateOfCharge(0.5), Start.parse("soc 50 %"));
    assertEquals(new Start.StateOfCharge(0.5), Start.parse("SOC 50%"));
    assertEquals(new Start.StateOfCharge(0.25), Start.parse("soc 0.25"));
    assertEquals(new Start.Contents(0.51, 0), Start.parse("contents 0.51 0"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "chargd | WORD | 1 | 'chargd' is not expected here | did you mean 'charged'?",
    "'' | FORM | 1 | the line ends too early | expected 'charged', 'discharged'",
    "soc | FORM | 4 | a state of charge is missing | write for example \"soc 50 %\"",
    "soc 50 | NUMBER | 5 | a state of charge lies between 0 and 1 | write \"soc 50 %\"",
    "soc -1 % | NUMBER | 5 | a state of charge lies between 0 and 1 | write \"soc 50 %\"",
    "soc 0.5 V | FORM | 9 | 'V' is too much here | remove it",
    "soc 0.5V | FORM | 8 | 'V' is not expected here | write for example",
    "contents 0.51 | FORM | 14 | the lithium content of the negative electrode is missing | write for example",
    "contents -1 0 | NUMBER | 10 | the lithium content of the positive electrode cannot be that | write lithium",
    "contents 0 1e400 | NUMBER | 12 | the lithium content of the negative electrode cannot be that | write lithium",
    "charged twice | FORM | 9 | 'twice' is too much here | remove it"
  })
  void saysWhatIsWrong(String typed, String reason, int column, String message, String help) {
    ProtocolFormatException error = assertThrows(ProtocolFormatException.class, () -> Start.parse(typed));
    assertEquals(message, error.getMessage());
    assertEquals(help, error.help().substring(0, Math.min(help.length(), error.help().length())));
    assertEquals(reason + ":" + column, error.reason() + ":" + error.column());
  }
}
