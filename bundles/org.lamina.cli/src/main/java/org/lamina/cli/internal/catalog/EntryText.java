// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.cli.internal.catalog.Ancestry.Member;
import org.lamina.cli.internal.run.Listing;
import org.lamina.model.ModelPackage;
import org.lamina.model.Sourced;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Numbers;

/**
 * An entry of a catalog for people: one line for each member, and behind every number how it came
 * about. What the entry inherits is marked.
 */
final class EntryText {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  /** The members of an entry, with those that it inherits. */
  String of(List<Member> line) {
    members(line, "", null, INDENT);
    if (line.get(0).object() instanceof Sourced sourced) provenance(sourced, INDENT);
    return text.toString();
  }

  /**
   * @param from what the title above is known to come from
   * @param except a member that stands in the title
   */
  private void members(List<Member> line, String from, EStructuralFeature except, String indent) {
    for (EStructuralFeature feature : line.get(0).object().eClass().getEAllStructuralFeatures()) {
      List<Member> saying = Ancestry.saying(line, feature);
      if (feature == except || saying.isEmpty() || isProvenance(feature)) continue;
      Member first = saying.get(0);
      String mark = first.from().equals(from) ? "" : " (inherited from " + first.from() + ")";
      if (feature instanceof EAttribute attribute) {
        line(indent, attribute.getName() + ": " + value(first.object().eGet(attribute)) + mark);
      } else if (Ancestry.isGroup(feature)) {
        group((EReference) feature, saying, mark, indent);
      } else {
        children((EReference) feature, first, mark, indent);
      }
    }
  }

  private void group(EReference reference, List<Member> saying, String mark, String indent) {
    List<Member> groups = new ArrayList<>();
    for (Member member : saying) {
      groups.add(new Member(member.from(), (EObject) member.object().eGet(reference)));
    }
    if (CurveTable.is(reference.getEReferenceType())) {
      String title = saying.get(0).object().eContainmentFeature().getName();
      for (String row : CurveTable.rows(groups.get(0).object(), title)) {
        text.append(indent).append(row).append('\n');
      }
    } else {
      line(indent, reference.getName() + ":" + mark);
      members(groups, groups.get(0).from(), null, indent + INDENT);
    }
  }

  private void children(EReference reference, Member owner, String mark, String indent) {
    Object value = owner.object().eGet(reference);
    List<?> children = reference.isMany() ? (List<?>) value : List.of(value);
    int number = 0;
    for (Object child : children) {
      number++;
      String title = reference.getName() + (reference.isMany() ? " " + number : "");
      child(title, new Member(owner.from(), (EObject) child), mark, indent);
    }
  }

  /** A property with a single number stands on one line. */
  private void child(String title, Member member, String mark, String indent) {
    EObject child = member.object();
    EStructuralFeature single = child.eClass().getEStructuralFeature("value");
    boolean onOneLine = single != null && child.eIsSet(single) && child instanceof Sourced;
    String kind =
        child.eClass().getESuperTypes().contains(ModelPackage.Literals.TREATMENT)
            ? " (" + ModelMeta.typeName(child.eClass()) + ")"
            : "";
    String number = onOneLine ? " " + value(child.eGet(single)) : "";
    line(indent, title + kind + ":" + number + mark);
    members(List.of(member), member.from(), onOneLine ? single : null, indent + INDENT);
    if (child instanceof Sourced sourced) provenance(sourced, indent + INDENT);
  }

  private void provenance(Sourced sourced, String indent) {
    line(indent, "[" + Provenance.of(sourced) + "]");
    if (sourced.getNotes() != null) line(indent, sourced.getNotes());
  }

  private static boolean isProvenance(EStructuralFeature feature) {
    return feature.getEContainingClass() == ModelPackage.Literals.SOURCED;
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
