// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.lamina.model.quantity.Unit;
import org.lamina.model.quantity.Units;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes designs the way that people and programs get them wrong: names, types, words, units, numbers, what is there
 * and what is not. The same seed gives the same changes. What comes out is always JSON.
 */
final class TreeMutations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NUMBERS =
      List.of(
          "0", "-0", "-1", "0.5", "1e-3", "1E5", "007", "+1", ".5", "5.", "1,5", "1e400", "1e-400", "1e308", "1e200", "NaN", "",
          "-273.15", "-300", "4 +- 1", "4 +- -1", "4±0.5");
  private static final List<String> JSON_NUMBERS =
      List.of("0", "-1", "0.5", "1.0", "3000000000", "1e400", "-1e-400", "7e2");

  private final SplittableRandom random;
  private final List<Place> places = new ArrayList<>();

  /** A value and what holds it: an object by a name, or an array by an index. */
  private record Place(JsonNode holder, String name, int index) {
    JsonNode value() {
      return holder instanceof ObjectNode object ? object.get(name) : holder.get(index);
    }

    void set(JsonNode value) {
      if (holder instanceof ObjectNode object) object.set(name, value);
      else ((ArrayNode) holder).set(index, value);
    }

    void remove() {
      if (holder instanceof ObjectNode object) object.remove(name);
      else ((ArrayNode) holder).remove(index);
    }
  }

  TreeMutations(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A copy of the design with one to three changes. */
  JsonNode mutate(JsonNode design) {
    JsonNode copy = design.deepCopy();
    for (int i = random.nextInt(3); i >= 0; i--) {
      places.clear();
      collect(copy);
      if (!places.isEmpty()) change(one(places));
    }
    return copy;
  }

  private void collect(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) add(new Place(object, name, -1));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) add(new Place(array, null, i));
    }
  }

  private void add(Place place) {
    places.add(place);
    collect(place.value());
  }

  private void change(Place place) {
    switch (random.nextInt(8)) {
      case 0 -> place.remove();
      case 1 -> rename(place);
      case 2 -> addTo(place.holder(), one(places).value().deepCopy());
      case 3 -> place.set(ofAnotherType(place.value()));
      case 4 -> place.set(one(places).value().deepCopy());
      default -> place.set(changed(place.value()));
    }
  }

  private void rename(Place place) {
    if (!(place.holder() instanceof ObjectNode object)) return;
    JsonNode value = place.value();
    object.remove(place.name());
    object.set(random.nextInt(4) == 0 ? nameSomewhere() : misspelt(place.name()), value);
  }

  private void addTo(JsonNode holder, JsonNode value) {
    if (holder instanceof ArrayNode array) array.insert(random.nextInt(array.size() + 1), value);
    else ((ObjectNode) holder).set(nameSomewhere(), value);
  }

  private String nameSomewhere() {
    List<String> names = places.stream().map(Place::name).filter(name -> name != null).toList();
    return names.isEmpty() ? "name" : one(names);
  }

  private JsonNode ofAnotherType(JsonNode value) {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.stringNode(value.isString() ? value.asString() : value.toString());
      case 3 -> NODES.objectNode();
      case 4 -> NODES.arrayNode();
      case 5 -> NODES.arrayNode().add(value.deepCopy());
      case 6 -> NODES.objectNode().set("value", value.deepCopy());
      default -> Json.parse(one(JSON_NUMBERS));
    };
  }

  private JsonNode changed(JsonNode value) {
    if (value.isString()) return NODES.stringNode(changed(value.asString()));
    if (value.isNumber()) return Json.parse(one(JSON_NUMBERS));
    if (!(value instanceof ArrayNode array) || array.isEmpty()) return ofAnotherType(value);
    ArrayNode copy = array.deepCopy();
    switch (random.nextInt(3)) {
      case 0 -> copy.removeAll();
      case 1 -> copy.add(one(places).value().deepCopy());
      default -> reverse(array, copy);
    }
    return copy;
  }

  private static void reverse(ArrayNode array, ArrayNode copy) {
    for (int i = 0; i < array.size(); i++) copy.set(i, array.get(array.size() - 1 - i).deepCopy());
  }

  private String changed(String text) {
    int space = text.lastIndexOf(' ');
    boolean quantity = space > 0 && !text.isEmpty() && "0123456789-<>=".indexOf(text.charAt(0)) >= 0;
    if (!quantity) return random.nextBoolean() ? misspelt(text) : wordSomewhere();
    String number = text.substring(0, space);
    String unit = text.substring(space + 1);
    return switch (random.nextInt(7)) {
      case 0 -> number;
      case 1 -> unit;
      case 2 -> number + unit;
      case 3 -> number + " " + misspelt(unit);
      case 4 -> one(NUMBERS) + " " + unit;
      case 5 -> (number.matches("[<>]=.*") ? number.substring(2) : ">= " + number) + " " + unit;
      default -> number + " " + anyUnit();
    };
  }

  private String wordSomewhere() {
    List<String> words =
        places.stream().map(Place::value).filter(JsonNode::isString).map(JsonNode::asString).toList();
    return words.isEmpty() ? "" : one(words);
  }

  private String anyUnit() {
    Unit unit = one(Units.all());
    return one(Stream.concat(Stream.of(unit.symbol()), unit.aliases().stream()).toList());
  }

  private String misspelt(String text) {
    if (text.isEmpty()) return "x";
    int at = random.nextInt(text.length());
    String head = text.substring(0, at);
    String tail = text.substring(at + 1);
    char c = text.charAt(at);
    return switch (random.nextInt(5)) {
      case 0 -> head + tail;
      case 1 -> head + c + c + tail;
      case 2 -> head + (Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c)) + tail;
      case 3 -> tail.isEmpty() ? text + " " : head + tail.charAt(0) + c + tail.substring(1);
      default -> " " + text;
    };
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
