// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.Step;

/**
 * Steps that are run together, once or as a cycle.
 *
 * @param passes how often; for {@code untilSettled} at most
 * @param cycle whether a pass counts as a cycle
 * @param untilSettled whether it stops once the balance of energy repeats
 */
record Block(List<PlannedStep> steps, int passes, boolean cycle, boolean untilSettled) {
  /** More is a mistake: no cell lives as long, and no computer is that patient. */
  static final int MOST_STEPS = 100_000;

  /**
   * The blocks of a protocol.
   *
   * @param mostCycles of a repetition until settled
   * @throws CannotRun when a step cannot be run or there are too many
   */
  static List<Block> of(Protocol protocol, RateBasis basis, int mostCycles) {
    List<Block> blocks = new ArrayList<>();
    List<PlannedStep> open = new ArrayList<>();
    for (Step step : protocol.steps()) {
      if (!(step instanceof Step.Repeat repeat)) {
        open.add(PlannedStep.of(step, basis));
      } else {
        blocks.add(new Block(List.copyOf(open), repeat.times().orElse(mostCycles), true, repeat.times().isEmpty()));
        open.clear();
      }
    }
    // A discharge and a charge have an efficiency even when nobody wrote "cycle".
    if (!open.isEmpty()) blocks.add(new Block(List.copyOf(open), 1, blocks.isEmpty() && goesBothWays(open), false));
    check(blocks);
    return blocks;
  }

  private static boolean goesBothWays(List<PlannedStep> steps) {
    boolean discharges = steps.stream().anyMatch(PlannedStep::isDischarge);
    boolean charges = steps.stream().anyMatch(step -> step.step() instanceof Step.Flow && !step.isDischarge());
    return discharges && charges;
  }

  private static void check(List<Block> blocks) {
    long steps = 0;
    for (Block block : blocks) {
      if (!block.untilSettled) steps += (long) block.passes * block.steps.size();
    }
    if (steps > MOST_STEPS) {
      throw new CannotRun("the protocol asks for " + steps + " steps; at most " + MOST_STEPS + " are run");
    }
  }
}
