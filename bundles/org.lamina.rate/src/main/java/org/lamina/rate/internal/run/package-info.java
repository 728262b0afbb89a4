// SPDX-License-Identifier: EPL-2.0
/** Runs a cell through a protocol: steps, cycles, sums and words for how each step ended. */
package org.lamina.rate.internal.run;
