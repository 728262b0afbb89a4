// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

/**
 * What a check found in an entry.
 *
 * @param check id of the check
 * @param pointer JSON pointer within the entry
 * @param message what is wrong; does not name the entry, so that what an entry inherits can be told by its words
 * @param help what to do
 */
public record Finding(String check, String pointer, String message, String help) {}
