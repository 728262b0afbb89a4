// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Optional;
import org.lamina.numerics.BracketedRoot;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.CellSegment;
import org.lamina.rate.cell.ElectrodeParameters.Host;

/**
 * What each segment of a cell of two hosts holds at rest.
 *
 * <p>Electrons move between segments, lithium does not: each keeps the lithium with which its films were made, and at rest
 * all have one voltage. Where the films of one electrode thin and those of the other do not, the contents then differ from
 * segment to segment. The lithium of each is met to rounding, and so are the means, as far as all segments can have one
 * voltage: a mean at which only some are full or empty already is taken back to where the first one is.
 */
final class SegmentContents {
  /** Less than this share of the lithium is rounding. */
  private static final double SAME = 1e-9;

  private static final double VOLTS = 1e-13;

  private final Host positive;
  private final Host negative;
  private final double[] positiveSites;
  private final double[] ratio;

  private SegmentContents(CellParameters cell, Host positive, Host negative) {
    this.positive = positive;
    this.negative = negative;
    int segments = cell.segments().size();
    positiveSites = new double[segments];
    ratio = new double[segments];
    for (int k = 0; k < segments; k++) {
      CellSegment segment = cell.segments().get(k);
      positiveSites[k] = positive.maximumConcentration() * segment.positive().volumeMetres();
      ratio[k] = positiveSites[k] / (negative.maximumConcentration() * segment.negative().volumeMetres());
    }
  }

  /**
   * Site fractions of the positive and of the negative films, segment by segment, for two means.
   *
   * @return empty where every segment holds the same: the films are in one ratio everywhere, or the means have another
   *     amount of lithium than the cell was made with
   */
  static Optional<double[][]> of(CellParameters cell, double positiveMean, double negativeMean) {
    boolean hosts = cell.positive() instanceof Host && cell.negative() instanceof Host;
    if (!hosts || cell.segments().size() < 2) return Optional.empty();
    SegmentContents contents = new SegmentContents(cell, (Host) cell.positive(), (Host) cell.negative());
    return contents.alike() ? Optional.empty() : contents.at(positiveMean, negativeMean);
  }

  private boolean alike() {
    for (double one : ratio) if (Math.abs(one / ratio[0] - 1) > SAME) return false;
    return true;
  }

  private Optional<double[][]> at(double positiveMean, double negativeMean) {
    double moved = 0;
    double lithium = 0;
    double target = 0;
    for (int k = 0; k < ratio.length; k++) {
      double negativeSites = positiveSites[k] / ratio[k];
      moved += (positiveMean - positive.start()) * positiveSites[k] + (negativeMean - negative.start()) * negativeSites;
      lithium += positive.start() * positiveSites[k] + negative.start() * negativeSites;
      target += positiveMean * positiveSites[k];
    }
    if (Math.abs(moved) > SAME * lithium) return Optional.empty();
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (int k = 0; k < ratio.length; k++) {
      low = Math.max(low, volts(k, most(k)));
      high = Math.min(high, volts(k, least(k)));
    }
    return low < high ? Optional.of(sharing(target, low, high)) : Optional.empty();
  }

  /** Beyond the voltages that all can have, those at which the first one is full or empty. */
  private double[][] sharing(double target, double low, double high) {
    if (sum(positives(low)) <= target) return both(positives(low), positives(low), 0);
    if (sum(positives(high)) >= target) return both(positives(high), positives(high), 0);
    double volts = BracketedRoot.find(rest -> sum(positives(rest)) - target, low, high, VOLTS);
    // On a plateau the contents jump at one voltage: the share between both sides of it meets the mean.
    double[] fuller = positives(Math.max(low, volts - 10 * VOLTS));
    double[] emptier = positives(Math.min(high, volts + 10 * VOLTS));
    double span = sum(fuller) - sum(emptier);
    double share = span > 0 ? (target - sum(emptier)) / span : 0;
    return both(emptier, fuller, Math.max(0, Math.min(1, share)));
  }

  private double[][] both(double[] emptier, double[] fuller, double share) {
    double[][] contents = new double[2][ratio.length];
    for (int k = 0; k < ratio.length; k++) {
      contents[0][k] = emptier[k] + share * (fuller[k] - emptier[k]);
      contents[1][k] = negativeOf(k, contents[0][k]);
    }
    return contents;
  }

  private double[] positives(double volts) {
    double[] contents = new double[ratio.length];
    for (int k = 0; k < ratio.length; k++) contents[k] = positiveAt(k, volts);
    return contents;
  }

  private double positiveAt(int k, double volts) {
    double least = least(k);
    double most = most(k);
    if (volts(k, least) <= volts) return least;
    if (volts(k, most) >= volts) return most;
    return BracketedRoot.find(content -> volts(k, content) - volts, least, most, 1e-15);
  }

  private double sum(double[] contents) {
    double sum = 0;
    for (int k = 0; k < contents.length; k++) sum += contents[k] * positiveSites[k];
    return sum;
  }

  private double volts(int k, double content) {
    return positive.potential().value(content) - negative.potential().value(negativeOf(k, content));
  }

  private double negativeOf(int k, double content) {
    return negative.start() + (positive.start() - content) * ratio[k];
  }

  private double least(int k) {
    double own = Math.max(positive.lowest(), positive.potential().low());
    double full = Math.min(negative.highest(), negative.potential().high());
    return Math.max(own, positive.start() - (full - negative.start()) / ratio[k]);
  }

  private double most(int k) {
    double own = Math.min(positive.highest(), positive.potential().high());
    double empty = Math.max(negative.lowest(), negative.potential().low());
    return Math.min(own, positive.start() + (negative.start() - empty) / ratio[k]);
  }
}
