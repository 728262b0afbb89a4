// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  @ParameterizedTest
  @CsvSource({
    "H2O, 18.015", "Li0.95PO3.00N0.60, 93.968", "Co(C5H5)2, 189.12", "Al2(SO4)3, 342.13", "V2O5, 181.88",
    "CoC10H10, 189.12", "Nb(OC2H5)5, 318.21", "Ru, 101.07"
  })
  void addsUp(String formula, double gramsPerMole) {
    assertEquals(gramsPerMole, Formula.parse(formula).gramsPerMole(), 1e-5 * gramsPerMole + 5e-3);
  }

  @Test
  void countsAtoms() {
    Formula formula = Formula.parse("V(OC3H7)3O");
    assertEquals(1, formula.atomsOf("V"));
    assertEquals(4, formula.atomsOf("O"));
    assertEquals(21, formula.atomsOf("H"));
    assertEquals(0, formula.atomsOf("N"));
  }

  @ParameterizedTest
  @CsvSource({"SnNx", "h2o", "Li-", "'Li O'", "(LiO", "LiO)", "''", "()", "2Li", "Li.5O", "Pm"})
  void refuses(String formula) {
    assertThrows(IllegalArgumentException.class, () -> Formula.parse(formula));
  }

  @Test
  void saysWhatIsWrong() {
    String message = assertThrows(IllegalArgumentException.class, () -> Formula.parse("LiO·H2O")).getMessage();
    assertEquals("'·H2O' is no element with a number", message);
  }
}
