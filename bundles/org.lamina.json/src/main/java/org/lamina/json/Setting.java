// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.Objects;

/**
 * A change to a design before it is read: {@code substrate.geometry.pitch=5 um}.
 *
 * @param path a JSON pointer ({@code /stack/2/thickness}) or member names with dots; an entry of a list by its index,
 *     or by its name, id or material: {@code stack.2.thickness}, {@code stack[2].thickness}, {@code
 *     stack.Li2PO2N.thickness}
 * @param value read as JSON where it looks like an object, a list, a text in double quotes, or a number or truth value
 *     in a place that takes one; otherwise the text itself
 */
public record Setting(String path, String value) {
  public Setting {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Reads {@code path=value}.
   *
   * @throws IllegalArgumentException when there is no {@code =} or nothing before it
   */
  public static Setting parse(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a setting: write path=value, for example \"substrate.geometry.pitch=5 um\"");
    }
    return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  @Override
  public String toString() {
    return path + "=" + value;
  }
}
