// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.sample;

import java.util.List;
import java.util.Optional;
import org.lamina.api.simulation.Simulator;
import org.lamina.tck.SimulatorContract;

class FilmCapacitorTest implements SimulatorContract {
  @Override
  public Simulator simulator() {
    return new FilmCapacitor();
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
}
