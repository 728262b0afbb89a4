// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

import java.util.Arrays;
import org.lamina.rate.cell.EndCause;
import org.lamina.rate.cell.SiteCurve;
import org.lamina.rate.cell.StepEnds;

/**
 * How far a state is from what ends a step: above zero before it, below after. The nearest end counts; all are
 * continuous, so that the moment of the first is the root of the least.
 */
final class EndTest {
  /** A film that starts at the end of its table is not beyond it. */
  private static final double CONTENT_SLACK = 1e-9;
  /** Both films of a segment can be full or empty. */
  private static final int SIDES = 4;

  private final CellSystem system;
  private StepEnds ends;
  private boolean currentCounts;
  private double currentScale;

  /** Which end was nearest in the last {@link #margin}. */
  EndCause nearest;
  /** Of a content: the electrode, whether it is full, and the segment. */
  boolean nearestPositive;
  boolean nearestFull;
  int nearestSegment;

  private double least;
  private boolean beginning;

  /** How far beyond its ends each film of each segment may be: where the step before left it, and what rounding adds. */
  private final double[] slack;

  EndTest(CellSystem system) {
    this.system = system;
    this.slack = new double[SIDES * system.segmentCount()];
  }

  /**
   * Begins a step.
   *
   * @param y where it begins: a film that is full may be emptied again
   * @param currentCounts whether a fall of the current ends it
   * @param currentScale magnitude of the current at the start, in A/m²
   */
  void begin(double[] y, StepEnds stepEnds, boolean currentCounts, double currentScale) {
    this.ends = stepEnds;
    this.currentCounts = currentCounts;
    this.currentScale = currentScale;
    Arrays.fill(slack, 0);
    beginning = true;
    offerContents(y);
    beginning = false;
  }

  /** The least margin: volts, site fractions, or share of the current. */
  double margin(double[] y) {
    least = Double.POSITIVE_INFINITY;
    nearest = null;
    double volts = system.terminalVolts(y);
    offer(volts - ends.lowVolts(), EndCause.LOW_VOLTAGE);
    offer(ends.highVolts() - volts, EndCause.HIGH_VOLTAGE);
    if (currentCounts) {
      double current = Math.abs(system.terminalCurrent(y));
      offer((current - ends.amperesPerSquareMetre()) / currentScale, EndCause.CURRENT);
    }
    offerContents(y);
    return least;
  }

  private void offerContents(double[] y) {
    for (int k = 0; k < system.segmentCount(); k++) {
      SegmentCell segment = system.segment(k);
      offerSide(segment.positive, y, segment.positiveOffset(), true, k);
      offerSide(segment.negative, y, segment.negativeOffset(), false, k);
    }
  }

  private void offerSide(ElectrodeSide side, double[] y, int offset, boolean positive, int segment) {
    if (side.film() == null) {
      double whole = Math.max(side.metalLithium() * side.share, Double.MIN_NORMAL);
      offerContent(y[offset] / whole, positive, false, segment);
      return;
    }
    SiteCurve potential = side.film().host().potential();
    double content = y[offset + side.film().surface];
    offerContent(content - Math.max(0, potential.low()), positive, false, segment);
    offerContent(Math.min(1, potential.high()) - content, positive, true, segment);
  }

  private void offerContent(double margin, boolean positive, boolean full, int segment) {
    int side = SIDES * segment + (positive ? 0 : 2) + (full ? 1 : 0);
    if (beginning) {
      slack[side] = CONTENT_SLACK + Math.max(0, -margin);
      return;
    }
    double tolerated = margin + slack[side];
    if (!(tolerated >= least)) {
      nearestPositive = positive;
      nearestFull = full;
      nearestSegment = segment;
      offer(tolerated, EndCause.CONTENT);
    }
  }

  private void offer(double margin, EndCause cause) {
    if (!(margin >= least)) {
      least = margin;
      nearest = cause;
    }
  }
}
