// SPDX-License-Identifier: EPL-2.0
/** From the shapes of a design file to kernels: contradictions are refused in the user's own numbers and units. */
package org.lamina.scaling.internal.shapes;
