// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.Optional;
import org.lamina.model.quantity.Dimension;

/**
 * What a design has at a path, written as in a {@link Setting}.
 *
 * @param dimension of a quantity; empty when the model names none, or admits any
 * @param text the text or number that stands there; empty when nothing does
 */
public record Member(Kind kind, Optional<Dimension> dimension, Optional<String> text) {
  /** What a value there is. */
  public enum Kind {
    /** A number with a unit. */
    QUANTITY,
    /** A number without a unit that need not be whole. */
    NUMBER,
    /** An object. */
    OBJECT,
    /** A whole list; its entries are reached by a longer path. */
    LIST,
    /** Something else: a text, a choice, a whole number. */
    OTHER
  }
}
