// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.lamina.api.plugin.Estimator;
import org.lamina.scaling.LayerMultiplication;
import org.lamina.scaling.ScalingGeometries;
import org.lamina.tck.EstimatorContract;

/** The contract that every plugin keeps, with a cell as a file read by the real reader and engine. */
class ContractTest {
  private abstract static class Contract implements EstimatorContract {
    @Override
    public String exampleDesign() {
      try (InputStream stream = ContractTest.class.getResourceAsStream("cell.lamina.json")) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<Object> otherPlugins() {
      return List.of(new ScalingGeometries(), new LayerMultiplication());
    }
  }

  @Nested
  class PlanarArealCapacityContract extends Contract {
    @Override
    public Estimator estimator() {
      return new PlanarArealCapacity();
    }
  }

  @Nested
  class TheoreticalPlanarArealCapacityContract extends Contract {
    @Override
    public Estimator estimator() {
      return new TheoreticalPlanarArealCapacity();
    }
  }

  @Nested
  class ArealCapacityContract extends Contract {
    @Override
    public Estimator estimator() {
      return new ArealCapacity();
    }
  }

  @Nested
  class CapacityMultiplicationContract extends Contract {
    @Override
    public Estimator estimator() {
      return new CapacityMultiplication();
    }

    @Override
    public List<Object> otherPlugins() {
      List<Object> plugins = new ArrayList<>(super.otherPlugins());
      plugins.add(new ArealCapacity());
      plugins.add(new PlanarArealCapacity());
      return plugins;
    }
  }

  @Nested
  class DeviceCapacityContract extends Contract {
    @Override
    public Estimator estimator() {
      return new DeviceCapacity();
    }

    @Override
    public String exampleDesign() {
      String areas = "\"substrate\": { \"footprint\": \"1 mm2\", \"border\": \"0.1 mm2\", ";
      return super.exampleDesign().replaceFirst("\"substrate\": *\\{", areas);
    }

    @Override
    public List<Object> otherPlugins() {
      List<Object> plugins = new ArrayList<>(super.otherPlugins());
      plugins.add(new ArealCapacity());
      plugins.add(new PlanarArealCapacity());
      return plugins;
    }
  }

  @Nested
  class ArealEnergyContract extends Contract {
    @Override
    public Estimator estimator() {
      return new ArealEnergy();
    }
  }

  @Nested
  class CapacityAtCurrentContract extends Contract {
    @Override
    public Estimator estimator() {
      return new CapacityAtCurrent();
    }
  }

  @Nested
  class RoundTripEfficiencyContract extends Contract {
    @Override
    public Estimator estimator() {
      return new RoundTripEfficiency();
    }
  }
}
