// SPDX-License-Identifier: EPL-2.0
/** The equations of a thin-film cell, discretised, and the loop that integrates them. */
package org.lamina.rate.internal.cell;
