// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/**
 * One-state hysteresis: the potential lies at U(s) + h g(s), with h from −1 (lithium entering) to 1 (lithium leaving)
 * and {@code dh/dq = rate (±1 − h)} where q is the charge moved over the charge of the whole site range.
 *
 * @param halfGap g: half the distance between the branches, in V over the site fraction, not negative
 * @param rate how many times over h decays while the electrode is filled once; infinite: h switches at once
 * @param start h at the start, from −1 to 1
 */
public record HysteresisLaw(SiteCurve halfGap, double rate, double start) {
  public HysteresisLaw {
    if (!(rate > 0)) throw new IllegalArgumentException("hysteresis rate: " + rate + ", must be above 0");
    Requires.within(start, -1, 1, "hysteresis state");
  }
}
