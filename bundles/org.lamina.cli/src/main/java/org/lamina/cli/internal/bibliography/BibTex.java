// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.bibliography;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.Value;

/** Reads and writes BibTeX. The only place that knows the library for it. */
final class BibTex {
  private BibTex() {}

  /**
   * What was read.
   *
   * @param mistakes what is wrong, each on one line
   */
  record Read(List<Reference> references, List<String> mistakes) {}

  /** The entries of a text; one that is wrong does not hide the others. */
  static Read read(String text) {
    List<Reference> references = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    try {
      BibTeXParser parser = new Lenient(mistakes);
      BibTeXDatabase database = parser.parseFully(new StringReader(text));
      for (Exception mistake : parser.getExceptions()) mistakes.add(message(mistake));
      for (BibTeXEntry entry : database.getEntries().values()) {
        if (entry.getFields().values().stream().allMatch(BibTex::isKnown)) {
          references.add(reference(entry));
        }
      }
    } catch (ParseException | RuntimeException e) {
      mistakes.add(message(e));
    }
    return new Read(references, mistakes);
  }

  /** Goes on after an abbreviation or an entry that is not there. */
  private static final class Lenient extends BibTeXParser {
    private final List<String> mistakes;

    Lenient(List<String> mistakes) throws ParseException {
      this.mistakes = mistakes;
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      if (string == null) mistakes.add("there is no @string '" + key.getValue() + "'");
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      if (entry == null) mistakes.add("there is no entry '" + key.getValue() + "' for a crossref");
    }
  }

  private static boolean isKnown(Value value) {
    try {
      return value.toUserString() != null;
    } catch (RuntimeException e) {
      return false; // an abbreviation that is not there: said before
    }
  }

  /** Abbreviations are written out, so that an entry stands for itself. */
  private static Reference reference(BibTeXEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
      String value = field.getValue().toUserString().replaceAll("\\s+", " ").strip();
      fields.put(field.getKey().getValue().toLowerCase(Locale.ROOT), value);
    }
    String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
    return new Reference(type, entry.getKey().getValue(), fields);
  }

  private static String message(Exception e) {
    String text = String.valueOf(e.getMessage() == null ? e : e.getMessage());
    return text.lines().findFirst().orElse("").strip();
  }

  /** The text of an entry, with a line break at its end. */
  static String text(Reference reference) {
    BibTeXEntry entry = new BibTeXEntry(new Key(reference.type()), new Key(reference.key()));
    reference
        .fields()
        .forEach(
            (name, value) ->
                entry.addField(new Key(name), new StringValue(value, StringValue.Style.BRACED)));
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
}
