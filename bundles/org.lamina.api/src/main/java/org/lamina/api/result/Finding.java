// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.Optional;
import org.lamina.model.quantity.Quantity;

/**
 * A violation with its place in a file.
 *
 * @param rule id of the rule; {@code "format"} and {@code "reference"} for what the reader found
 * @param line from one; zero when the form of the file has none
 * @param column from one, in characters; zero when the form of the file has none
 * @param pointer JSON pointer of the element
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    String file,
    int line,
    int column,
    String pointer,
    Optional<String> layer,
    Optional<Quantity> actual,
    Optional<Quantity> limit,
    String help) {
  /** Rule of the findings about the form of a file. */
  public static final String FORMAT = "format";

  /** Rule of the findings about names that nothing answers to. */
  public static final String REFERENCE = "reference";

  /** Whether the design could not be read or looked up in full: then it could not be checked in full. */
  public boolean fromReader() {
    return rule.equals(FORMAT) || rule.equals(REFERENCE);
  }
}
