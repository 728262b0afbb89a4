// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamina.model.Design;

/** Files that are not clean UTF-8. */
class EncodingTest {
  private static final String HELP = " | save the file in the encoding UTF-8 without a byte order mark";

  private static List<String> problems(byte[] content) {
    ReadResult<Design> result = Sketch.FORMAT.readDesign(content, List.of());
    assertTrue(result.root().isEmpty());
    return Sketch.lines(result.problems());
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) all.writeBytes(part);
    return all.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
    return bytes;
  }

  @Test
  void aByteOrderMarkIsNamed() {
    byte[] content = joined(bytes(0xEF, 0xBB, 0xBF), Sketch.bytes(Sketch.text()));
    assertEquals(List.of("1:1 ENCODING the file begins with a byte order mark" + HELP), problems(content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsNamedWithAndWithoutMark(String charset) {
    byte[] content = Sketch.text().getBytes(Charset.forName(charset));
    assertEquals(List.of("1:1 ENCODING the file is UTF-16, not UTF-8" + HELP), problems(content));
  }

  @Test
  void anotherCharsetIsFoundAtItsFirstForeignByte() {
    byte[] content = "{ \"name\": \"µ\" }\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("1:12 ENCODING the byte 0xB5 is not UTF-8" + HELP), problems(content));
  }

  @Test
  void columnsCountCharactersNotBytes() {
    byte[] content = joined(Sketch.bytes("{\n  \"𝄞µ\": \""), bytes(0xC3, 0x28));
    assertEquals(List.of("2:10 ENCODING the byte 0xC3 is not UTF-8" + HELP), problems(content));
  }

  @Test
  void aCharacterCutOffAtTheEndIsFound() {
    byte[] content = joined(Sketch.bytes("{}\n"), bytes(0xE2, 0x82));
    assertEquals(List.of("2:1 ENCODING the byte 0xE2 is not UTF-8" + HELP), problems(content));
  }

  @Test
  void overlongAndSurrogateFormsAreNotUtf8() {
    assertEquals(List.of("1:3 ENCODING the byte 0xC0 is not UTF-8" + HELP),
        problems(joined(Sketch.bytes("{\""), bytes(0xC0, 0x80))));
    assertEquals(List.of("1:3 ENCODING the byte 0xED is not UTF-8" + HELP),
        problems(joined(Sketch.bytes("{\""), bytes(0xED, 0xA0, 0x80))));
  }

  @Test
  void nulIsFound() {
    assertEquals(
        List.of("2:3 ENCODING the file contains the character U+0000" + HELP), problems(Sketch.bytes("{\n  \0}")));
  }
}
