// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

/**
 * Something in a BibTeX text that cannot be read.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param message what is wrong, on one line
 * @param help what to do
 */
public record Mistake(int line, int column, String message, String help) {}
