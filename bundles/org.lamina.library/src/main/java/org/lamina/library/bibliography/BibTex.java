// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/**
 * What stands in a BibTeX text.
 *
 * @param references the entries that can be read, in their order; abbreviations in them are written out
 * @param mistakes what cannot be read, by its place
 */
public record BibTex(List<Reference> references, List<Mistake> mistakes) {
  public BibTex {
    references = List.copyOf(references);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads a text; throws for nothing that stands in it. An entry that is wrong does not hide the others. */
  public static BibTex read(String text) {
    return new BibTexReader(text).read();
  }

  /** The text of an entry, with a line break at its end. */
  public static String write(Reference reference) {
    BibTeXEntry entry = new BibTeXEntry(new Key(reference.type()), new Key(reference.key()));
    reference
        .fields()
        .forEach((name, value) -> entry.addField(new Key(name), new StringValue(closed(value), StringValue.Style.BRACED)));
    BibTeXDatabase database = new BibTeXDatabase();
    database.addObject(entry);
    BibTeXFormatter formatter = new BibTeXFormatter();
    formatter.setIndent("  ");
    StringWriter text = new StringWriter();
    try {
      formatter.format(database, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a writer into memory does not fail
    }
    return text + "\n";
  }

  /** A backslash at the end would escape the brace behind it; blanks there do not count. */
  private static String closed(String value) {
    return value.endsWith("\\") ? value + " " : value;
  }
}
