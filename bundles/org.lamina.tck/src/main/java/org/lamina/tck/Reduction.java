// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.model.Design;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.ModelMeta;

/**
 * Something that a readable design may lack: a plugin must not take it for granted. What may be absent follows from the
 * model, so that new members are tried without a new line here.
 */
record Reduction(Kind kind, EClass owner, EStructuralFeature feature) {
  private static final String UNKNOWN = "nothing-of-that-name";

  private enum Kind {
    LEFT_OUT,
    ONE_ONLY,
    UNKNOWN_NAME
  }

  /** What can be left out of a design, in a stable order. */
  static List<Reduction> of(Design design) {
    Set<Reduction> found = new LinkedHashSet<>();
    for (EObject object : contents(design)) {
      for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
        if (!object.eIsSet(feature) || !feature.isChangeable()) continue;
        EClass owner = object.eClass();
        if (mayBeAbsent(feature)) found.add(new Reduction(Kind.LEFT_OUT, owner, feature));
        if (object.eGet(feature) instanceof List<?> list && list.size() > 1 && feature.getUpperBound() < 0) {
          found.add(new Reduction(Kind.ONE_ONLY, owner, feature));
        }
        boolean name = ModelMeta.detail(feature, "reference").isPresent() && !feature.isMany();
        if (name) found.add(new Reduction(Kind.UNKNOWN_NAME, owner, feature));
      }
    }
    List<Reduction> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Reduction::toString));
    return sorted;
  }

  /** A copy of a design that has no optional member at all. */
  static Design bare(Design design) {
    Design copy = EcoreUtil.copy(design);
    for (EObject object : contents(copy)) {
      for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
        if (feature.isChangeable() && !feature.isRequired()) object.eUnset(feature);
      }
    }
    return copy;
  }

  /** A copy of a design without it. */
  Design applyTo(Design design) {
    Design copy = EcoreUtil.copy(design);
    for (EObject object : contents(copy)) {
      if (object.eClass() != owner || !object.eIsSet(feature)) continue;
      switch (kind) {
        case LEFT_OUT -> object.eUnset(feature);
        case UNKNOWN_NAME -> object.eSet(feature, UNKNOWN);
        case ONE_ONLY -> {
          List<?> list = (List<?>) object.eGet(feature);
          list.subList(1, list.size()).clear();
        }
      }
    }
    return copy;
  }

  /** The geometry is required, but absent where the plugin that brings it is not installed. */
  private static boolean mayBeAbsent(EStructuralFeature feature) {
    return !feature.isRequired() || feature == ModelPackage.Literals.SUBSTRATE__GEOMETRY;
  }

  private static List<EObject> contents(Design design) {
    List<EObject> contents = new ArrayList<>();
    contents.add(design);
    for (Iterator<EObject> all = design.eAllContents(); all.hasNext(); ) contents.add(all.next());
    return contents;
  }

  @Override
  public String toString() {
    String member = owner.getName() + "." + feature.getName();
    return switch (kind) {
      case LEFT_OUT -> "without " + member;
      case ONE_ONLY -> "with only one of " + member;
      case UNKNOWN_NAME -> "with an unknown " + member;
    };
  }
}
