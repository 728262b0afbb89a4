// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.Collection;
import java.util.List;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.NearestName;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;

/** The wording that messages share. */
final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  /** The text in quotes, shortened, with nothing in it that a terminal would act on. */
  static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  static String shortened(String text) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); count++) {
      if (count == LONGEST) return shown.append("...").toString();
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      boolean visible =
          type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
              && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
      if (visible) shown.appendCodePoint(c);
      else shown.append(codePoint(c));
      i += Character.charCount(c);
    }
    return shown.toString();
  }

  /** {@code U+0000}. */
  static String codePoint(int c) {
    String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /** {@code a layer}, {@code an areal capacity}. */
  static String withArticle(String noun) {
    boolean vowel = !noun.isEmpty() && "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }

  /** {@code a current density}; {@code a dimensionless number}. */
  static String of(Dimension dimension) {
    return dimension == Dimension.DIMENSIONLESS
        ? "a dimensionless number"
        : withArticle(dimension.label().replace('-', ' '));
  }

  /** Symbols of the units of a dimension. */
  static String units(Dimension dimension) {
    StringBuilder list = new StringBuilder();
    for (Unit unit : Units.all()) {
      if (unit.dimension() != dimension) continue;
      if (list.length() > 0) list.append(", ");
      list.append(unit.symbol());
    }
    return list.toString();
  }

  /** Symbol of the unit in which a dimension is usually written. */
  static String usualUnit(Dimension dimension) {
    return Units.of(dimension).get(0).symbol();
  }

  /** A number in the usual unit, as it is typed: {@code 70 nm}; only the number when it is dimensionless. */
  static String quantity(String number, Dimension dimension) {
    return dimension == Dimension.DIMENSIONLESS ? number : number + " " + usualUnit(dimension);
  }

  /** {@code did you mean 'x'?} where a known name is near, followed by all of them. */
  static String suggestion(String typed, Collection<String> known, String heading) {
    String all = heading + ": " + (known.isEmpty() ? "none" : String.join(", ", known));
    String nearest = nearest(typed, known);
    return nearest == null ? all : "did you mean '" + nearest + "'? " + all;
  }

  /** The known name that is near; null when none is. */
  static String nearest(String typed, Collection<String> known) {
    return NearestName.of(typed, known).orElse(null);
  }

  /** {@code 1 entry}, {@code 3 entries}. */
  static String entries(int count) {
    return count == 1 ? "1 entry" : count + " entries";
  }

  static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
