// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import org.lamina.json.internal.Places;
import org.lamina.json.internal.Spot;

/** Where the elements of a file stand in its text. */
public final class SourceMap {
  private final Places places;

  SourceMap(Places places) {
    this.places = places;
  }

  /**
   * The place of an element by its JSON pointer, that of the nearest enclosing one when it is not in the file itself;
   * {@link Position#NONE} when {@code --set} brought it.
   */
  public Position find(String pointer) {
    Spot spot = places.find(pointer);
    return new Position(spot.line(), spot.column());
  }
}
