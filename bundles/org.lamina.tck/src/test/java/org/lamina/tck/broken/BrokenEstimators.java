// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.model.Design;
import org.lamina.model.EvidenceKind;
import org.lamina.tck.sample.FilmAmounts;

/** Estimators that are sound but for one thing. */
final class BrokenEstimators {
  private BrokenEstimators() {}

  static Estimator named(String id, Set<String> produces) {
    return new FilmAmounts() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Set<String> produces() {
        return produces;
      }

      @Override
      public List<Estimate> estimate(Evaluation evaluation) {
        return produces.stream().map(name -> Estimate.ofSi(name, 1, "1", "one")).toList();
      }
    };
  }

  /** Returns something else than the sound estimator. */
  static Estimator returning(BiFunction<Evaluation, List<Estimate>, List<Estimate>> change) {
    return new FilmAmounts() {
      @Override
      public List<Estimate> estimate(Evaluation evaluation) {
        return change.apply(evaluation, new ArrayList<>(super.estimate(evaluation)));
      }
    };
  }

  /** Returns another first estimate than the sound estimator. */
  static Estimator first(UnaryOperator<Estimate> change) {
    return returning(
        (evaluation, estimates) -> {
          estimates.set(0, change.apply(estimates.get(0)));
          return estimates;
        });
  }

  static List<Estimate> with(List<Estimate> estimates, Estimate more) {
    estimates.add(more);
    return estimates;
  }

  static List<Estimate> without(List<Estimate> estimates, String id) {
    estimates.removeIf(estimate -> estimate.id().equals(id));
    return estimates;
  }

  /** Gets round the freeze, so that the result stands. */
  static List<Estimate> afterRenaming(Evaluation evaluation, List<Estimate> estimates) {
    Design design = evaluation.design().design();
    design.eSetDeliver(false);
    design.setName("mine");
    design.eSetDeliver(true);
    return estimates;
  }

  static Estimate explained(Estimate estimate, String model) {
    return new Estimate(
        estimate.id(), estimate.value(), estimate.unit(), estimate.interval(), estimate.layer(), estimate.pulse(), estimate.at(),
        estimate.profile(), model, estimate.sources(), estimate.notes(), estimate.missing());
  }

  static PropertyUse unnamedUse() {
    return new PropertyUse("TiN", "", "5 g/cm3", EvidenceKind.ASSUMED, Optional.empty(), Optional.empty());
  }

  static Estimate within(Estimate estimate, double low, double high) {
    Optional<Estimate.Interval> interval = Optional.of(new Estimate.Interval(low, high));
    return new Estimate(
        estimate.id(), estimate.value(), estimate.unit(), interval, estimate.layer(), estimate.pulse(), estimate.at(),
        estimate.profile(), estimate.model(), estimate.sources(), estimate.notes(), estimate.missing());
  }

  static Estimate thicknessAsTime() {
    return Estimate.ofSi("stack-thickness", 60, "s", "time to deposit").inLayer("TiN");
  }

  static Estimate nan(Estimate estimate) {
    return Estimate.ofSi(estimate.id(), Double.NaN, estimate.unit(), estimate.model());
  }

  static Estimate formatted(Estimate estimate) {
    double value = estimate.value().orElse(0);
    return estimate.noting(List.of(String.format(Locale.getDefault(), "about %.1f", value)));
  }

  static List<Estimate> atOperation(Evaluation evaluation, List<Estimate> estimates) {
    double kelvin = evaluation.design().design().getOperation().getTemperature().si();
    estimates.set(0, estimates.get(0).noting(List.of(kelvin > 273 ? "warm" : "cold")));
    return estimates;
  }

  /** Leaves out what it cannot compute, where the geometry is not in the design. */
  static List<Estimate> onlyValues(Evaluation evaluation, List<Estimate> estimates) {
    boolean geometry = evaluation.design().design().getSubstrate().getGeometry() != null;
    if (!geometry) estimates.removeIf(estimate -> estimate.value().isEmpty());
    return estimates;
  }

  /** Believes that a geometry in the design comes with a plugin that knows it. */
  static List<Estimate> sureOfTheSurface(Evaluation evaluation, List<Estimate> estimates) {
    boolean geometry = evaluation.design().design().getSubstrate().getGeometry() != null;
    if (geometry) evaluation.design().surface().orElseThrow();
    return estimates;
  }

  /** Counts its calls, and tells. */
  static final class Counting extends FilmAmounts {
    private int calls;

    @Override
    public synchronized List<Estimate> estimate(Evaluation evaluation) {
      calls++;
      List<Estimate> estimates = new ArrayList<>(super.estimate(evaluation));
      estimates.set(0, estimates.get(0).noting(List.of("call " + calls)));
      return estimates;
    }
  }

  /** Keeps what it was given in a field while it thinks. */
  static final class Slow extends FilmAmounts {
    private volatile Evaluation current;

    @Override
    public List<Estimate> estimate(Evaluation evaluation) {
      current = evaluation;
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.estimate(current);
    }
  }
}
