// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> VALUES = Set.of("value", "range", "curve", "temperatureCurve");

  /** The use of the value, the range or the table that a property states. */
  public static PropertyUse of(String owner, String path, Property property) {
    return of(owner, path, property, List.of());
  }

  /**
   * The use of a property with more than its value. It is assumed when anything of it is that was used.
   *
   * @param members names of the further members that were used, for example {@code "activationEnergy"}
   */
  public static PropertyUse of(String owner, String path, Property property, Collection<String> members) {
    boolean assumed =
        property.getAssumed().stream().anyMatch(name -> VALUES.contains(name) || members.contains(name));
    return new PropertyUse(
        owner,
        path,
        text(property),
        assumed ? EvidenceKind.ASSUMED : property.getKind(),
        Optional.ofNullable(property.getSource()),
        Optional.ofNullable(property.getPlace()));
  }

  private static String text(Property property) {
    if (property.getValue() != null) return property.getValue().toString();
    if (property.getCurve() != null) return "table";
    return property.getRange().stream().map(Object::toString).collect(Collectors.joining(" to "));
  }
}
