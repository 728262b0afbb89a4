// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Severity;
import org.lamina.compatibility.fixture.Given;
import org.lamina.compatibility.fixture.Outcome;
import org.lamina.compatibility.fixture.StackBuilder;
import org.lamina.model.LayerRole;

/** The findings for plain stacks against two nested loops over the numbers. */
class ThermalOracleTest {
  @Test
  void everyLaterStepIsHeldAgainstEveryFilm() {
    Random random = new Random(7);
    int[] met = new int[Severity.values().length];
    for (int round = 0; round < 2000; round++) {
      int films = 1 + random.nextInt(6);
      int[] celsius = random.ints(films, 100, 700).toArray();
      int[] safe = random.ints(films, 100, 700).toArray();
      int[] certain = random.ints(films, 0, 100).toArray();
      StackBuilder stack = ThermalBudgetTest.onSilicon();
      for (int film = 0; film < films; film++) {
        certain[film] += safe[film];
        stack.knowing(Given.material("M" + film, Given.limit(safe[film] + " degC", certain[film] + " degC", "melts")));
        stack.layer(LayerRole.BARRIER, "M" + film).at(celsius[film] + " degC");
      }
      List<String> messages = Outcome.of(new ThermalBudget(), stack).messages();
      int expected = 0;
      for (int film = 0; film < films; film++) {
        int hottest = 0;
        for (int later = film + 1; later < films; later++) hottest = Math.max(hottest, celsius[later]);
        if (hottest <= safe[film]) continue;
        Severity severity = hottest > certain[film] ? Severity.ERROR : Severity.WARNING;
        met[severity.ordinal()]++;
        String start =
            severity.label() + " /stack/" + film + " layer " + (film + 1) + " 'M" + film + "' is held at " + hottest
            + " degC";
        assertTrue(messages.get(expected++).startsWith(start), () -> start + " in " + messages);
      }
      assertEquals(expected, messages.size(), messages::toString);
    }
    assertTrue(met[Severity.ERROR.ordinal()] > 1000 && met[Severity.WARNING.ordinal()] > 200);
  }
}
