// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.growth;

import java.util.Optional;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Provenance;
import org.lamina.compatibility.internal.words.Rounded;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * Words what is said of the growth per cycle of one film.
 *
 * @param relief whether the film has to reach into anything
 * @param estimate with a value: growth per cycle on a flat surface, over that of a saturated cycle
 */
record FilmSaturation(ResolvedLayer layer, boolean relief, Estimate estimate) {
  /** From here on a cycle counts as saturated: what is left is within the scatter of growths per cycle. */
  private static final Quantity SATURATED = Quantity.valueOf("95 %");

  /** Below, more cycles are no way out: twenty times and more as many. */
  private static final Quantity HOPELESS = Quantity.valueOf("5 %");

  /** Shares that differ by less are the same. */
  private static final double SAME = 1e-9;

  /** Empty when the film is known to grow as a saturated cycle lets it. */
  Optional<Violation> violation() {
    if (reaches(SATURATED, least())) return Optional.empty();
    boolean hopeless = !reaches(HOPELESS, most());
    Quantity limit = hopeless ? HOPELESS : SATURATED;
    boolean perhaps = reaches(SATURATED, share());
    Quantity actual = Rounded.apart(perhaps ? least() : share(), limit);
    String message =
        Sentence.of(
            "{} grows {} {} of a saturated cycle{}{}{}",
            LayerName.of(layer),
            perhaps ? "perhaps only" : "only",
            actual,
            relief ? " even on top" : "",
            LimitedBy.in(estimate).map(limited -> ": " + limited.note()).orElse(""),
            Provenance.assumptions(estimate));
    boolean condemned = hopeless && !Provenance.restsOnAssumptions(estimate);
    return Optional.of(
        Violation.at(ElementPath.of(layer.layer()), message, help(perhaps ? least() : share(), hopeless))
            .inLayer(layer.label())
            .withLimit(actual, limit)
            .withSeverity(condemned ? Severity.ERROR : Severity.WARNING));
  }

  private String help(double share, boolean hopeless) {
    String longer =
        LimitedBy.in(estimate)
            .map(limited -> Sentence.of("let pulse '{}' last longer", limited.pulse()))
            .orElse("let its pulses last longer");
    String thickness =
        Optional.ofNullable(layer.layer().getThickness())
            .map(stated -> "its stated thickness of " + stated)
            .orElse("a thickness");
    if (!(share > 0)) return capital(longer) + ": as dosed, no number of cycles gives " + thickness + ".";
    String cycles = Numbers.rounded(1 / share, 3) + " times the cycles of saturated growth";
    return hopeless
        ? Sentence.of("{}: as dosed, {} takes {}.", capital(longer), thickness, cycles)
        : Sentence.of("Give the film {} for {}, or {}.", cycles, thickness, longer);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static boolean reaches(Quantity limit, double share) {
    return share >= limit.si() * (1 - SAME);
  }

  private double share() {
    return estimate.si().orElseThrow();
  }

  private double least() {
    return estimate.interval().map(ends -> unit().toSi(ends.low())).orElse(share());
  }

  private double most() {
    return estimate.interval().map(ends -> unit().toSi(ends.high())).orElse(share());
  }

  private Unit unit() {
    return Units.get(estimate.unit());
  }
}
