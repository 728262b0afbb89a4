// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.Severity;
import org.lamina.compatibility.internal.areas.DeviceAreas;
import org.lamina.compatibility.internal.ceiling.PeakProcessTemperature;
import org.lamina.compatibility.internal.ceiling.ProcessCeiling;
import org.lamina.compatibility.internal.closure.GeometryClosure;
import org.lamina.compatibility.internal.closure.LostCurvature;
import org.lamina.compatibility.internal.composition.StackComposition;
import org.lamina.compatibility.internal.coverage.StepCoverage;
import org.lamina.compatibility.internal.growth.UnsaturatedGrowth;
import org.lamina.compatibility.internal.insulation.ThinElectrolyte;
import org.lamina.compatibility.internal.intent.MissedIntent;
import org.lamina.compatibility.internal.recipe.RecipeWindow;
import org.lamina.compatibility.internal.thermal.ThermalBudget;
import org.lamina.compatibility.internal.thickness.OpenThickness;
import org.lamina.scaling.ScalingGeometries;
import org.lamina.tck.EstimatorContract;
import org.lamina.tck.RuleContract;

/** The contract that every plugin keeps, with the examples as files read by the real reader and engine. */
class ContractTest {
  private abstract static class Contract implements RuleContract {
    @Override
    public List<Object> otherPlugins() {
      return ExamplePlugins.of(rule());
    }
  }

  @Nested
  class ThermalBudgetContract extends Contract {
    @Override
    public Rule rule() {
      return new ThermalBudget();
    }
  }

  @Nested
  class RecipeWindowContract extends Contract {
    @Override
    public Rule rule() {
      return new RecipeWindow();
    }
  }

  @Nested
  class ProcessCeilingContract extends Contract {
    @Override
    public Rule rule() {
      return new ProcessCeiling();
    }
  }

  @Nested
  class GeometryClosureContract extends Contract {
    @Override
    public Rule rule() {
      return new GeometryClosure();
    }
  }

  @Nested
  class DeviceAreasContract extends Contract {
    @Override
    public Rule rule() {
      return new DeviceAreas();
    }
  }

  @Nested
  class OpenThicknessContract extends Contract {
    @Override
    public Rule rule() {
      return new OpenThickness();
    }
  }

  @Nested
  class StackCompositionContract extends Contract {
    @Override
    public Rule rule() {
      return new StackComposition();
    }
  }

  @Nested
  class LostCurvatureContract extends Contract {
    @Override
    public Rule rule() {
      return new LostCurvature();
    }
  }

  @Nested
  class MissedIntentContract extends Contract {
    @Override
    public Rule rule() {
      return new MissedIntent();
    }
  }

  @Nested
  class ThinElectrolyteContract extends Contract {
    @Override
    public Rule rule() {
      return new ThinElectrolyte();
    }
  }

  @Nested
  class UnsaturatedGrowthContract extends Contract {
    @Override
    public Rule rule() {
      return new UnsaturatedGrowth();
    }
  }

  @Nested
  class StepCoverageContract extends Contract {
    @Override
    public Rule rule() {
      return new StepCoverage();
    }

    /** The sticking probability of water is assumed in the example: such a number does not condemn a design. */
    @Override
    public Severity firingSeverity() {
      return Severity.WARNING;
    }
  }

  @Nested
  class PeakProcessTemperatureContract implements EstimatorContract {
    @Override
    public Estimator estimator() {
      return new PeakProcessTemperature();
    }

    @Override
    public String exampleDesign() {
      return new ThermalBudget().passingExample();
    }

    @Override
    public List<Object> otherPlugins() {
      return List.of(new ScalingGeometries());
    }
  }
}
