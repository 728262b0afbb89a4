// SPDX-License-Identifier: EPL-2.0
/** Reads a cell without a design: from the objects of a file to the numbers of the cell model. */
package org.lamina.rate.internal.file;
