// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.cli.internal.run.Listing;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Numbers;
import org.lamina.model.quantity.Quantity;

/** Lists that belong together, as columns: a value over composition or temperature. */
final class CurveTable {
  private static final String LENGTH = "sameLengthAs";

  private CurveTable() {}

  /** Whether objects of a class are such lists and nothing else. */
  static boolean is(EClass type) {
    boolean lists = type.getEAllStructuralFeatures().stream().allMatch(f -> f.isMany());
    return lists
        && type.getEAllAttributes().size() == type.getEAllStructuralFeatures().size()
        && type.getEAllAttributes().stream().anyMatch(a -> ModelMeta.detail(a, LENGTH).isPresent());
  }

  /**
   * A line of titles, then one for each value.
   *
   * @param values what the values are of
   */
  static List<String> rows(EObject curve, String values) {
    List<List<String>> columns = new ArrayList<>();
    for (EAttribute attribute : curve.eClass().getEAllAttributes()) {
      boolean dependent = ModelMeta.detail(attribute, LENGTH).isPresent();
      String title = dependent ? values : attribute.getName();
      columns.add(column(title, (List<?>) curve.eGet(attribute)));
    }
    int length = columns.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int row = i;
      rows.add(columns.stream().map(column -> row < column.size() ? column.get(row) : "").toList());
    }
    return Listing.text(rows).lines().toList();
  }

  /** The unit stands in the title when all values have the same one. */
  private static List<String> column(String title, List<?> values) {
    List<String> column = new ArrayList<>();
    boolean oneUnit =
        values.stream().allMatch(value -> value instanceof Quantity)
            && values.stream().map(value -> ((Quantity) value).unit()).distinct().count() == 1;
    String unit = oneUnit ? ((Quantity) values.get(0)).unit().symbol() : "";
    column.add(unit.isEmpty() ? title : title + " in " + unit);
    for (Object value : values) column.add(cell(value, unit));
    return column;
  }

  private static String cell(Object value, String unit) {
    if (value instanceof Double number) return Numbers.exact(number);
    String text = String.valueOf(value);
    return text.endsWith(" " + unit) && !unit.isEmpty()
        ? text.substring(0, text.length() - unit.length() - 1)
        : text;
  }
}
