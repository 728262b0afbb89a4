// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/** What is imposed on the terminals of a cell. */
public sealed interface Drive {
  /** A current per footprint in A/m², positive on discharge; zero is a rest. */
  record Current(double amperesPerSquareMetre) implements Drive {}

  /** A voltage between the terminals. */
  record Voltage(double volts) implements Drive {}
}
