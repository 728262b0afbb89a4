// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamina.api.design.PropertyValues;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Activation;
import org.lamina.model.Property;
import org.lamina.model.Pulse;
import org.lamina.model.Recipe;
import org.lamina.model.SubCycle;
import org.lamina.model.quantity.Quantity;
import org.lamina.scaling.internal.Growth;
import org.lamina.scaling.internal.Middle;

/** Reads out of a recipe what the transport of its species needs. */
final class PulseReader {
  private final ResolvedLayer layer;
  private final Recipe recipe;
  private final Optional<Quantity> temperature;
  private final List<String> general = new ArrayList<>();
  private final List<PropertyUse> filmUses = new ArrayList<>();
  private final Optional<Growth> growth;
  private final Optional<Sites> sites;

  private PulseReader(ResolvedLayer layer, Recipe recipe, Optional<Quantity> temperature) {
    this.layer = layer;
    this.recipe = recipe;
    this.temperature = temperature;
    this.growth = Growth.of(recipe.getGrowthPerCycle(), temperature);
    this.sites = sites();
  }

  /** The pulses in their order; none when the recipe names none. */
  static List<PulseInputs> read(ResolvedLayer layer, Recipe recipe, Optional<Quantity> temperature) {
    return new PulseReader(layer, recipe, temperature).pulses();
  }

  private Optional<Sites> sites() {
    if (growth.isEmpty()) general.add("growth per cycle of recipe '" + recipe.getId() + "'");
    if (temperature.isEmpty()) general.add("temperature of the deposition of '" + layer.label() + "'");
    double kelvin = temperature.map(Quantity::si).orElse(PropertyValues.ROOM_TEMPERATURE_KELVIN);
    Optional<FilmFormula> film = FilmFormula.of(layer, recipe, kelvin, general);
    if (growth.isEmpty() || temperature.isEmpty() || film.isEmpty()) return Optional.empty();
    filmUses.add(PropertyUse.of(recipe.getId(), "growthPerCycle", recipe.getGrowthPerCycle()));
    filmUses.addAll(film.get().uses());
    return Optional.of(new Sites(recipe, film.get(), growth.get().metresPerCycle()));
  }

  private List<PulseInputs> pulses() {
    List<PulseInputs> pulses = new ArrayList<>();
    for (int i = 0; i < recipe.getCycle().size(); i++) {
      SubCycle subCycle = recipe.getCycle().get(i);
      for (int k = 0; k < subCycle.getPulses().size(); k++) pulses.add(pulse(i, k));
    }
    return List.copyOf(pulses);
  }

  private PulseInputs pulse(int cycle, int index) {
    SubCycle subCycle = recipe.getCycle().get(cycle);
    Pulse pulse = subCycle.getPulses().get(index);
    List<String> notes = new ArrayList<>();
    List<String> unsaturated = new ArrayList<>(general);
    List<String> unfated = new ArrayList<>();
    List<PropertyUse> fateUses = new ArrayList<>();
    Optional<Saturation> saturation = saturation(subCycle, pulse, notes, unsaturated);
    String path = "cycle/" + cycle + "/pulses/" + index;
    Optional<PulseInputs.Fates> fates = fates(pulse, path, fateUses, unfated);
    int repeat = Math.max(1, subCycle.getRepeat());
    return new PulseInputs(PulseNames.of(recipe, cycle, index), cycle, repeat, saturation, fates,
        growth.map(Growth::metresPerCycle).orElse(0.0), si(pressure(pulse)), si(pulse.getCarrierPressure()),
        Species.entry(recipe, pulse).map(entry -> si(entry.getMoleculeDiameter())).orElse(OptionalDouble.empty()),
        si(pulse.getDose()), si(pulse.getHold()).orElse(0), List.copyOf(filmUses),
        List.copyOf(fateUses), doseUses(pulse, path), List.copyOf(notes),
        List.copyOf(unsaturated), List.copyOf(unfated), undosed(pulse));
  }

