// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Feature;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.quantity.Numbers;
import org.lamina.scaling.internal.conformality.Gas;
import org.lamina.scaling.internal.conformality.GrownFilm;
import org.lamina.scaling.internal.conformality.LateralChannel;
import org.lamina.scaling.internal.conformality.ReactantPulse;
import org.lamina.scaling.internal.conformality.ReversibleUptake;
import org.lamina.scaling.internal.conformality.YlilammiFilm;

/**
 * The film that a recipe would leave in a channel without end that is as wide as the mouth of a feature.
 *
 * @param layer the film
 * @param pulse of its recipe
 * @param reach the feature as the film finds it
 */
public record EndlessChannel(ResolvedLayer layer, PulseInputs pulse, PulseReach reach) {
  /** Growth per cycle is that of the thickness, so this many cycles at most; more are none a tool runs. */
  private static final double MOST_CYCLES = 1e7;

  /** Why the depth cannot be computed; none when it can. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>(pulse.missing());
    if (layer.thicknessMetres().isEmpty()) missing.add("thickness of '" + layer.label() + "'");
    if (!missing.isEmpty()) return missing;
    if (pulse.fates().get().value().recombination() > 0) {
      missing.add("a model of recombination: Ylilammi's has none");
    } else if (2 * cycles() * pulse.growthPerCycleMetres() >= openMetres()) {
      missing.add("room for the film: it closes the mouth");
    } else if (cycles() > MOST_CYCLES) {
      missing.add("a number of cycles below 1e7");
    }
    return missing;
  }

  /** In m. */
  public double halfThicknessMetres() {
    return YlilammiFilm.grow(reactantPulse(), channel(), (int) cycles()).halfThicknessMetres();
  }

  /** In which flow it was computed, and how deep the feature is. */
  public List<String> notes() {
    String flow = Collisions.carrier(pulse).isPresent()
        ? "nitrogen as carrier gas, with collisions"
        : "molecular flow: pressure of the carrier or diameter of the molecule is not stated";
    double depth = reach.shape().depthMetres() * 1e6;
    return List.of(flow, "the feature is " + Numbers.rounded(depth, 4) + " um deep");
  }

  private double cycles() {
    return Math.max(1, StrictMath.rint(layer.thicknessMetres().orElseThrow() / pulse.growthPerCycleMetres()));
  }

  private ReactantPulse reactantPulse() {
    Saturation saturation = pulse.saturation().orElseThrow();
    GrownFilm film = new GrownFilm(pulse.growthPerCycleMetres(), saturation.sitesPerSquareMetre());
    ReversibleUptake uptake = ReversibleUptake.irreversible(pulse.fates().orElseThrow().value().sticking());
    double pressure = pulse.pressurePascals().orElseThrow();
    double seconds = pulse.doseSeconds().orElseThrow() + pulse.holdSeconds();
    double kelvin = saturation.temperatureKelvin();
    double mass = saturation.molarMassKilograms();
    Optional<Gas> carrier = Collisions.carrier(pulse);
    if (carrier.isEmpty()) return ReactantPulse.molecularFlow(kelvin, mass, pressure, film, uptake, seconds);
    Gas reactant = new Gas(mass, pulse.moleculeDiameterMetres().getAsDouble(), pressure);
    return new ReactantPulse(kelvin, reactant, carrier, film, uptake, seconds);
  }

  private LateralChannel channel() {
    return isTrench() ? LateralChannel.trench(openMetres()) : LateralChannel.hole(openMetres());
  }

  /** Width of a trench; else the hydraulic diameter of the mouth, which is twice the width in a trench. */
  private double openMetres() {
    double diameter = reach.shape().hydraulicMetres(0);
    return isTrench() ? diameter / 2 : diameter;
  }

  private boolean isTrench() {
    return reach.hardest().kind() == Feature.Kind.TRENCH;
  }
}
