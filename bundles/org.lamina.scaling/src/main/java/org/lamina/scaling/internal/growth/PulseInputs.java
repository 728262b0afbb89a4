// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lamina.api.result.PropertyUse;

/**
 * What a recipe says of one pulse, as far as transport needs it.
 *
 * @param name unique in the recipe: the species, with its place where the species comes twice
 * @param subCycle number of the sub-cycle, from zero
 * @param repeat how often it comes in one cycle of the recipe
 * @param saturation empty when the sites or the species are not known well enough: then {@code unsaturated} says why
 * @param fates of a molecule that meets the surface; empty when not known: then {@code unfated} says why
 * @param growthPerCycleMetres of one cycle of the recipe, with all its pulses; zero when not known
 * @param pressurePascals partial pressure of what reacts: of a plasma its radicals
 * @param carrierPressurePascals of the carrier gas
 * @param moleculeDiameterMetres of the species
 * @param doseSeconds how long it flows
 * @param holdSeconds how long it stays afterwards; zero when the recipe has no hold
 * @param filmUses the numbers behind the sites
 * @param fateUses those behind the fates
 * @param doseUses those behind pressure and times
 * @param notes what was assumed
 * @param unsaturated what is missing for {@code saturation}
 * @param unfated what is missing for {@code fates}
 * @param undosed what is missing for the exposure that the recipe gives, the pressure first
 */
public record PulseInputs(
    String name,
    int subCycle,
    int repeat,
    Optional<Saturation> saturation,
    Optional<Fates> fates,
    double growthPerCycleMetres,
    OptionalDouble pressurePascals,
    OptionalDouble carrierPressurePascals,
    OptionalDouble moleculeDiameterMetres,
    OptionalDouble doseSeconds,
    double holdSeconds,
    List<PropertyUse> filmUses,
    List<PropertyUse> fateUses,
    List<PropertyUse> doseUses,
    List<String> notes,
    List<String> unsaturated,
    List<String> unfated,
    List<String> undosed) {

  /** With the lowest sticking probability that is known, with its value, and with the highest. */
  public record Fates(Fate low, Fate value, Fate high) {
    /** Whether the ends differ. */
    public boolean uncertain() {
      return !low.equals(high);
    }

    /** One of the three. */
    public Fate at(End end) {
      return switch (end) {
        case LOW -> low;
        case VALUE -> value;
        case HIGH -> high;
      };
    }
  }

  /** With which end of what is known of the sticking probability something is computed. */
  public enum End {
    LOW,
    VALUE,
    HIGH
  }

  /** The numbers behind the exposure that is needed. */
  public List<PropertyUse> needUses() {
    return Stream.of(filmUses, fateUses).flatMap(List::stream).toList();
  }

  /** The numbers behind what the recipe's own dose does. */
  public List<PropertyUse> uses() {
    return Stream.of(filmUses, fateUses, doseUses).flatMap(List::stream).toList();
  }

  /** Pressure times time, in Pa s; empty when one of them is not stated. */
  public OptionalDouble exposurePascalSeconds() {
    if (pressurePascals.isEmpty() || doseSeconds.isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(pressurePascals.getAsDouble() * (doseSeconds.getAsDouble() + holdSeconds));
  }

  /** Whether the coverage that the pulse leaves can be computed. */
  public boolean complete() {
    return saturation.isPresent() && fates.isPresent() && exposurePascalSeconds().isPresent();
  }

  /** What is missing for the exposure where the pressure is. */
  String unpressured() {
    return undosed.get(0);
  }

  /** Everything that keeps it from being {@link #complete}. */
  public List<String> missing() {
    return Stream.of(unsaturated, unfated, undosed).flatMap(List::stream).toList();
  }
}
