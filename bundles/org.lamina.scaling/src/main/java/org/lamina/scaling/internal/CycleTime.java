// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.quantity.Quantity;

/**
 * How long one cycle of a recipe lasts; of a super-cycle: all its sub-cycles with their repetitions.
 *
 * @param seconds sum over the pulses that are known; the whole cycle only when nothing is missing
 * @param uses the pulses
 * @param missing what the recipe does not say, in words
 */
record CycleTime(double seconds, List<PropertyUse> uses, List<String> missing) {
  static CycleTime of(Recipe recipe) {
    List<PropertyUse> uses = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    if (recipe.getCycle().isEmpty()) missing.add("pulses of recipe '" + recipe.getId() + "'");
    double seconds = 0;
    for (int i = 0; i < recipe.getCycle().size(); i++) {
      SubCycle subCycle = recipe.getCycle().get(i);
      double once = 0;
      for (int k = 0; k < subCycle.getPulses().size(); k++) {
        Pulse pulse = subCycle.getPulses().get(k);
        String name = "of pulse " + (k + 1) + " (" + pulse.getSpecies() + ")" + where(recipe, subCycle, i);
        if (pulse.getDose() == null) missing.add("dose " + name);
        if (pulse.getPurge() == null) missing.add("purge " + name);
        once += seconds(pulse);
        uses.add(use(recipe, "cycle/" + i + "/pulses/" + k, pulse));
      }
      seconds += subCycle.getRepeat() * once;
    }
    return new CycleTime(seconds, List.copyOf(uses), List.copyOf(missing));
  }

  /** With longer pulses. */
  CycleTime lengthened(double moreSeconds) {
    return new CycleTime(seconds + moreSeconds, uses, missing);
  }

  private static String where(Recipe recipe, SubCycle subCycle, int index) {
    String subCycleName = subCycle.getName() == null ? Integer.toString(index + 1) : "'" + subCycle.getName() + "'";
    String which = recipe.getCycle().size() > 1 ? " in sub-cycle " + subCycleName : "";
    return which + " of recipe '" + recipe.getId() + "'";
  }

  // A recipe without a hold has none; a dose or purge that is not stated happened all the same.
  private static double seconds(Pulse pulse) {
    return seconds(pulse.getDose()) + seconds(pulse.getHold()) + seconds(pulse.getPurge());
  }

  private static double seconds(Quantity duration) {
    return duration == null ? 0 : duration.si();
  }

  private static PropertyUse use(Recipe recipe, String path, Pulse pulse) {
    List<String> parts = new ArrayList<>();
    if (pulse.getDose() != null) parts.add("dose " + pulse.getDose());
    if (pulse.getHold() != null) parts.add("hold " + pulse.getHold());
    if (pulse.getPurge() != null) parts.add("purge " + pulse.getPurge());
    return new PropertyUse(recipe.getId(), path, String.join(", ", parts), pulse.getKind(),
        Optional.ofNullable(pulse.getSource()), Optional.ofNullable(pulse.getPlace()));
  }
}
