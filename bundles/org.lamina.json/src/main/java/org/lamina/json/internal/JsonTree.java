// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into nodes with their places. One object reads one text. */
final class JsonTree {
  private final char[] text;
  private final int length;
  private final ReadLimits limits;
  private final Faults faults;
  private final TextCursor cursor;
  private JsonParser parser;
  private int tokens;
  private int depth;

  JsonTree(char[] text, int length, ReadLimits limits, Faults faults) {
    this.text = text;
    this.length = length;
    this.limits = limits;
    this.faults = faults;
    this.cursor = new TextCursor(text, length);
  }

  /** The value that the text holds; null when a fault kept it from being read to its end. */
  Node read() {
    try (JsonParser open = Factory.JSON.createParser(ObjectReadContext.empty(), text, 0, length)) {
      parser = open;
      JsonToken first = next();
      if (first == null) return syntaxFault();
      Node root = value(first, Path.ROOT);
      return next() == null ? root : syntaxFault();
    } catch (LimitReached e) {
      return null;
    } catch (JacksonException e) {
      return syntaxFault();
    }
  }

  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) return null;
    cursor.moveTo((int) parser.currentTokenLocation().getCharOffset());
    if (++tokens > limits.tokens()) {
      throw reached("the file has more than " + limits.tokens() + " members, values and brackets (tokens)", Path.ROOT);
    }
    return token;
  }

  private Node value(JsonToken token, Path path) {
    int line = cursor.line();
    int column = cursor.column();
    return switch (token) {
      case START_OBJECT -> object(new ObjectNode(line, column), path);
      case START_ARRAY -> array(new ArrayNode(line, column), path);
      case VALUE_STRING -> new ScalarNode(ScalarNode.Kind.TEXT, string(parser.getString(), path), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ScalarNode(ScalarNode.Kind.NUMBER, number(path), line, column);
      case VALUE_TRUE -> new ScalarNode(ScalarNode.Kind.TRUTH, "true", line, column);
      case VALUE_FALSE -> new ScalarNode(ScalarNode.Kind.TRUTH, "false", line, column);
      default -> new ScalarNode(ScalarNode.Kind.NULL, "null", line, column);
    };
  }

  private ObjectNode object(ObjectNode object, Path path) {
    enter(path);
    while (next() != JsonToken.END_OBJECT) {
      String name = string(parser.currentName(), path);
      int line = cursor.line();
      int column = cursor.column();
      Path child = path.child(name);
      ObjectNode.Member earlier = object.member(name);
      Node value = value(next(), child);
      if (earlier == null) object.put(new ObjectNode.Member(name, line, column, value));
      else duplicate(earlier, child, line, column, faults);
    }
    depth--;
    return object;
  }

  static void duplicate(ObjectNode.Member earlier, Path path, int line, int column, Faults faults) {
    String first = "first in line " + earlier.line() + ", column " + earlier.column();
    String message = Words.quoted(earlier.name()) + " is there twice; " + first;
    String help = "remove one of the two; only the first was read";
    faults.addAt(FaultKind.DUPLICATE_MEMBER, message, help, path, line, column);
  }

  private ArrayNode array(ArrayNode array, Path path) {
    enter(path);
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      array.items().add(value(token, path.child(array.items().size())));
    }
    depth--;
    return array;
  }

  private void enter(Path path) {
    if (++depth <= limits.depth()) return;
    throw reached("more than " + limits.depth() + " objects and lists in each other (depth)", path);
  }

  private String string(String string, Path path) {
    if (string.length() > limits.stringLength()) {
      String most = "; at most " + limits.stringLength() + " are read (stringLength)";
      throw reached("a text of " + string.length() + " characters" + most, path);
    }
    return string;
  }

  private String number(Path path) {
    int digits = parser.getStringLength();
    if (digits > limits.numberLength()) {
      throw reached(
          "a number of " + digits + " characters; at most " + limits.numberLength() + " are read (numberLength)", path);
    }
    return parser.getString();
  }

  private LimitReached reached(String message, Path path) {
    String help = "no design needs that much: is this the right file?";
    faults.addAt(FaultKind.LIMIT, message, help, path, cursor.line(), cursor.column());
    return new LimitReached();
  }

  /** Says in our words what Jackson stumbled over; its own text changes between versions and seldom says what to do. */
  private Node syntaxFault() {
    Mistake mistake = new SyntaxScanner(text, length).find();
    TextCursor place = new TextCursor(text, length);
    place.moveTo(mistake.offset());
    faults.addAt(FaultKind.SYNTAX, mistake.message(), mistake.help(), Path.ROOT, place.line(), place.column());
    return null;
  }

  /** Ends the reading of a text that is larger than any design. */
  private static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1;

    LimitReached() {
      super(null, null, false, false);
    }
  }

  /** Made when the first text is read. */
  private static final class Factory {
    // Our own limits name themselves and the place. Those of Jackson lie above them and are never reached.
    static final JsonFactory JSON =
        JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }
}
