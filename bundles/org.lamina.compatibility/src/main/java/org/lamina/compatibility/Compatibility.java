// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility;

import java.util.List;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Rule;
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

/** The plugins of this bundle, for who passes plugins to the engine by hand. In a framework they are services. */
public final class Compatibility {
  private Compatibility() {}

  /** The rules, in the order of their ids; new objects at each call. */
  public static List<Rule> rules() {
    return List.of(
        new DeviceAreas(),
        new GeometryClosure(),
        new LostCurvature(),
        new MissedIntent(),
        new OpenThickness(),
        new ProcessCeiling(),
        new RecipeWindow(),
        new StackComposition(),
        new StepCoverage(),
        new ThermalBudget(),
        new ThinElectrolyte(),
        new UnsaturatedGrowth());
  }

  /** The estimators; new objects at each call. */
  public static List<Estimator> estimators() {
    return List.of(new PeakProcessTemperature());
  }
}
