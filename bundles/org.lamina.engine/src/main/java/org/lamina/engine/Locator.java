// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

/** Tells where in a file an element stands. */
@FunctionalInterface
public interface Locator {
  /** For a design that comes from no file. */
  Locator NOWHERE = pointer -> new Place(0, 0);

  /** The place of the element at a JSON pointer, or of the nearest element around it that is in the file. */
  Place locate(String pointer);

  /** Line and column from one; zero where there are none. */
  record Place(int line, int column) {}
}
