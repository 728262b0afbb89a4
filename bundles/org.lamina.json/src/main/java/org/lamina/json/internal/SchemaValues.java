// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.protocol.Step;
import org.lamina.model.quantity.Dimension;

/** The schemas of single values. */
final class SchemaValues {
  private final Map<String, ObjectNode> definitions;

  SchemaValues(Map<String, ObjectNode> definitions) {
    this.definitions = definitions;
  }

  ObjectNode of(Slot slot, Expectation expected) {
    return switch (slot.kind) {
      case TEXT -> text(slot);
      case STEP -> step(slot);
      case OTHER -> typed("string");
      case TRUTH -> withDefault(typed("boolean"), slot);
      case NUMBER -> withDefault(number(expected), slot);
      case WHOLE -> withDefault(whole(slot, expected), slot);
      case CHOICE -> withDefault(choice((EEnum) slot.dataType()), slot);
      case QUANTITY, BOUND -> quantity(slot.kind == Slot.Kind.BOUND, expected);
      case OBJECT -> throw new IllegalArgumentException(slot.name + " is no single value");
    };
  }

  static ObjectNode reference(String name) {
    ObjectNode reference = new ObjectNode(0, 0);
    reference.put("$ref", ScalarNode.text("#/$defs/" + name));
    return reference;
  }

  static ArrayNode texts(List<String> texts) {
    ArrayNode array = new ArrayNode(0, 0);
    for (String text : texts) array.items().add(ScalarNode.text(text));
    return array;
  }

  /** What the name of a definition says about the values in it. */
  static String suffix(Expectation expected) {
    String dimension = expected.dimension() == null ? "-of-any-dimension" : "-of-" + expected.dimension().label();
    return dimension + (expected.positive() ? "-above-zero" : expected.nonnegative() ? "-not-below-zero" : "");
  }

  private static ObjectNode typed(String type) {
    ObjectNode schema = new ObjectNode(0, 0);
    schema.put("type", ScalarNode.text(type));
    return schema;
  }

  private static ObjectNode text(Slot slot) {
    if (slot.fixed == null) return withDefault(typed("string"), slot);
    ObjectNode schema = new ObjectNode(0, 0);
    schema.put("const", ScalarNode.text(slot.fixed));
    return schema;
  }

  private static ObjectNode number(Expectation expected) {
    ObjectNode schema = typed("number");
    if (expected.positive()) schema.put("exclusiveMinimum", ScalarNode.number("0"));
    else if (expected.nonnegative()) schema.put("minimum", ScalarNode.number("0"));
    return schema;
  }

  private static ObjectNode whole(Slot slot, Expectation expected) {
    long most = ValueReader.largest(slot);
    ObjectNode schema = typed("integer");
    String least = expected.positive() ? "1" : expected.nonnegative() ? "0" : Long.toString(-most);
    schema.put("minimum", ScalarNode.number(least));
    schema.put("maximum", ScalarNode.number(Long.toString(most)));
    return schema;
  }

  private static ObjectNode withDefault(ObjectNode schema, Slot slot) {
    String literal = slot.feature.getDefaultValueLiteral();
    if (literal == null || slot.many) return schema;
    boolean quoted = slot.kind == Slot.Kind.TEXT || slot.kind == Slot.Kind.CHOICE;
    schema.put("default", quoted ? ScalarNode.text(literal) : ScalarNode.number(literal));
    return schema;
  }

  private ObjectNode choice(EEnum type) {
    String name = type.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    if (!definitions.containsKey(name)) {
      StringBuilder description = new StringBuilder(ModelMeta.documentation(type));
      ArrayNode literals = new ArrayNode(0, 0);
      for (EEnumLiteral literal : type.getELiterals()) {
        literals.items().add(ScalarNode.text(literal.getLiteral()));
        String documentation = ModelMeta.documentation(literal);
        if (documentation.isEmpty()) continue;
        description.append('\n').append(literal.getLiteral()).append(": ").append(documentation);
      }
      ObjectNode schema = new ObjectNode(0, 0);
      if (description.length() > 0) schema.put("description", ScalarNode.text(description.toString()));
      schema.put("enum", literals);
      definitions.put(name, schema);
    }
    return reference(name);
  }

  private ObjectNode step(Slot slot) {
    String name = "protocol-step";
    if (!definitions.containsKey(name)) {
      ObjectNode schema = new ObjectNode(0, 0);
      schema.put("description", ScalarNode.text(ModelMeta.documentation(slot.dataType())));
      schema.put("type", ScalarNode.text("string"));
      schema.put("examples", texts(StepText.EXAMPLES));
      schema.put("maxLength", ScalarNode.number(Integer.toString(Step.MOST_CHARACTERS)));
      schema.put("pattern", ScalarNode.text(Step.pattern()));
      definitions.put(name, schema);
    }
    return reference(name);
  }

  private ObjectNode quantity(boolean bound, Expectation expected) {
    String name = (bound ? "bound" : "quantity") + suffix(expected);
    if (!definitions.containsKey(name)) {
      Dimension dimension = expected.dimension();
      String what = dimension == null ? "a quantity" : Words.of(dimension);
      String sign = expected.positive() ? ", above zero" : expected.nonnegative() ? ", not below zero" : "";
      String units = dimension == null ? "" : " Units: " + Words.units(dimension) + ".";
      ObjectNode schema = new ObjectNode(0, 0);
      String description = (bound ? "At least (>=) or at most (<=) " : "As a number and a unit: ") + what + sign + "."
          + units;
      schema.put("description", ScalarNode.text(description));
      schema.put("type", ScalarNode.text("string"));
      schema.put("pattern", ScalarNode.text(bound ? UnitPatterns.bound(expected) : UnitPatterns.quantity(expected)));
      definitions.put(name, schema);
    }
    return reference(name);
  }
}
