// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.Optional;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Property;

/**
 * A property that went into an estimate.
 *
 * @param owner id of the material or recipe
 * @param property path of the property in it, for example {@code "electrode/measuredCapacity"}
 * @param value as text with unit; {@code "table"} for a table over composition
 * @param kind how sure it is
 * @param source where it was read
 * @param place place in the source
 */
public record PropertyUse(
    String owner, String property, String value, EvidenceKind kind, Optional<String> source, Optional<String> place) {

  public static PropertyUse of(String owner, String path, Property property) {
    String value = property.getValue() != null ? property.getValue().toString() : property.getCurve() != null ? "table" : "";
    return new PropertyUse(
        owner, path, value, property.getKind(), Optional.ofNullable(property.getSource()), Optional.ofNullable(property.getPlace()));
  }
}
