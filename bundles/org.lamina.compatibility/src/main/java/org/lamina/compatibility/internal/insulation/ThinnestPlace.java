// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.insulation;

import java.util.List;
import java.util.Optional;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.DepthProfile;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimate.Interval;
import org.lamina.compatibility.internal.words.Provenance;
import org.lamina.compatibility.internal.words.Relief;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/**
 * How thin a film is.
 *
 * @param metres thickness at the place
 * @param leastMetres what it may be at least
 * @param mostMetres what it may be at most
 * @param where for a message: with a space before it, and a comma at its end where one is due
 * @param assumptions the numbers behind it that are assumed, for the end of a message; empty when none is
 * @param unknown why it may be thinner elsewhere; empty when it is not
 */
record ThinnestPlace(
    double metres, double leastMetres, double mostMetres, String where, String assumptions, Optional<String> unknown) {
  static final String ESTIMATE = "thinnest-thickness";

  /** A profile that varies less is that of an even film. */
  private static final double EVEN = 1e-6;

  /** As computed, else as stated; empty when neither is there. */
  static Optional<ThinnestPlace> of(Evaluation evaluation, ResolvedLayer layer) {
    Optional<Estimate> estimate = evaluation.estimates().find(ESTIMATE, layer.label());
    if (estimate.isPresent() && estimate.get().value().isPresent()) return Optional.of(computed(estimate.get()));
    if (layer.thicknessMetres().isEmpty()) return Optional.empty();
    return Optional.of(stated(layer.thicknessMetres().getAsDouble(), unknown(evaluation, estimate)));
  }

  private static ThinnestPlace computed(Estimate estimate) {
    Unit unit = Units.get(estimate.unit());
    double metres = estimate.si().getAsDouble();
    Optional<Interval> interval = estimate.interval();
    return new ThinnestPlace(
        metres,
        interval.map(ends -> unit.toSi(ends.low())).orElse(metres),
        interval.map(ends -> unit.toSi(ends.high())).orElse(metres),
        estimate.profile().map(ThinnestPlace::where).orElse(" at its thinnest place"),
        Provenance.assumptions(estimate),
        Optional.empty());
  }

  private static ThinnestPlace stated(double metres, Optional<String> unknown) {
    String where = unknown.isPresent() ? " as stated, maybe less further down," : "";
    return new ThinnestPlace(metres, metres, metres, where, "", unknown);
  }

  /** On a flat surface a film is everywhere as thick as stated. */
  private static Optional<String> unknown(Evaluation evaluation, Optional<Estimate> estimate) {
    if (!Relief.in(evaluation.design())) return Optional.empty();
    return Optional.of(
        estimate.map(each -> "missing: " + String.join("; ", each.missing())).orElse("no plugin computes it"));
  }

  private static String where(DepthProfile profile) {
    List<Double> values = profile.values();
    double least = profile.least();
    int deepest = values.lastIndexOf(least);
    double most = Math.max(profile.onTop(), values.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    if (most - least <= EVEN * Math.abs(most)) return " everywhere";
    if (deepest < 0) return " on top, its thinnest place,";
    if (deepest == values.size() - 1) return " on the floor, its thinnest place,";
    String percent = Numbers.rounded(100 * profile.depthFractions().get(deepest), 2);
    return " at " + percent + " % of the depth, its thinnest place,";
  }
}
