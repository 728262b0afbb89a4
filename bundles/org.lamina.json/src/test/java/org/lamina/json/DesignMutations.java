// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes members and values of a design at random, as people get them wrong; the text stays JSON. */
final class DesignMutations {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NUMBERS =
      List.of(
          "-5", "0", "-0", "0.0", "-0.0", "1e400", "-1e400", "1e-400", "-300", "7", "7.50", "5e-320", "1e308", "+5",
          "05", ".5", "5.", "1e", "NaN", "3 +- 1", "3±1", "3 +- -1", "3 +- -0", "3 +-", " 3", "51", "01", "-01");
  private static final List<String> WORDS =
      List.of(
          "", "full-cell", "film", "anneal", "lithiation", "planar", "pore-array", "gyroid", "substrate-geometry",
          "measured", "1", "70nm", "70  nm", "70 nm ", "\t70 nm", "70\u2003nm", "70 nm\u00a0", "<=5 K", ">=  90 %",
          "= 5", "µ", "a\u0001b", "5 1/nm2", "51/nm2", "5 ohm/sq", "2.5e-3kg/m³", "rest 10 min", "cycle 2", "Cycle 1",
          "hold at 3 V for 0 s", "charge at C/3 until 3V or 1 hour");
  private static final List<String> RAW =
      List.of("1", "0", "-1", "2.0", "2.5", "1e0", "1e10", "-0.0", "0.5", "1e400", "1e-400", "99999999999999999999");

  private final SplittableRandom random;
  private final List<JsonNode> containers = new ArrayList<>();

  DesignMutations(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The text of the design with one or two changes. */
  String change(String text) {
    JsonNode root = MAPPER.readTree(text);
    for (int i = random.nextInt(3) == 0 ? 2 : 1; i > 0; i--) {
      containers.clear();
      collect(root);
      JsonNode container = containers.get(random.nextInt(containers.size()));
      if (container instanceof ObjectNode object) change(object);
      else change((ArrayNode) container);
    }
    return MAPPER.writeValueAsString(root);
  }

  private void collect(JsonNode node) {
    if (node.isContainer()) containers.add(node);
    for (JsonNode child : node) collect(child);
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(12) == 0) {
      object.set(random.nextBoolean() ? "type" : "notes", value(NODES.stringNode("x")));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(7)) {
      case 0 -> object.set(typed(name), object.remove(name));
      case 1 -> object.remove(name);
      case 2 -> object.set(name, anywhere());
      default -> object.set(name, value(object.get(name)));
    }
  }

  private void change(ArrayNode array) {
    int at = array.isEmpty() ? 0 : random.nextInt(array.size());
    switch (random.nextInt(6)) {
      case 0 -> array.removeAll();
      case 1 -> array.add(anywhere());
      case 2 -> array.insert(at, array.isEmpty() ? anywhere() : array.get(array.size() - 1).deepCopy());
      case 3 -> {
        if (!array.isEmpty()) array.remove(at);
      }
      default -> {
        if (!array.isEmpty()) array.set(at, value(array.get(at)));
      }
    }
  }

  private JsonNode anywhere() {
    return containers.get(random.nextInt(containers.size())).deepCopy();
  }

  /** The name with a typing error, or one of another member. */
  private String typed(String name) {
    if (name.isEmpty()) return "x";
    int at = random.nextInt(name.length());
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name + "s";
      case 2 -> name.toUpperCase(java.util.Locale.ROOT);
      default -> List.of("type", "$schema", "name", "value", "kind", "temperature", "").get(random.nextInt(7));
    };
  }

  private JsonNode value(JsonNode before) {
    if (before.isString() && random.nextInt(3) > 0) return NODES.stringNode(text(before.stringValue()));
    return switch (random.nextInt(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2, 3 -> NODES.numberNode(new BigDecimal(RAW.get(random.nextInt(RAW.size()))));
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.arrayNode().add(before.deepCopy());
      default -> NODES.stringNode(WORDS.get(random.nextInt(WORDS.size())));
    };
  }

  /** A text near a given one: another unit, another number, another word. */
  private String text(String before) {
    int space = before.indexOf(' ');
    boolean quantity = space > 0 && Character.isDigit(before.charAt(space - 1));
    if (!quantity) return random.nextInt(4) == 0 ? typed(before) : WORDS.get(random.nextInt(WORDS.size()));
    String number = before.substring(0, space);
    String unit = before.substring(space + 1);
    return switch (random.nextInt(6)) {
      case 0 -> number + " " + anyUnit();
      case 1 -> number + " " + sibling(unit);
      case 2 -> NUMBERS.get(random.nextInt(NUMBERS.size())) + " " + unit;
      case 3 -> NUMBERS.get(random.nextInt(NUMBERS.size())) + " " + sibling(unit);
      case 4 -> number + unit;
      default -> number + " " + unit + (random.nextBoolean() ? "x" : " ");
    };
  }

  private String anyUnit() {
    return spelling(Units.all().get(random.nextInt(Units.all().size())));
  }

  private String sibling(String unit) {
    if (Units.find(unit).isEmpty()) return anyUnit();
    List<Unit> siblings = Units.of(Units.get(unit).dimension());
    return spelling(siblings.get(random.nextInt(siblings.size())));
  }

  private String spelling(Unit unit) {
    int which = random.nextInt(unit.aliases().size() + 1);
    return which == 0 ? unit.symbol() : unit.aliases().get(which - 1);
  }
}
