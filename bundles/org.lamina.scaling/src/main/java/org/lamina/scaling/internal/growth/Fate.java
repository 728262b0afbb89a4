// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling.internal.growth;

/**
 * What may happen to a molecule that meets the surface.
 *
 * @param sticking probability to stay on a free site, above zero to one
 * @param recombination probability to be lost without reacting, zero to {@code 1 − sticking}
 */
public record Fate(double sticking, double recombination) {}
