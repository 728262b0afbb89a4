// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.conformality;

/** How a reactant gets into one feature, and what it leaves there. */
public interface Transport {
  /**
   * The exposure that covers floor and wall everywhere so far, in impingements for every site on a flat surface outside.
   *
   * @param bottomCoverage between zero and one
   */
  double impingementsPerSite(double bottomCoverage);

  /**
   * The coverage that an exposure leaves.
   *
   * @param impingementsPerSite on a flat surface outside, not below zero
   */
  CoverageProfile coverage(double impingementsPerSite);

  /** Which model this is, and how far it may be trusted in this feature: a clause to print. */
  String model();
}
