// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Damages files at random, the same way for the same seed. */
final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\\u0000", "\\ud800", "\\u00b", "null", "true", "NaN", "-",
          "1e400", "1e-400", "-0", "0.1", "9".repeat(40), "1e99999999999", "\"70 nm\"", "\"-1 K\"", "\"5 1/nm2\"",
          "{\"a\":",
          "\"type\":\"anneal\",", "\"stack\":[],", "\"kind\":", "\"$schema\":1,", "\0", "\uFEFF", "𝄞", "é", "\r",
          "\n", "\t", "<", ">", "&#0;", "<![CDATA[", "<!--", "?>", "xsi:type=\"lamina:Anneal\" ", "href=\"#/\" ", "<a>",
          "[".repeat(70), "±", "°C", ">= ");

  private final SplittableRandom random;

  Mutations(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A copy of the file with one to four changes. */
  byte[] damage(byte[] content) {
    byte[] damaged = content;
    for (int i = random.nextInt(4); i >= 0; i--) damaged = once(damaged);
    return damaged;
  }

  private byte[] once(byte[] content) {
    if (content.length == 0) return piece();
    int at = random.nextInt(content.length);
    int length = Math.min(content.length - at, 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 12));
    return switch (random.nextInt(7)) {
      case 0 -> spliced(content, at, 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> spliced(content, at, length, new byte[0]);
      case 2 -> spliced(content, at, 0, piece());
      case 3 -> spliced(content, at, length, piece());
      case 4 -> spliced(content, random.nextInt(content.length), 0, slice(content, at, length));
      case 5 -> slice(content, 0, at);
      default -> spliced(content, at, 1, new byte[] {(byte) (content[at] ^ (1 << random.nextInt(8)))});
    };
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] slice(byte[] content, int from, int length) {
    byte[] slice = new byte[length];
    System.arraycopy(content, from, slice, 0, length);
    return slice;
  }

  private static byte[] spliced(byte[] content, int at, int removed, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(content, 0, at);
    out.writeBytes(inserted);
    int rest = Math.min(content.length, at + removed);
    out.write(content, rest, content.length - rest);
    return out.toByteArray();
  }
}
