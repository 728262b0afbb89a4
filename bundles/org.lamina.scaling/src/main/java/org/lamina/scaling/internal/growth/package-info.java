// SPDX-License-Identifier: EPL-2.0
/**
 * How films grow in the features of a surface, one after the other: what each pulse of their recipes can reach, how thick
 * they are over the depth, and how much room they leave.
 *
 * <p>The transport itself is in {@link org.lamina.scaling.internal.conformality}.
 */
package org.lamina.scaling.internal.growth;
