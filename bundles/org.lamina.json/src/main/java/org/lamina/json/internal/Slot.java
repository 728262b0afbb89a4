// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;

/** What the model says about one member of a class; read once from the annotations. */
final class Slot {
  /** What a value of the member is. */
  enum Kind {
    TEXT,
    NUMBER,
    WHOLE,
    TRUTH,
    CHOICE,
    QUANTITY,
    BOUND,
    STEP,
    OTHER,
    OBJECT
  }

  final EStructuralFeature feature;
  /** Name in a file. */
  final String name;
  final Kind kind;
  final boolean many;
  final boolean required;
  /** Fewest entries of a list that is there. */
  final int fewest;
  /** Most entries of a list; -1 when there is no limit. */
  final int most;
  /** The dimension that the model names; null when it names none, any, or the inherited one. */
  final Dimension dimension;
  /** Whether the dimension, and what is allowed, is what the containing member says. */
  final boolean inherits;
  /** Whether objects in this member that ask for their dimension are to ask further out. */
  final boolean passesOn;
  final boolean positive;
  final boolean nonnegative;
  final boolean ordered;
  final boolean increasing;
  final boolean namesMembers;
  final String sameLengthAs;
  final String notAbove;
  final String fixed;

  Slot(EStructuralFeature feature) {
    this.feature = feature;
    this.name = ModelMeta.memberName(feature);
    this.kind = feature instanceof EReference ? Kind.OBJECT : kind(((EAttribute) feature).getEAttributeType());
    this.many = feature.isMany();
    this.required = feature.isRequired();
    this.ordered = flag(feature, "ordered");
    this.fewest = ordered ? 2 : feature.getLowerBound();
    this.most = ordered && feature.getUpperBound() < 0 ? 2 : feature.getUpperBound();
    String label = ModelMeta.detail(feature, "dimension").orElse("");
    this.inherits = label.equals("inherited");
    this.passesOn = inherits || label.isEmpty();
    this.dimension = passesOn || label.equals("any") ? null : Dimension.ofLabel(label);
    this.positive = flag(feature, "positive");
    this.nonnegative = flag(feature, "nonnegative");
    this.increasing = flag(feature, "increasing");
    this.namesMembers = "members".equals(ModelMeta.detail(feature, "names").orElse(null));
    this.sameLengthAs = ModelMeta.detail(feature, "sameLengthAs").orElse(null);
    this.notAbove = ModelMeta.detail(feature, "notAbove").orElse(null);
    this.fixed = ModelMeta.detail(feature, "fixed").orElse(null);
  }

  /** Whether a feature is a member of a file: what is computed, and references to elsewhere, are not. */
  static boolean isMember(EStructuralFeature feature) {
    if (!feature.isChangeable() || feature.isTransient() || feature.isDerived()) return false;
    return !(feature instanceof EReference) || ((EReference) feature).isContainment();
  }

  /** The declared class of an object member. */
  EClass objectType() {
    return (EClass) feature.getEType();
  }

  EDataType dataType() {
    return (EDataType) feature.getEType();
  }

  private static Kind kind(EDataType type) {
    if (type instanceof EEnum) return Kind.CHOICE;
    Class<?> java = type.getInstanceClass();
    if (java == String.class) return Kind.TEXT;
    if (java == Quantity.class) return Kind.QUANTITY;
    if (java == Bound.class) return Kind.BOUND;
    if (java == Step.class) return Kind.STEP;
    if (java == Double.class || java == double.class || java == Float.class || java == float.class) return Kind.NUMBER;
    if (java == Boolean.class || java == boolean.class) return Kind.TRUTH;
    return isWhole(java) ? Kind.WHOLE : Kind.OTHER;
  }

  private static boolean isWhole(Class<?> java) {
    return java == Integer.class || java == int.class || java == Long.class || java == long.class
        || java == Short.class || java == short.class;
  }

  /** As {@code ModelMeta.flag}, without a lambda: the first one costs a cold start more than all annotations. */
  private static boolean flag(EStructuralFeature feature, String key) {
    return "true".equals(ModelMeta.detail(feature, key).orElse(null));
  }
}
