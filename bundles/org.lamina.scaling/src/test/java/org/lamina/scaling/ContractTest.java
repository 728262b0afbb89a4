// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.model.SubstrateGeometry;
import org.lamina.scaling.model.Lattice;
import org.lamina.scaling.model.ScalingFactory;
import org.lamina.tck.EstimatorContract;
import org.lamina.tck.GeometryContract;

/** The contract that every plugin keeps. */
class ContractTest {
  @Nested
  class Geometries implements GeometryContract {
    @Override
    public GeometryProvider provider() {
      return new ScalingGeometries();
    }

    /** Each shape deep and shallow: what closes it differs. */
    @Override
    public List<SubstrateGeometry> validGeometries() {
      return List.of(
          ScalingFactory.eINSTANCE.createPlanar(),
          Shapes.areaFactor(53.0),
          Shapes.pores(Lattice.HEXAGONAL, "3 um", "30 um", "6 um"),
          Shapes.pores(Lattice.SQUARE, "3 um", "500 nm", "3.1 um"),
          Shapes.pillars(Lattice.SQUARE, "1 um", "20 um", "3 um"),
          Shapes.pillars(Lattice.HEXAGONAL, "1 um", "200 nm", "10 um"),
          Shapes.trenches("2 um", "20 um", "5 um"),
          Shapes.trenches("2 um", "100 nm", "2.5 um"));
    }

    @Override
    public List<SubstrateGeometry> invalidGeometries() {
      return List.of(
          Shapes.areaFactor(0.5),
          Shapes.pores(Lattice.HEXAGONAL, "6 um", "30 um", "6 um"),
          Shapes.pores(Lattice.HEXAGONAL, "3 um", "-30 um", "6 um"),
          Shapes.pillars(Lattice.SQUARE, "5 um", "30 um", "4 um"),
          Shapes.pillars(Lattice.SQUARE, "3 um", "30 degC", "4 um"),
          Shapes.trenches("5 um", "30 um", "4 um"),
          Shapes.trenches("1 um", "1 um", "1e300 m"));
    }
  }

  /** Two films whose recipes state every pulse, which no published one does. */
  private abstract static class Contract implements EstimatorContract {
    @Override
    public String exampleDesign() {
      try (InputStream stream = ContractTest.class.getResourceAsStream("contract.lamina.json")) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<Object> otherPlugins() {
      return List.of(new ScalingGeometries());
    }
  }

  @Nested
  class AreaEnhancementContract extends Contract {
    @Override
    public Estimator estimator() {
      return new AreaEnhancement();
    }
  }

  @Nested
  class LayerMultiplicationContract extends Contract {
    @Override
    public Estimator estimator() {
      return new LayerMultiplication();
    }
  }

  @Nested
  class ToolTimeContract extends Contract {
    @Override
    public Estimator estimator() {
      return new ToolTime();
    }
  }
}
