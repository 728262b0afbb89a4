// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

/**
 * A place in a text file.
 *
 * @param line from one; zero when the thing is not in the text
 * @param column from one, counting characters (code points); zero when the thing is not in the text
 */
public record Position(int line, int column) {
  /** The place of what is not in the text. */
  public static final Position NONE = new Position(0, 0);
}
