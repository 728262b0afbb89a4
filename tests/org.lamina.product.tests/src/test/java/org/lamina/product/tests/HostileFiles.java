// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that are too large to be committed, or that no editor would leave as they are. */
final class HostileFiles {
  private static final String MATERIAL = "\"material\": \"V2O5\"";
  private static final String THICKNESS = "\"70 nm\"";
  private static final String FOOTPRINT = "\"footprint\"";

  private final String whole;
  private final String xmi;
  private final Map<String, byte[]> files = new TreeMap<>();

  private HostileFiles(String whole, String xmi) {
    this.whole = whole;
    this.xmi = xmi;
  }

  /** Name and content of each, made from two files with which nothing is wrong. */
  static Map<String, byte[]> of(String whole, String xmi) {
    HostileFiles hostile = new HostileFiles(whole, xmi);
    hostile.encodings();
    hostile.tooMuch();
    hostile.tooDeep();
    hostile.longWays();
    return hostile.files;
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The whole design with something else in place of a part of it. */
  private void put(String name, String part, String other) {
    if (!whole.contains(part)) throw new IllegalStateException(part + " is not in the whole design");
    put(name, whole.replace(part, other));
  }

  private void encodings() {
    files.put("utf-16-with-mark.lamina.json", whole.getBytes(StandardCharsets.UTF_16));
    files.put("utf-16-big-endian.lamina.json", whole.getBytes(StandardCharsets.UTF_16BE));
    files.put("utf-16-little-endian.lamina.json", whole.getBytes(StandardCharsets.UTF_16LE));
    files.put("utf-32.lamina.json", whole.getBytes(Charset.forName("UTF-32BE")));
    put("byte-order-mark.lamina.json", "\uFEFF" + whole);
    put("byte-order-mark.xmi", "\uFEFF" + xmi);
    files.put("latin-1.lamina.json", inThickness(0xB5, 'm'));
    files.put("utf-8-cut-in-a-character.lamina.json", inThickness(0xC2, 'm'));
    // How Java's own modified UTF-8 hides a NUL.
    files.put("utf-8-overlong.lamina.json", inThickness(0xC0, 0x80));
    files.put("nul-in-a-text.lamina.json", inThickness(0));
    files.put("control-character-in-a-text.lamina.json", inThickness(7));
    put("nul-at-the-end.lamina.json", whole + "\0\0\0");
    files.put("picture.lamina.json", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1));
    put("archive.lamina.json", "PK\u0003\u0004\u0014\0\b\b\b\0");
  }

  /** The whole design with these bytes for the unit of one thickness. */
  private byte[] inThickness(int... unit) {
    int at = whole.indexOf(THICKNESS) + "\"70 ".length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(whole.substring(0, at).getBytes(StandardCharsets.UTF_8));
    for (int each : unit) bytes.write(each);
    bytes.writeBytes(whole.substring(at).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private void tooMuch() {
    put("ten-megabytes.lamina.json", whole + " ".repeat(10 << 20));
    put("ten-megabytes.xmi", xmi + " ".repeat(10 << 20));
    put("seven-megabytes-of-lines.lamina.json", "{\n", "{" + "\n".repeat(7 << 20) + "1");
    put("two-million-tokens.lamina.json", FOOTPRINT, "\"a\": [" + "1,".repeat(2_000_000) + "1], " + FOOTPRINT);
    put("two-megabyte-text.lamina.json", THICKNESS, "\"" + "7".repeat(2 << 20) + " nm\"");
    put("two-megabyte-name.lamina.json", FOOTPRINT, "\"" + "f".repeat(2 << 20) + "\"");
    put("half-a-megabyte-unit.lamina.json", THICKNESS, "\"70 " + "n".repeat(1 << 19) + "\"");
    put("half-a-megabyte-material.lamina.json", MATERIAL, "\"material\": \"" + "V".repeat(1 << 19) + "\"");
    put("half-a-megabyte-kind.lamina.json", "full-cell", "full-cell".repeat(1 << 16));
    put("two-thousand-digits.lamina.json", THICKNESS, "7".repeat(2000));
    put("zeros-without-end-in-a-text.lamina.json", THICKNESS, "\"0." + "0".repeat(900_000) + "7 nm\"");
    put("exponent-without-end-in-a-text.lamina.json", THICKNESS, "\"1e" + "9".repeat(900_000) + " nm\"");
    put("hundred-thousand-problems.lamina.json", FOOTPRINT, each(100_000, i -> "\"x" + i + "\": 1, ") + FOOTPRINT);
    put("member-a-hundred-thousand-times.lamina.json", FOOTPRINT, "\"x\": 1, ".repeat(100_000) + FOOTPRINT);
    put("attributes-without-end.xmi", xmi.replace("thickness=", each(20_000, i -> "x" + i + "=\"1\" ") + "thickness="));
  }

  private void tooDeep() {
    put("lists-10000-deep.lamina.json", "[".repeat(10_000) + "]".repeat(10_000) + "\n");
    put("lists-never-closed.lamina.json", "[".repeat(3_000_000));
    put("objects-10000-deep.lamina.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "\n");
    put("value-10000-deep.lamina.json", THICKNESS, "[".repeat(10_000) + "]".repeat(10_000));
    put("elements-20000-deep.xmi", xmi.replace("  <stack", "<a>".repeat(20_000) + "</a>".repeat(20_000) + "<stack"));
    put("elements-never-closed.xmi", xmi.replace("  <stack", "<a>".repeat(1_000_000)));
  }

  /** Nothing here is out of bounds for the format; what works on it must not take ages or fall over. */
  private void longWays() {
    library("chain-of-5000-materials.lamina.json", 5000, i -> i == 4999 ? "unobtainium" : "M" + (i + 1));
    library("circle-of-5000-materials.lamina.json", 5000, i -> "M" + (i + 1) % 5000);
    stack("unknown-names-300-times.lamina.json", 300, i -> "unobtainium-" + i);
    stack("stack-of-300-films.lamina.json", 300, i -> "TiN");
  }

  /** The second film is of the first of so many materials, each based on another one. */
  private void library(String name, int size, IntFunction<String> base) {
    IntFunction<String> entry = i -> "{ \"id\": \"M" + i + "\", \"basedOn\": \"" + base.apply(i) + "\" }";
    String materials = each(size, i -> (i == 0 ? "" : ",\n") + entry.apply(i));
    String open = whole.stripTrailing().replaceAll("}$", "").replace(MATERIAL, "\"material\": \"M0\"");
    put(name, open.stripTrailing() + ",\n  \"library\": { \"materials\": [\n" + materials + "\n] }\n}\n");
  }

  private void stack(String name, int size, IntFunction<String> material) {
    String film = "{ \"role\": \"barrier\", \"material\": \"%\", \"thickness\": \"1 nm\" },\n";
    put(name, "\"stack\": [", "\"stack\": [\n" + each(size, i -> film.replace("%", material.apply(i))));
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }
}
