// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.cell;

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
  /** Share of those at rest: with fewer nothing conducts, and voltages go to infinity. */
  private static final double LEAST_CARRIERS = 1e-5;
  /** Where sites are all taken or all free an interface exchanges nothing, and no current has an overpotential. */
  static final double LEAST_SITES = 1e-6;

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

  EndTest(CellSystem system) {
    this.system = system;
  }

  /**
   * Begins a step.
   *
   * @param currentCounts whether a fall of the current ends it
   * @param currentScale magnitude of the current at the start, in A/m²
   */
  void begin(StepEnds stepEnds, boolean currentCounts, double currentScale) {
    this.ends = stepEnds;
    this.currentCounts = currentCounts;
    this.currentScale = currentScale;
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
    offer(system.leastCarriers(y) - LEAST_CARRIERS, EndCause.DEPLETED);
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
    double least = side.interfaceLaw().ideal() ? 0 : LEAST_SITES;
    offerContent(content - Math.max(least, potential.low()), positive, false, segment);
    offerContent(Math.min(1 - least, potential.high()) - content, positive, true, segment);
  }

  private void offerContent(double margin, boolean positive, boolean full, int segment) {
    double tolerated = margin + CONTENT_SLACK;
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
