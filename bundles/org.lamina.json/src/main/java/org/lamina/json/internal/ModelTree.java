// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Numbers;

/** Turns objects into nodes in canonical order: class, then members in the order of the model, defaults left out. */
public final class ModelTree {
  private final Types types;

  public ModelTree(Types types) {
    this.types = types;
  }

  /** The canonical JSON text of an object, which ends with a new line. */
  public String text(EObject root) {
    return JsonText.of(object(root, root.eClass()));
  }

  private ObjectNode object(EObject object, EClass declared) {
    ObjectNode node = new ObjectNode(0, 0);
    Shape shape = types.shape(object.eClass());
    // What is there for tools comes first, as every editor expects of "$schema".
    for (Slot slot : shape.slots()) {
      if (slot.name.startsWith("$")) member(object, slot, node);
    }
    if (object.eClass() != declared || declared.isAbstract()) {
      node.put(Types.TYPE, ScalarNode.text(ModelMeta.typeName(object.eClass())));
    }
    for (Slot slot : shape.slots()) {
      if (!slot.name.startsWith("$")) member(object, slot, node);
    }
    return node;
  }

  private void member(EObject object, Slot slot, ObjectNode node) {
    // A required member is written even where it is the default: a file without it would not be read.
    boolean stated = slot.required && !slot.feature.isUnsettable();
    if (!stated && !object.eIsSet(slot.feature)) return;
    Object value = object.eGet(slot.feature);
    if (value == null || value instanceof List<?> list && list.isEmpty()) return;
    node.put(slot.name, slot.many ? list((List<?>) value, slot) : value(value, slot));
  }

  private Node list(List<?> values, Slot slot) {
    ArrayNode node = new ArrayNode(0, 0);
    for (Object value : values) node.items().add(value(value, slot));
    return node;
  }

  private Node value(Object value, Slot slot) {
    return switch (slot.kind) {
      case OBJECT -> object((EObject) value, slot.objectType());
      case NUMBER -> ScalarNode.number(number((Number) value));
      case WHOLE -> ScalarNode.number(value.toString());
      case TRUTH -> ScalarNode.truth((Boolean) value);
      case CHOICE -> ScalarNode.text(((Enumerator) value).getLiteral());
      case TEXT, QUANTITY, BOUND -> ScalarNode.text(value.toString());
      case STEP, OTHER -> ScalarNode.text(EcoreUtil.convertToString(slot.dataType(), value));
    };
  }

  /** The shortest text that reads back as the same number, in the type that the model gives it. */
  static String number(Number value) {
    return Numbers.exact(value instanceof Float ? Double.parseDouble(value.toString()) : value.doubleValue());
  }
}
