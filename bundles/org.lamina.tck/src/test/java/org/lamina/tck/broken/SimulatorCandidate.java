// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lamina.api.simulation.Simulator;
import org.lamina.tck.SimulatorContract;
import org.lamina.tck.sample.BowlGeometries;
import org.lamina.tck.sample.FilmAmounts;
import org.lamina.tck.sample.FilmThickness;

/** Runs the contract on the variant that a test names; does not run by itself. */
@ExtendWith(ContractRun.Variants.class)
class SimulatorCandidate implements SimulatorContract {
  private final SimulatorVariant variant;

  SimulatorCandidate(SimulatorVariant variant) {
    this.variant = variant;
  }

  @Override
  public Simulator simulator() {
    return variant.simulator();
  }

  @Override
  public String exampleDesign() {
    return new FilmThickness().passingExample();
  }

  @Override
  public Optional<String> exampleCell() {
    return Optional.of("{ \"capacitance\": 200 }");
  }

  @Override
  public List<Object> otherPlugins() {
    return List.of(new BowlGeometries(), new FilmAmounts());
  }

  /** The sound one takes milliseconds; the one without end is waited for. */
  @Override
  public Duration patience() {
    return Duration.ofSeconds(2);
  }
}
