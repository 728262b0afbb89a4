// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.lamina.api.plugin.Estimator;
import org.lamina.compatibility.Compatibility;
import org.lamina.rate.ArealCapacity;
import org.lamina.rate.ArealEnergy;
import org.lamina.rate.CapacityAtCurrent;
import org.lamina.rate.CapacityMultiplication;
import org.lamina.rate.PlanarArealCapacity;
import org.lamina.rate.RoundTripEfficiency;
import org.lamina.rate.TheoreticalPlanarArealCapacity;
import org.lamina.recipes.RecipesCatalog;
import org.lamina.scaling.AreaEnhancement;
import org.lamina.scaling.LayerMultiplication;
import org.lamina.scaling.ScalingGeometries;
import org.lamina.scaling.ToolTime;
import org.lamina.tck.EstimatorContract;

/** Every estimator keeps its contract on the flagship design, with the catalog that comes with the product. */
class FlagshipContractTest {
  private abstract static class Flagship implements EstimatorContract {
    private final Supplier<Estimator> maker;

    Flagship(Supplier<Estimator> maker) {
      this.maker = maker;
    }

    @Override
    public Estimator estimator() {
      return maker.get();
    }

    @Override
    public String exampleDesign() {
      try {
        return Files.readString(Project.EXAMPLES.resolve("pearse-2018-3d.lamina.json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What capacities are computed from; an estimator does not need itself. */
    @Override
    public List<Object> otherPlugins() {
      List<Object> plugins = new ArrayList<>(List.of(new RecipesCatalog(), new ScalingGeometries()));
      for (Estimator other : List.of(new LayerMultiplication(), new ArealCapacity(), new PlanarArealCapacity())) {
        if (!other.id().equals(estimator().id())) plugins.add(other);
      }
      return plugins;
    }
  }

  @Nested
  class AreaEnhancementContract extends Flagship {
    AreaEnhancementContract() {
      super(AreaEnhancement::new);
    }
  }

  @Nested
  class LayerMultiplicationContract extends Flagship {
    LayerMultiplicationContract() {
      super(LayerMultiplication::new);
    }
  }

  @Nested
  class ToolTimeContract extends Flagship {
    ToolTimeContract() {
      super(ToolTime::new);
    }
  }

  @Nested
  class PlanarArealCapacityContract extends Flagship {
    PlanarArealCapacityContract() {
      super(PlanarArealCapacity::new);
    }
  }

  @Nested
  class TheoreticalPlanarArealCapacityContract extends Flagship {
    TheoreticalPlanarArealCapacityContract() {
      super(TheoreticalPlanarArealCapacity::new);
    }
  }

  @Nested
  class ArealCapacityContract extends Flagship {
    ArealCapacityContract() {
      super(ArealCapacity::new);
    }
  }

  @Nested
  class CapacityMultiplicationContract extends Flagship {
    CapacityMultiplicationContract() {
      super(CapacityMultiplication::new);
    }
  }

  @Nested
  class ArealEnergyContract extends Flagship {
    ArealEnergyContract() {
      super(ArealEnergy::new);
    }
  }

  @Nested
  class CapacityAtCurrentContract extends Flagship {
    CapacityAtCurrentContract() {
      super(CapacityAtCurrent::new);
    }
  }

  @Nested
  class RoundTripEfficiencyContract extends Flagship {
    RoundTripEfficiencyContract() {
      super(RoundTripEfficiency::new);
    }
  }

  @Nested
  class PeakProcessTemperatureContract extends Flagship {
    PeakProcessTemperatureContract() {
      super(() -> Compatibility.estimators().get(0));
    }
  }
}
