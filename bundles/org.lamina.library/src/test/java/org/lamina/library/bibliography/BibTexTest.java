// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a BibTeX text, and how a mistake in it is told. */
class BibTexTest {
  /** Stands before and behind each mistake: one entry that is wrong hides no other. */
  private static final String SOUND = "@misc{%s, url = {https://example.org/%s}}\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "@misc{x, title {A}}| 2:16 in 'x' the field 'title' has no '='",
      "@misc{x, title = {A} doi = {B}}| 2:22 in 'x' the 'doi' is out of place",
      "@misc{x title = {A}}| 2:9 in 'x' the 'title' is out of place",
      "@misc{x, title = {A},, doi = {B}}| 2:22 in 'x' the ',' is out of place",
      "remark  @misc{x, ä𝔄 = {A}}| 2:19 in 'x' the character '𝔄' is out of place",
      "@misc{x, title = {𝔄} §}| 2:22 in 'x' the character '§' is out of place",
      "@misc{x, title =}| 2:17 in 'x' the '}' is out of place",
      "@misc{x}| 2:8 in 'x' the '}' is out of place",
      "@misc{, title = {A}}| 2:1 this entry has no key",
      "@misc{title = {A}}| 2:1 this entry has no key",
      "@misc{x, title = {A}| 2:1 'x' does not end: a brace or a quote is not closed",
      "@misc{x, title = {A| 2:1 'x' does not end: a brace or a quote is not closed",
      "@misc{x, title = \"A}| 2:1 'x' does not end: a brace or a quote is not closed",
      "@comment{x| 2:1 '@comment' does not end: a brace or a quote is not closed",
      "@string{x {A}}| 2:11 in '@string' the field 'x' has no '='",
      "@misc x| 2:1 '@misc' has no '{'",
      "@misc(x, title = {A})| 2:1 '@misc' has no '{'",
      "@misc{x, journal = jtest}| 2:20 there is no @string 'jtest'",
      "@misc{x, crossref = {y}}| 2:1 there is no entry 'y' for the crossref of 'x'",
      "@include{/etc/passwd}| 2:1 other files are not read",
      "@misc{x, a={\\\\{}} @Include{/etc/passwd} }| 2:19 other files are not read"})
  void aMistakeHasItsPlaceAndHidesNothing(String wrong, String expected) {
    for (String end : List.of("\n", "\r\n")) {
      String text = SOUND.replace("%s", "before").replace("\n", end) + wrong + end + SOUND.replace("%s", "behind");
      BibTex read = BibTex.read(text);
      assertEquals(List.of(expected), read.mistakes().stream().map(BibTexTest::shown).toList());
      List<String> keys = read.references().stream().map(Reference::key).toList();
      assertTrue(keys.contains("before") && keys.contains("behind"), keys.toString());
      assertEquals(3, read.references().get(keys.indexOf("behind")).line());
    }
  }

  private static String shown(Mistake mistake) {
    return mistake.line() + ":" + mistake.column() + " " + mistake.message();
  }

  @Test
  void everyMistakeOfATextIsTold() {
    BibTex read = BibTex.read("@misc{a, x}\n@misc{b, y}\n@misc{c, z = {1}}\n");
    assertEquals(List.of(1, 2), read.mistakes().stream().map(Mistake::line).toList());
    assertEquals(List.of(new Reference("misc", "c", Map.of("z", "1"), 3, 1)), read.references());
  }

  @Test
  void placesOfEntries() {
    String text = "mail 𝔄, @ home\n% @misc{no,}\n@comment{@misc{no,}} @Misc{a,\n note={@misc{no,}}} @misc{ b , }";
    List<Reference> found = BibTex.read(text).references();
    assertEquals(
        List.of(new Reference("misc", "a", Map.of("note", "@misc{no,}"), 3, 22), new Reference("misc", "b", Map.of(), 4, 21)),
        found);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Reference reference = new Reference("article", "k", Map.of("title", "On {MO}$_2$ \"films\" \\{"), 1, 1);
    assertEquals(new BibTex(List.of(reference), List.of()), BibTex.read(BibTex.write(reference)));
  }

  @Test
  void aBackslashAtTheEndHidesNothing() {
    for (String value : List.of("C:\\", "\\\\", "a \\\\\\")) {
      Reference reference = new Reference("misc", "k", Map.of("note", value), 1, 1);
      assertEquals(new BibTex(List.of(reference), List.of()), BibTex.read(BibTex.write(reference)));
    }
  }

  /** Each abbreviation is twice the one before: written out, the last would be longer than any memory. */
  @Test
  void abbreviationsDoNotGrowWithoutEnd() {
    StringBuilder text = new StringBuilder("@string{a0 = {xxxxxxxxxx}}\n");
    for (int i = 1; i < 60; i++) text.append("@string{a%d = a%d # a%d}\n".formatted(i, i - 1, i - 1));
    List<Mistake> mistakes = BibTex.read(text.toString()).mistakes();
    assertEquals("11:1 the @string 'a10' is longer than 10000 characters", shown(mistakes.get(0)));
  }

  @Test
  void hugeTextsEndSoon() {
    for (String part : List.of("@misc{a, b = {\n", "{", "@", "@ ", "@misc{a,b={c}}\n")) {
      String text = part.repeat(20_000);
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> BibTex.read(text));
    }
    BibTex deep = BibTex.read("@misc{a, b = 1 " + "# 1 ".repeat(200_000) + "}");
    assertEquals(List.of("1:1 'a' cannot be read"), deep.mistakes().stream().map(BibTexTest::shown).toList());
  }

  @ParameterizedTest
  @CsvSource({
      "doi:10.1000/ABC, doi, https://doi.org/10.1000/abc",
      "DOI:10.1000/ABC, doi, doi:10.1000/abc",
      "arXiv:1702.04009v2, eprint, arXiv:1702.04009",
      "https://doi.org/10.1000/ABC, doi, 10.1000/abc",
      "HTTP://dx.doi.org/10.1000/abc, doi, 10.1000/ABC",
      "doi:10.1000/abc, url, https://doi.org/10.1000/ABC",
      "isbn:0-8044-2957-x, isbn, 080442957X",
      "https://example.org/a/, url, https://example.org/a"})
  void theSameSourceInTwoWaysOfWriting(String source, String field, String value) {
    Reference reference = new Reference("misc", "k", Map.of(field, value));
    assertEquals(List.of(SourceName.of(source).normal()), reference.sources());
  }

  @Test
  void otherSourcesAreOthers() {
    Assertions.assertNotEquals(SourceName.of("doi:10.1000/1").normal(), SourceName.of("doi:10.1000/12").normal());
    assertEquals("doi:10.1000/1", SourceName.of("https://doi.org/10.1000/1").toString());
    assertEquals("arXiv:1702.04009v2", SourceName.of("arxiv:1702.04009v2").toString());
    assertEquals(new SourceName("howpublished", "Tables"), SourceName.of("Tables"));
  }
}
