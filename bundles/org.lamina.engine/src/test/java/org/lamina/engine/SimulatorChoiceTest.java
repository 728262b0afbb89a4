// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Problem;
import org.lamina.api.simulation.StudyKind;

class SimulatorChoiceTest {
  private static Simulators simulators(Object... plugins) throws InterruptedException {
    return new Engine(Plugins.of(plugins), new EngineOptions(2, Duration.ofSeconds(20))).simulators();
  }

  private static Capacitor named(String id) {
    return new Capacitor() {
      @Override
      public String id() {
        return id;
      }
    };
  }

  private static List<String> messages(Simulators.Choice choice) {
    return choice.problems().stream().map(Problem::message).toList();
  }

  @Test
  void theOnlyOneNeedsNoName() throws InterruptedException {
    Simulators.Choice choice = simulators(named("a")).choose(Optional.empty());
    assertEquals("a", choice.simulator().orElseThrow().id());
    assertEquals(List.of(), choice.problems());
  }

  @Test
  void ofSeveralOneMustBeNamed() throws InterruptedException {
    Simulators simulators = simulators(named("b"), named("a"));
    Simulators.Choice none = simulators.choose(Optional.empty());
    assertEquals(List.of("there are several simulators: a, b"), messages(none));
    assertTrue(none.simulator().isEmpty());
    assertEquals("b", simulators.choose(Optional.of("b")).simulator().orElseThrow().id());
  }

  @Test
  void anUnknownNameIsToldTheNearest() throws InterruptedException {
    Problem problem = simulators(named("rate/cell"), named("x")).choose(Optional.of("rate/cel")).problems().get(0);
    assertEquals("there is no simulator 'rate/cel'", problem.message());
    assertEquals("did you mean 'rate/cell'? there is rate/cell, x", problem.help());
  }

  @Test
  void withoutAnyOneIsMissed() throws InterruptedException {
    assertEquals(List.of("no simulator is installed"), messages(simulators().choose(Optional.empty())));
  }

  @Test
  void ofTwoOfOneIdNoneIsUsed() throws InterruptedException {
    Simulators.Choice choice = simulators(named("a"), named("a"), named("b")).choose(Optional.empty());
    assertEquals("b", choice.simulator().orElseThrow().id());
    String message = messages(choice).get(0);
    assertTrue(message.startsWith("simulator 'a' is brought by several plugins ("), message);
    assertEquals(List.of(), simulators(named("a"), named("a"), named("b")).choose(Optional.of("b")).problems());
  }

  @Test
  void whoCannotSayWhatItNeedsIsNamed() throws InterruptedException {
    Capacitor broken =
        new Capacitor() {
          @Override
          public List<StudyKind> studies() {
            throw new IllegalStateException("no");
          }
        };
    Simulators.Choice choice = simulators(broken).choose(Optional.empty());
    assertTrue(messages(choice).get(0).contains("crashed: IllegalStateException: no"), messages(choice).toString());
  }
}
