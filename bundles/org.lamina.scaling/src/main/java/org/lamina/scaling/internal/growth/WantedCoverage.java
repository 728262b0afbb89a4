// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.List;
import org.lamina.model.Design;
import org.lamina.model.quantity.Bound;

/**
 * The step coverage that doses are computed for.
 *
 * @param stepCoverage between zero and one
 */
public record WantedCoverage(double stepCoverage) {
  private static final double USUAL = 0.95;
  /** Full coverage would take for ever. */
  private static final double MOST = 0.9999;

  /** What the intent asks for at least, else 95 %. */
  public static WantedCoverage of(Design design) {
    Bound bound = design.getIntent() == null ? null : design.getIntent().getStepCoverage();
    if (bound == null || bound.relation() != Bound.Relation.AT_LEAST || !(bound.quantity().si() > 0)) {
      return new WantedCoverage(USUAL);
    }
    return new WantedCoverage(Math.min(MOST, bound.quantity().si()));
  }

  /** The coverage that one of the pulses of a film must leave on the floor, so that together they reach the wanted one. */
  public double ofEach(PulseInputs pulse, List<PulseInputs> pulses) {
    long together = pulses.stream().filter(other -> other.subCycle() == pulse.subCycle()).count();
    return CycleGrowth.eachFor(stepCoverage, (int) together);
  }
}
