// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.model.ModelPackage;
import org.lamina.model.Sourced;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Numbers;

/**
 * An entry of a catalog for people: one line for each member, and behind every number how it came
 * about.
 */
final class EntryText {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  /** The members of an entry. */
  String of(EObject entry) {
    members(entry, null, INDENT);
    return text.toString();
  }

  private void members(EObject object, EStructuralFeature except, String indent) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature == except || !object.eIsSet(feature) || isProvenance(object, feature)) continue;
      if (feature instanceof EAttribute attribute) {
        line(indent, attribute.getName() + ": " + value(object.eGet(attribute)));
      } else {
        children((EReference) feature, object, indent);
      }
    }
  }

  private void children(EReference reference, EObject object, String indent) {
    List<?> children =
        reference.isMany() ? (List<?>) object.eGet(reference) : List.of(object.eGet(reference));
    int number = 0;
    for (Object child : children) {
      number++;
      String title = reference.getName() + (reference.isMany() ? " " + number : "");
      child(title, (EObject) child, indent);
    }
  }

  /** A property with a single number stands on one line. */
  private void child(String title, EObject child, String indent) {
    EStructuralFeature single = child.eClass().getEStructuralFeature("value");
    boolean onOneLine = single != null && child.eIsSet(single) && child instanceof Sourced;
    String kind =
        child.eClass().getESuperTypes().contains(ModelPackage.Literals.TREATMENT)
            ? " (" + ModelMeta.typeName(child.eClass()) + ")"
            : "";
    line(indent, title + kind + ":" + (onOneLine ? " " + value(child.eGet(single)) : ""));
    members(child, onOneLine ? single : null, indent + INDENT);
    if (child instanceof Sourced sourced) provenance(sourced, indent + INDENT);
  }

  private void provenance(Sourced sourced, String indent) {
    List<String> parts = new ArrayList<>();
    if (sourced.getKind() != null) parts.add(sourced.getKind().getLiteral());
    if (sourced.getSource() != null) parts.add(sourced.getSource());
    if (sourced.getPlace() != null) parts.add(sourced.getPlace());
    if (sourced.getPrinted() != null) parts.add("printed as '" + sourced.getPrinted() + "'");
    if (sourced.getConditions() != null) parts.add("at " + sourced.getConditions());
    line(indent, "[" + String.join("; ", parts) + "]");
    if (sourced.getNotes() != null) line(indent, sourced.getNotes());
  }

  private static boolean isProvenance(EObject object, EStructuralFeature feature) {
    return object instanceof Sourced
        && feature.getEContainingClass() == ModelPackage.Literals.SOURCED;
  }

  private static String value(Object value) {
    if (value instanceof List<?> values) {
      return String.join(", ", values.stream().map(EntryText::value).toList());
    }
    return value instanceof Double number ? Numbers.exact(number) : String.valueOf(value);
  }

  private void line(String indent, String line) {
    text.append(indent).append(Listing.oneLine(line)).append('\n');
  }
}
