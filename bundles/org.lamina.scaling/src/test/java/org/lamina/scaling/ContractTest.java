// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
      List<SubstrateGeometry> geometries = new ArrayList<>();
      geometries.add(ScalingFactory.eINSTANCE.createPlanar());
      geometries.add(Shapes.areaFactor(53.0));
      for (StatedShape shape : StatedShape.EXAMPLES) geometries.add(shape.geometry());
      geometries.add(Shapes.pores(Lattice.SQUARE, "3 um", "500 nm", "3.1 um"));
      geometries.add(Shapes.pillars(Lattice.HEXAGONAL, "1 um", "200 nm", "10 um"));
      geometries.add(Shapes.trenches("2 um", "100 nm", "2.5 um"));
      geometries.add(StatedShape.example("tapered-pore-array").with("depth 500 nm; sidewallAngle 60 deg").geometry());
      geometries.add(StatedShape.example("tapered-trench-array").with("depth 100 nm; sidewallAngle 90 deg").geometry());
      geometries.add(StatedShape.example("microtube-array").with("innerDiameter 3.5 um; pitch 4.5 um").geometry());
      geometries.add(StatedShape.example("square-pillar-array").with("cornerRadius; height 300 nm").geometry());
      geometries.add(StatedShape.example("square-hole-array").with("cornerRadius; depth 300 nm").geometry());
      geometries.add(StatedShape.example("profile-pore-array").with("diameters 2 um, 4 um, 4 um, 3 um").geometry());
      return geometries;
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
          Shapes.trenches("1 um", "1 um", "1e300 m"),
          StatedShape.example("tapered-pore-array").with("sidewallAngle 85 deg").geometry(),
          StatedShape.example("tapered-trench-array").with("sidewallAngle 91 deg").geometry(),
          StatedShape.example("microtube-array").with("innerDiameter 5 um").geometry(),
          StatedShape.example("square-pillar-array").with("cornerRadius 3 um").geometry(),
          StatedShape.example("square-hole-array").with("side 5 um").geometry(),
          StatedShape.example("anodic-alumina").with("poreDensity 2e10 1/cm2").geometry(),
          StatedShape.example("anodic-alumina").with("poreDensity 1e-6 1/cm2").geometry(),
          StatedShape.example("profile-pore-array").with("diameters 3 um").geometry(),
          StatedShape.example("profile-pore-array").with("depths 0 um, 9 um, 8 um, 30 um").geometry());
    }
  }

  /** Two films whose recipes state every pulse, which no published one does. */
  private abstract static class Contract implements EstimatorContract {
    @Override
    public String exampleDesign() {
      return resource("contract.lamina.json");
    }

    static String resource(String name) {
      try (InputStream stream = ContractTest.class.getResourceAsStream(name)) {
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

  @Nested
  class RoomLeftContract extends Contract {
    @Override
    public Estimator estimator() {
      return new RoomLeft();
    }
  }

  /** A stack whose doses are all stated, and too short to be even. */
  private abstract static class UnevenContract extends Contract {
    @Override
    public String exampleDesign() {
      return resource("conformality.lamina.json");
    }
  }

  @Nested
  class ConformalityContract extends UnevenContract {
    @Override
    public Estimator estimator() {
      return new Conformality();
    }
  }

  @Nested
  class UnevenLayerMultiplicationContract extends UnevenContract {
    @Override
    public Estimator estimator() {
      return new LayerMultiplication();
    }
  }

  @Nested
  class DeviceAreaEnhancementContract extends UnevenContract {
    @Override
    public Estimator estimator() {
      return new DeviceAreaEnhancement();
    }
  }
}
