// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

import java.util.Optional;
import org.lamina.model.quantity.Quantity;

/** The parameters of a geometry contradict each other, for example a diameter above the pitch. */
public final class InvalidGeometryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String parameter;
  private final transient Quantity actual;
  private final transient Quantity limit;
  private final String help;

  /**
   * @param parameter name of the feature at fault
   * @param actual its value, or null
   * @param limit the value it must not pass, or null
   * @param help what to do
   */
  public InvalidGeometryException(String message, String parameter, Quantity actual, Quantity limit, String help) {
    super(message);
    this.parameter = parameter;
    this.actual = actual;
    this.limit = limit;
    this.help = help;
  }

  public String parameter() {
    return parameter;
  }

  public Optional<Quantity> actual() {
    return Optional.ofNullable(actual);
  }

  public Optional<Quantity> limit() {
    return Optional.ofNullable(limit);
  }

  public String help() {
    return help;
  }
}
