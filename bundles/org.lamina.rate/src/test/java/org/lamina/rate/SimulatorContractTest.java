// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lamina.api.simulation.Simulator;
import org.lamina.scaling.LayerMultiplication;
import org.lamina.scaling.ScalingGeometries;
import org.lamina.tck.SimulatorContract;

/** The contract that every simulator keeps, with a cell as a file read by the real reader and engine. */
class SimulatorContractTest implements SimulatorContract {
  @Override
  public Simulator simulator() {
    return new ThinFilmCell();
  }

  @Override
  public String exampleDesign() {
    try (InputStream stream = SimulatorContractTest.class.getResourceAsStream("cell.lamina.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> exampleCell() {
    return Optional.of(
        """
        {
          "format": "1",
          "name": "A host on a glass, against lithium",
          "temperatureKelvin": 298.15,
          "positive": {
            "type": "host",
            "name": "Host",
            "thicknessMetres": 1e-7,
            "maximumConcentrationMolPerCubicMetre": 20000,
            "exchangeCurrentDensityAmperesPerSquareMetre": 1,
            "potential": { "siteFraction": [0, 0.5, 1], "volts": [4, 3.5, 2.5] },
            "diffusivitySquareMetresPerSecond": 1e-15
          },
          "electrolyte": {
            "type": "single-ion",
            "name": "Glass",
            "thicknessMetres": 1e-7,
            "conductivitySiemensPerMetre": 1e-4
          },
          "negative": { "type": "metal", "name": "Li", "lithiumMolPerSquareMetre": 0.1 },
          "lowerLimitVolts": 3,
          "upperLimitVolts": 3.9
        }
        """);
  }

  @Override
  public List<Object> otherPlugins() {
    return List.of(new ScalingGeometries(), new LayerMultiplication());
  }
}
