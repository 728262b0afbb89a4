// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

/**
 * A place in a file.
 *
 * @param line from one; zero when none
 * @param column from one, in code points; zero when none
 * @param setBy the setting that brought what is there, or null
 */
public record Spot(int line, int column, String setBy) {
  static final Spot NONE = new Spot(0, 0, null);
}
