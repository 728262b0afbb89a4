// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.lamina.numerics.BracketedRoot;

/**
 * A cell at rest: voltage over charge, and the energy between two charges.
 *
 * <p>{@code V(q) = U+(s+(q)) - U-(s-(q))}, with the contents s moved by {@link LithiumBalance}. V does not rise on
 * discharge because no potential rises with its content. The energy {@code ∫ V dq} is the exact integral of the
 * interpolated tables. Charges q are per footprint, in C/m².
 *
 * @param balance contents over charge
 */
public record EquilibriumCell(LithiumBalance balance, Potential positive, Potential negative) {
  /** A root is sought to this share of the capacity. */
  private static final double RELATIVE_TOLERANCE = 1e-14;

  /** Two charges, the charged one first. */
  public record Span(double from, double to) {
    public double charge() {
      return to - from;
    }
  }

  /** Voltage in V after a discharge by q within {@link #known()}. */
  public double volts(double q) {
    return positive.volts(balance.positive().contentAfter(q)) - negative.volts(balance.negative().contentAfter(-q));
  }

  /** Energy in J/m² that a discharge over a span within {@link #known()} gives at rest. */
  public double energy(Span span) {
    return voltCharge(balance.positive(), positive, span.from(), span.to())
        - voltCharge(balance.negative(), negative, -span.to(), -span.from());
  }

  /** Mean voltage in V over a span of some length within {@link #known()}. */
  public double meanVolts(Span span) {
    return energy(span) / span.charge();
  }

  /** What the lithium in the cell allows, as far as both potentials are known; empty when they are not at all. */
  public Optional<Span> known() {
    LithiumStore plus = balance.positive();
    LithiumStore minus = balance.negative();
    double fromTables = Math.max(plus.uptakeTo(positive.low()), -minus.uptakeTo(negative.high()));
    double toTables = Math.min(plus.uptakeTo(positive.high()), -minus.uptakeTo(negative.low()));
    return span(Math.max(balance.chargedEnd(), fromTables), Math.min(balance.dischargedEnd(), toTables));
  }

  /** The part of {@link #known()} in which the voltage lies in a window; empty when there is none. */
  public Optional<Span> within(double lowVolts, double highVolts) {
    return known().flatMap(known -> {
      double top = volts(known.from());
      double bottom = volts(known.to());
      if (bottom > highVolts || top < lowVolts) return Optional.empty();
      double from = top <= highVolts ? known.from() : chargeAt(highVolts, known, -1);
      double to = bottom >= lowVolts ? known.to() : chargeAt(lowVolts, known, 1);
      return span(from, to);
    });
  }

  /** Mean distance in V of the branches of an electrode, lithium leaving minus entering, between two uptakes. */
  public static double meanGapVolts(LithiumStore store, Potential leaving, Potential entering, double from, double to) {
    return (voltCharge(store, leaving, from, to) - voltCharge(store, entering, from, to)) / (to - from);
  }

  private static Optional<Span> span(double from, double to) {
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** Where the voltage meets a limit. On a plateau at the limit itself all of the plateau belongs to the window. */
  private double chargeAt(double limitVolts, Span known, int signOnPlateau) {
    DoubleUnaryOperator excess =
        q -> {
          double difference = volts(q) - limitVolts;
          return difference == 0 ? signOnPlateau : difference;
        };
    return BracketedRoot.find(excess, known.from(), known.to(), RELATIVE_TOLERANCE * known.charge());
  }

  /** Integral of the potential over the charge that enters a store, between two uptakes. */
  private static double voltCharge(LithiumStore store, Potential potential, double from, double to) {
    return store.chargePerContent() * potential.integral(store.contentAfter(from), store.contentAfter(to));
  }
}
