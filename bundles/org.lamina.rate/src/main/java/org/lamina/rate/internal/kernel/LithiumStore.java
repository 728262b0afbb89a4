// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.kernel;

/**
 * An electrode as a store of lithium. Charges are per footprint, in C/m², counted as lithium taken up since the start.
 */
public interface LithiumStore {
  /** Charge that can still enter at the start. */
  double uptakeRoom();

  /** Charge that can leave at the start. */
  double releaseRoom();

  /** Lithium content after an uptake, as the potential is tabulated over it. */
  double contentAfter(double uptake);

  /** The uptake that leads to a content; infinite for an infinite one. */
  double uptakeTo(double content);

  /** Charge for one unit of content. */
  double chargePerContent();

  /**
   * A host with a range of lithium content.
   *
   * @param capacity charge from the lowest to the highest content, above zero
   * @param low smallest content
   * @param high largest content, above {@code low}
   * @param start content at the start, from {@code low} to {@code high}
   */
  record Host(double capacity, double low, double high, double start) implements LithiumStore {
    @Override
    public double uptakeRoom() {
      return (high - start) * chargePerContent();
    }

    @Override
    public double releaseRoom() {
      return (start - low) * chargePerContent();
    }

    @Override
    public double contentAfter(double uptake) {
      // Rounding must not leave the range, where a table ends.
      return Math.max(low, Math.min(high, start + uptake / chargePerContent()));
    }

    @Override
    public double uptakeTo(double content) {
      return (content - start) * chargePerContent();
    }

    @Override
    public double chargePerContent() {
      return capacity / (high - low);
    }
  }

  /**
   * A metal of pure lithium: it grows without limit and can be stripped down to nothing. Its content is its charge.
   *
   * @param capacity charge in the film at the start
   */
  record Metal(double capacity) implements LithiumStore {
    @Override
    public double uptakeRoom() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double releaseRoom() {
      return capacity;
    }

    @Override
    public double contentAfter(double uptake) {
      return uptake;
    }

    @Override
    public double uptakeTo(double content) {
      return content;
    }

    @Override
    public double chargePerContent() {
      return 1;
    }
  }
}
