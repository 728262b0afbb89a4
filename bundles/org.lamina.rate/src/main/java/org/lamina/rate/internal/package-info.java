// SPDX-License-Identifier: EPL-2.0
/** Finds in a design what the kernels need, and says what is missing. */
package org.lamina.rate.internal;
