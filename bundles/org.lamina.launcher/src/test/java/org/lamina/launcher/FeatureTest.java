// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTest {
  @Test
  void readsWhatTheBuildWrites() {
    Feature feature = Feature.parse("""
        {
          "feature-resource-version": "1.0",
          "id": "org.lamina:org.lamina.product:osgifeature:0.1.0",
          "bundles": [
            {"id": "g:a:1.2.0", "bundle-symbolic-name": "a.b", "bundle-version": "1.2.0.v1", "size": 12, "crc32": 34,
             "other": {"x": [true, false, null, -7, {}, []], "y": "\\u00e4\\n\\"\\\\"}},
            "g:c:2"
          ]
        }
        """);
    assertEquals("org.lamina:org.lamina.product:osgifeature:0.1.0", feature.id());
    assertEquals(List.of(
        new FeatureBundle("g:a:1.2.0", "a.b", "1.2.0.v1", 12, 34),
        new FeatureBundle("g:c:2", null, null, -1, -1)), feature.bundles());
    assertEquals("a-1.2.0.jar", feature.bundles().get(0).fileName());
    assertEquals("g:c:2", feature.bundles().get(1).name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
      ^^                                   ~ line 1: expected more but found the end of the file.
      []                                   ~ it does not hold an object.
      {}                                   ~ "id" or "bundles" is missing.
      {"id":"g:a:1","bundles":{}}          ~ "id" or "bundles" is missing.
      {"id":"g:a:1","bundles":[7]}         ~ a bundle without "id".
      {"id":"g:a:1","bundles":["g:a"]}     ~ the bundle id 'g:a' is not of the form group:artifact:version.
      {"id":"g:a:1","bundles":["::"]}      ~ the bundle id '::' is not of the form group:artifact:version.
      {"id":"g:a:1","bundles":["g:a:"]}    ~ the bundle id 'g:a:' is not of the form group:artifact:version.
      {"id":"g:a:1" "bundles":[]}          ~ line 1: expected ',' or '}' but found '"'.
      {"id":"g:a:1","bundles":[}           ~ line 1: expected a value but found '}'.
      {"id":"g:a:1","bundles":[1.5]}       ~ line 1: expected a value but found '1'.
      {"id":"g:a:1","id":"g:a:1"}          ~ line 1: "id" stands there twice.
      {"id":"g:a:1","bundles":[]} x        ~ line 1: expected the end but found 'x'.
      {"id":"g:a:1                         ~ line 1: expected more but found the end of the file.
      {"id":"\\x"}                         ~ line 1: expected an escape but found '"'.
      {"id":"\\u00zz"}                     ~ line 1: expected four hexadecimal digits but found '"'.
      [[[[[[[[[[[[[[[[[[[[                 ~ line 1: expected less nesting but found '['.
      """)
  void saysWhereAFileIsDamaged(String text, String message) {
    Exception thrown = assertThrows(IllegalArgumentException.class, () -> Feature.parse(text));
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void countsLines() {
    Exception thrown = assertThrows(IllegalArgumentException.class, () -> Feature.parse("{\n\n  \"id\": nul\n}"));
    assertEquals("line 3: expected a value but found 'n'.", thrown.getMessage());
  }

  @Test
  void namesTheFileThatIsMissingOrDamaged(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("feature.json");
    String missing = assertThrows(BootException.class, () -> Feature.read(file)).getMessage();
    assertTrue(missing.startsWith("The feature file " + file + " cannot be read: "), missing);
    Files.write(file, new byte[] {'{', (byte) 0xff});
    String notText = assertThrows(BootException.class, () -> Feature.read(file)).getMessage();
    assertEquals("The feature file " + file + " is damaged: it is not UTF-8 text.", notText);
    Files.writeString(file, "{");
    String damaged = assertThrows(BootException.class, () -> Feature.read(file)).getMessage();
    assertTrue(damaged.startsWith("The feature file " + file + " is damaged: line 1: expected"), damaged);
  }
}
