// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into characters, and turns away what is not clean UTF-8. */
final class Utf8 {
  private static final String SAVE_AS_UTF8 = "save the file in the encoding UTF-8 without a byte order mark";

  private Utf8() {}

  /** The characters; null when a fault was added. */
  static CharBuffer decode(byte[] content, ReadLimits limits, Faults faults) {
    if (content.length > limits.documentBytes()) {
      String message =
          "the file has " + content.length + " bytes; at most " + limits.documentBytes() + " are read (documentBytes)";
      faults.addAt(FaultKind.LIMIT, message, "a design is a few kilobytes: is this the right file?", Path.ROOT, 0, 0);
      return null;
    }
    String foreign = foreignEncoding(content);
    if (foreign != null) {
      faults.addAt(FaultKind.ENCODING, foreign, SAVE_AS_UTF8, Path.ROOT, 1, 1);
      return null;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer characters = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(bytes, characters, true);
    characters.flip();
    if (!result.isUnderflow()) {
      String hex = Integer.toHexString(content[bytes.position()] & 0xFF).toUpperCase(java.util.Locale.ROOT);
      add(faults, characters, characters.limit(), "the byte 0x" + hex + " is not UTF-8");
      return null;
    }
    return withoutNul(characters, faults);
  }

  private static CharBuffer withoutNul(CharBuffer characters, Faults faults) {
    char[] array = characters.array();
    for (int i = 0; i < characters.limit(); i++) {
      if (array[i] == 0) {
        add(faults, characters, i, "the file contains the character U+0000");
        return null;
      }
    }
    return characters;
  }

  private static void add(Faults faults, CharBuffer characters, int offset, String message) {
    TextCursor cursor = new TextCursor(characters.array(), characters.limit());
    cursor.moveTo(offset);
    faults.addAt(FaultKind.ENCODING, message, SAVE_AS_UTF8, Path.ROOT, cursor.line(), cursor.column());
  }

  private static String foreignEncoding(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) return "the file begins with a byte order mark";
    boolean utf16 =
        startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)
            || (content.length > 1 && content[0] == 0) != (content.length > 1 && content[1] == 0);
    return utf16 ? "the file is UTF-16, not UTF-8" : null;
  }

  private static boolean startsWith(byte[] content, int... first) {
    if (content.length < first.length) return false;
    for (int i = 0; i < first.length; i++) {
      if ((content[i] & 0xFF) != first[i]) return false;
    }
    return true;
  }
}
