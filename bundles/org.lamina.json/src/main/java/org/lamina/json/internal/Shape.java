// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.model.meta.ModelMeta;

/** The members of a class, in the order of the model. */
final class Shape {
  private final EClass type;
  private final Map<String, Slot> byName = new LinkedHashMap<>();
  private final Map<EStructuralFeature, Slot> byFeature = new LinkedHashMap<>();

  Shape(EClass type) {
    this.type = type;
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!Slot.isMember(feature)) continue;
      Slot slot = new Slot(feature);
      byName.put(slot.name, slot);
      byFeature.put(feature, slot);
    }
  }

  Iterable<Slot> slots() {
    return byName.values();
  }

  /** The member of that name; null when the class has none. */
  Slot slot(String name) {
    return byName.get(name);
  }

  /** The member by the name of its feature, which XMI uses; null when the class has none. */
  Slot slotOfFeature(String name) {
    EStructuralFeature feature = type.getEStructuralFeature(name);
    return feature == null ? null : byFeature.get(feature);
  }

  /** The member of a feature; null when the feature is no member of a file. */
  Slot slot(EStructuralFeature feature) {
    return byFeature.get(feature);
  }

  /** Names of the members that a person writes. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : byName.keySet()) {
      if (!name.startsWith("$")) names.add(name);
    }
    return names;
  }

  /** {@code a layer}. */
  String described() {
    return Words.withArticle(noun());
  }

  /** {@code layer}, {@code pore array}. */
  String noun() {
    return ModelMeta.typeName(type).replace('-', ' ');
  }
}