  private Optional<Saturation> saturation(
      SubCycle subCycle, Pulse pulse, List<String> notes, List<String> missing) {
    Species species = Species.of(recipe, pulse);
    if (species.molarMassKilograms().isEmpty()) missing.add("molar mass or formula of '" + pulse.getSpecies() + "'");
    if (pulse.getRecombinationProbability() != null && pulse.getRecombinationProbability().getValue() == null) {
      notes.add("recombination of " + pulse.getSpecies() + ": the geometric mean of its range");
    }
    if (species.wholeInPlasma()) notes.add("of the plasma of " + pulse.getSpecies() + " whole molecules are taken to react");
    if (species.radical()) notes.add("of the plasma of " + pulse.getSpecies() + " the free atoms count");
    if (sites.isEmpty()) return Optional.empty();
    OptionalDouble perSquareMetre = sites.get().of(subCycle, pulse, notes, missing);
    if (perSquareMetre.isEmpty() || species.molarMassKilograms().isEmpty()) return Optional.empty();
    double mass = species.molarMassKilograms().getAsDouble();
    return Optional.of(new Saturation(perSquareMetre.getAsDouble(), mass, temperature.orElseThrow().si()));
  }

  private Optional<PulseInputs.Fates> fates(Pulse pulse, String path, List<PropertyUse> uses, List<String> missing) {
    double kelvin = temperature.map(Quantity::si).orElse(PropertyValues.ROOM_TEMPERATURE_KELVIN);
    Property sticking = pulse.getStickingProbability();
    Optional<Middle> stays = Middle.of(sticking, kelvin);
    if (stays.isEmpty()) missing.add("sticking probability of '" + pulse.getSpecies() + "'");
    else uses.add(PropertyUse.of(recipe.getId(), path + "/stickingProbability", sticking));
    Optional<Middle> lost = lost(pulse, path, kelvin, uses);
    if (lost.isEmpty()) missing.add("recombination probability of '" + pulse.getSpecies() + "'");
    if (stays.isEmpty() || lost.isEmpty()) return Optional.empty();
    double recombination = lost.get().value();
    if (!(stays.get().low() > 0 && stays.get().high() + recombination <= 1)) {
      missing.add("probabilities of '" + pulse.getSpecies() + "' above zero to stay, and with that to recombine at most one");
      return Optional.empty();
    }
    return Optional.of(new PulseInputs.Fates(new Fate(stays.get().low(), recombination),
        new Fate(stays.get().value(), recombination), new Fate(stays.get().high(), recombination)));
  }

  // Molecules that react as they are do not recombine; ozone and radicals do, and how much is rarely known.
  private Optional<Middle> lost(Pulse pulse, String path, double kelvin, List<PropertyUse> uses) {
    Property recombination = pulse.getRecombinationProbability();
    Optional<Middle> lost = Middle.of(recombination, kelvin);
    if (lost.isPresent()) uses.add(PropertyUse.of(recipe.getId(), path + "/recombinationProbability", recombination));
    if (lost.isPresent() || pulse.getActivation() != Activation.THERMAL) return lost;
    return Optional.of(new Middle(0, 0, 0, false));
  }

  private static List<String> undosed(Pulse pulse) {
    List<String> missing = new ArrayList<>();
    boolean plasma = pulse.getActivation() == Activation.PLASMA;
    String what = plasma ? "partial pressure of the radicals of '" : "partial pressure of '";
    if (pressure(pulse) == null) missing.add(what + pulse.getSpecies() + "'");
    if (pulse.getDose() == null) missing.add("dose of '" + pulse.getSpecies() + "'");
    return List.copyOf(missing);
  }

  private static Quantity pressure(Pulse pulse) {
    return pulse.getActivation() == Activation.PLASMA ? pulse.getRadicalPressure() : pulse.getPressure();
  }

  private static OptionalDouble si(Quantity quantity) {
    return quantity == null ? OptionalDouble.empty() : OptionalDouble.of(quantity.si());
  }

  private List<PropertyUse> doseUses(Pulse pulse, String path) {
    List<String> parts = new ArrayList<>();
    if (pulse.getDose() != null) parts.add("dose " + pulse.getDose());
    if (pulse.getHold() != null) parts.add("hold " + pulse.getHold());
    if (pressure(pulse) != null) parts.add("pressure " + pressure(pulse));
    if (parts.isEmpty()) return List.of();
    return List.of(new PropertyUse(recipe.getId(), path, String.join(", ", parts), pulse.getKind(),
        Optional.ofNullable(pulse.getSource()), Optional.ofNullable(pulse.getPlace())));
  }
}
