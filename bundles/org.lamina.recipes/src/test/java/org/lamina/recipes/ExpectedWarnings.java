// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the list of expected findings: flat entries of texts. */
final class ExpectedWarnings {
  private ExpectedWarnings() {}

  static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> entries = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
      while (parser.nextToken() != JsonToken.START_ARRAY) parser.currentToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) entries.add(entry(parser));
    }
    return entries;
  }

  private static Map<String, String> entry(JsonParser parser) {
    Map<String, String> entry = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_STRING) throw new IllegalArgumentException(name + " is not a text");
      entry.put(name, parser.getString());
    }
    return entry;
  }
}
