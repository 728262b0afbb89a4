// SPDX-License-Identifier: EPL-2.0
package org.lamina.model.meta;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.model.quantity.Dimension;

/**
 * Reads the annotations of a model element. The same annotations serve the model of a plugin.
 *
 * <p>Details of {@code urn:lamina:meta} on a feature:
 *
 * <ul>
 *   <li>{@code dimension}: label of a {@link Dimension}; {@code any}; or {@code inherited}, which means the dimension
 *       that the containing reference states
 *   <li>{@code positive=true}, {@code nonnegative=true}: allowed values; on a reference to a property they hold for the
 *       values in it
 *   <li>{@code ordered=true}: a pair of values, the first not above the second
 *   <li>{@code increasing=true}: each value of a list is above the one before
 *   <li>{@code sameLengthAs}: name of another list of the class that has as many values
 *   <li>{@code notAbove}: name of another value of the class that this one does not exceed
 *   <li>{@code fixed}: the only allowed value
 *   <li>{@code names=members}: each text is the name of another member that the object states
 *   <li>{@code reference}: the text is the id of an entry of that class
 *   <li>{@code member}: name in a file, where the name of the feature cannot be that
 * </ul>
 */
public final class ModelMeta {
  public static final String SOURCE = "urn:lamina:meta";
  private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";
  private static final String INHERITED = "inherited";
  private static final String ANY = "any";

  private ModelMeta() {}

  /** A detail of the annotation, if there. */
  public static Optional<String> detail(EModelElement element, String key) {
    EAnnotation annotation = element.getEAnnotation(SOURCE);
    return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(key));
  }

  public static boolean flag(EModelElement element, String key) {
    return detail(element, key).filter("true"::equals).isPresent();
  }

  /** The documentation as written in the model; empty when there is none. */
  public static String documentation(EModelElement element) {
    EAnnotation annotation = element.getEAnnotation(GENMODEL);
    String text = annotation == null ? null : annotation.getDetails().get("documentation");
    return text == null ? "" : text;
  }

  /**
   * The dimension that a feature of an object expects, inherited through its containers where the model says so; empty
   * when the feature holds no quantity or takes any.
   */
  public static Optional<Dimension> dimension(EObject object, EStructuralFeature feature) {
    Optional<String> label = detail(feature, "dimension");
    EObject current = object;
    while (label.filter(INHERITED::equals).isPresent() && current != null && current.eContainmentFeature() != null) {
      label = detail(current.eContainmentFeature(), "dimension");
      current = current.eContainer();
      if (label.isEmpty()) label = Optional.of(INHERITED);
    }
    return label.filter(text -> !text.equals(ANY) && !text.equals(INHERITED)).map(Dimension::ofLabel);
  }

  public static boolean inheritsDimension(EStructuralFeature feature) {
    return detail(feature, "dimension").filter(INHERITED::equals).isPresent();
  }

  /** Name of a feature in a file: the name that its annotation states, else its own. */
  public static String memberName(EStructuralFeature feature) {
    return detail(feature, "member").orElse(feature.getName());
  }

  /** Name of a class in a file: {@code PoreArray} is {@code "pore-array"}. */
  public static String typeName(EClass type) {
    return type.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
