// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.lamina.model.meta.ModelMeta;

/** Derives the JSON Schema of a class from the model. One object derives one schema. */
public final class SchemaText {
  private final Types types;
  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();
  private final SchemaValues values = new SchemaValues(definitions);

  public SchemaText(Types types) {
    this.types = types;
  }

  /** The schema of files that hold an object of the class. */
  public String of(EClass root) {
    ObjectNode schema = new ObjectNode(0, 0);
    schema.put("$schema", ScalarNode.text("https://json-schema.org/draft/2020-12/schema"));
    String nsUri = root.getEPackage().getNsURI();
    String version = nsUri.substring(nsUri.lastIndexOf(':') + 1);
    schema.put("$id", ScalarNode.text("urn:lamina:schema:" + ModelMeta.typeName(root) + ":" + version));
    ObjectNode body = types.hasChoice(root) ? choice(root, Expectation.ANY) : object(root, null, Expectation.ANY);
    for (ObjectNode.Member member : body.members()) schema.put(member);
    if (body.child("properties") instanceof ObjectNode properties && properties.child("$schema") == null) {
      ObjectNode text = new ObjectNode(0, 0);
      text.put("type", ScalarNode.text("string"));
      properties.put("$schema", text);
    }
    ObjectNode all = new ObjectNode(0, 0);
    for (String name : definitions.keySet()) all.put(name, definitions.get(name));
    schema.put("$defs", all);
    return JsonText.of(schema);
  }

  /** A reference to the schema of objects in a member. */
  private ObjectNode reference(EClass declared, Expectation expected) {
    String suffix = usesExpectation(declared, new HashSet<>()) ? SchemaValues.suffix(expected) : "";
    String name = ModelMeta.typeName(declared) + suffix;
    if (!definitions.containsKey(name)) {
      definitions.put(name, new ObjectNode(0, 0)); // classes may contain themselves
      definitions.put(name, types.hasChoice(declared) ? choice(declared, expected) : object(declared, null, expected));
    }
    return SchemaValues.reference(name);
  }

  /** An object that states its class: the schema of the class holds. */
  private ObjectNode choice(EClass declared, Expectation expected) {
    ObjectNode schema = described(new ObjectNode(0, 0), ModelMeta.documentation(declared));
    schema.put("type", ScalarNode.text("object"));
    ObjectNode properties = new ObjectNode(0, 0);
    ObjectNode type = new ObjectNode(0, 0);
    List<String> names = types.names(declared);
    if (names.isEmpty()) type.put("not", new ObjectNode(0, 0));
    else type.put("enum", SchemaValues.texts(names));
    properties.put(Types.TYPE, type);
    schema.put("properties", properties);
    if (declared.isAbstract()) schema.put("required", SchemaValues.texts(List.of(Types.TYPE)));
    ArrayNode all = new ArrayNode(0, 0);
    for (EClass each : types.choices(declared)) all.items().add(branch(each, declared, expected));
    if (!all.items().isEmpty()) schema.put("allOf", all);
    return schema;
  }

  private ObjectNode branch(EClass type, EClass declared, Expectation expected) {
    String typeName = ModelMeta.typeName(type);
    String suffix = usesExpectation(type, new HashSet<>()) ? SchemaValues.suffix(expected) : "";
    String name = ModelMeta.typeName(declared) + "." + typeName + suffix;
    if (!definitions.containsKey(name)) {
      definitions.put(name, new ObjectNode(0, 0));
      definitions.put(name, object(type, typeName, expected));
    }
    ObjectNode stated = new ObjectNode(0, 0);
    ObjectNode constant = new ObjectNode(0, 0);
    constant.put("const", ScalarNode.text(typeName));
    ObjectNode properties = new ObjectNode(0, 0);
    properties.put(Types.TYPE, constant);
    stated.put("properties", properties);
    // The declared class itself may be left unsaid; "properties" alone is then fulfilled.
    if (type != declared) stated.put("required", SchemaValues.texts(List.of(Types.TYPE)));
    ObjectNode branch = new ObjectNode(0, 0);
    branch.put("if", stated);
    branch.put("then", SchemaValues.reference(name));
    return branch;
  }

  /** The members of a class; {@code typeName} is what the object states as its class, or null. */
  private ObjectNode object(EClass type, String typeName, Expectation expected) {
    ObjectNode schema = described(new ObjectNode(0, 0), ModelMeta.documentation(type));
    schema.put("type", ScalarNode.text("object"));
    ObjectNode properties = new ObjectNode(0, 0);
    ArrayNode required = new ArrayNode(0, 0);
    if (typeName != null) {
      ObjectNode constant = new ObjectNode(0, 0);
      constant.put("const", ScalarNode.text(typeName));
      properties.put(Types.TYPE, constant);
    }
    for (Slot slot : types.shape(type).slots()) {
      properties.put(slot.name, member(slot, expected.of(slot)));
      if (slot.required) required.items().add(ScalarNode.text(slot.name));
    }
    schema.put("properties", properties);
    if (!required.items().isEmpty()) schema.put("required", required);
    schema.put("additionalProperties", ScalarNode.truth(false));
    return schema;
  }

  private ObjectNode member(Slot slot, Expectation expected) {
    ObjectNode schema = described(new ObjectNode(0, 0), ModelMeta.documentation(slot.feature));
    ObjectNode value = slot.kind == Slot.Kind.OBJECT
        ? reference(slot.objectType(), expected)
        : values.of(slot, expected);
    if (slot.many) {
      schema.put("type", ScalarNode.text("array"));
      schema.put("items", value);
      if (slot.fewest > 0) schema.put("minItems", ScalarNode.number(Integer.toString(slot.fewest)));
      if (slot.most >= 0) schema.put("maxItems", ScalarNode.number(Integer.toString(slot.most)));
      if (slot.kind != Slot.Kind.OBJECT && slot.feature.isUnique()) schema.put("uniqueItems", ScalarNode.truth(true));
    } else {
      for (ObjectNode.Member member : value.members()) schema.put(member);
    }
    return schema;
  }

  private static ObjectNode described(ObjectNode schema, String documentation) {
    if (!documentation.isEmpty()) schema.put("description", ScalarNode.text(documentation));
    return schema;
  }

  /** Whether the values in objects of a class depend on the member that holds them. */
  private boolean usesExpectation(EClass type, Set<EClass> asked) {
    if (!asked.add(type)) return false;
    for (Slot slot : types.shape(type).slots()) {
      if (slot.inherits) return true;
      if (slot.kind == Slot.Kind.OBJECT && slot.passesOn && usesExpectation(slot.objectType(), asked)) return true;
    }
    for (EClass other : types.choices(type)) {
      if (other != type && usesExpectation(other, asked)) return true;
    }
    return false;
  }
}
