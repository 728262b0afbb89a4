// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Property;

/**
 * A property that went into an estimate.
 *
 * @param owner id of the material or recipe
 * @param property path of the property in it, for example {@code "electrode/measuredCapacity"}
 * @param value as text with unit; {@code "table"} for a table over composition; both ends where only a range is known
 * @param kind how sure it is
 * @param source where it was read
 * @param place place in the source
 */
public record PropertyUse(
    String owner, String property, String value, EvidenceKind kind, Optional<String> source, Optional<String> place) {

  public static PropertyUse of(String owner, String path, Property property) {
    return new PropertyUse(
        owner,
        path,
        text(property),
        property.getKind(),
        Optional.ofNullable(property.getSource()),
        Optional.ofNullable(property.getPlace()));
  }

  private static String text(Property property) {
    if (property.getValue() != null) return property.getValue().toString();
    if (property.getCurve() != null) return "table";
    return property.getRange().stream().map(Object::toString).collect(Collectors.joining(" to "));
  }
}
