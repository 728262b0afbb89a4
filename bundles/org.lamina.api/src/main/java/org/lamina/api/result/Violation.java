// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.Objects;
import java.util.Optional;
import org.lamina.model.quantity.Quantity;

/**
 * What a rule found.
 *
 * @param severity other than the default one of the rule, if so
 * @param message what is wrong, with layer, step, actual value, limit, mechanism and source
 * @param path where
 * @param layer label of the film concerned
 * @param actual the value found
 * @param limit the value allowed
 * @param help what to do
 */
public record Violation(
    Optional<Severity> severity,
    String message,
    ElementPath path,
    Optional<String> layer,
    Optional<Quantity> actual,
    Optional<Quantity> limit,
    String help) {

  public Violation {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(help, "help");
  }

  /** A violation with neither layer nor numbers. */
  public static Violation at(ElementPath path, String message, String help) {
    return new Violation(Optional.empty(), message, path, Optional.empty(), Optional.empty(), Optional.empty(), help);
  }

  public Violation withSeverity(Severity other) {
    return new Violation(Optional.of(other), message, path, layer, actual, limit, help);
  }

  public Violation inLayer(String label) {
    return new Violation(severity, message, path, Optional.of(label), actual, limit, help);
  }

  public Violation withLimit(Quantity actualValue, Quantity limitValue) {
    return new Violation(severity, message, path, layer, Optional.of(actualValue), Optional.of(limitValue), help);
  }
}
