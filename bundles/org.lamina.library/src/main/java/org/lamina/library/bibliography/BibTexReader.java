// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.bibliography;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXParserConstants;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Has JBibTeX read a text piece by piece, and says in our words what it does not understand, and where. */
final class BibTexReader {
  private static final String SYNTAX = "write @article{key, doi = {...}, ...}";
  private static final int LONGEST_ABBREVIATION = 10_000;
  // JBibTeX tells the place of a character that begins nothing in words only.
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  // JBibTeX would open the file. It may see one where we see a part of an entry, so the word is looked for everywhere.
  private static final Pattern INCLUDE = Pattern.compile("(?i)@(?:\\s++|%[^\\r\\n]*+)*+include");

  private final String text;
  private final Places places;
  private final List<Reference> references = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  BibTexReader(String text) {
    this.text = text;
    this.places = new Places(text);
  }

  BibTex read() {
    List<Piece> pieces = Piece.of(text);
    if (!pieces.isEmpty()) {
      BibTeXParser parser = parser();
      for (Piece piece : pieces) read(piece, parser);
      crossReferences();
    }
    return new BibTex(references, mistakes);
  }

  private static BibTeXParser parser() {
    try {
      return new BibTeXParser() {
        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
          // the other entry is another piece
        }

        @Override
        public String nextKey() {
          return "";
        }
      };
    } catch (ParseException e) {
      throw new IllegalStateException(e); // it has not been given anything yet
    }
  }

  private void read(Piece piece, BibTeXParser parser) {
    int start = piece.start();
    String name = piece.name();
    if (!piece.isOpened()) {
      mistake(start, Piece.quoted("@" + piece.type()) + " has no '{'", SYNTAX);
      return;
    }
    try {
      Matcher include = INCLUDE.matcher(piece.text());
      if (include.find()) {
        mistake(start + include.start(), "other files are not read", "write the entries of '@include' here");
        return;
      }
      BibTeXDatabase database = parser.parse(new StringReader(piece.text()));
      for (BibTeXString string : database.getStrings().values()) abbreviation(string, start, parser);
      for (BibTeXEntry entry : database.getEntries().values()) add(entry, start);
    } catch (ParseException e) {
      Token token = e.currentToken == null ? null : e.currentToken.next;
      if (token == null || token.kind == BibTeXParserConstants.EOF) {
        mistake(start, name + " does not end: a brace or a quote is not closed", SYNTAX);
      } else if (lacksEquals(e) && !Piece.quoted(e.currentToken.image).equals(name)) {
        mistake(offset(piece, token), "in " + name + " the field " + Piece.quoted(e.currentToken.image) + " has no '='", SYNTAX);
      } else {
        mistake(offset(piece, token), "in " + name + " the " + Piece.quoted(token.image) + " is out of place", SYNTAX);
      }
    } catch (TokenMgrException e) {
      outOfPlace(piece, e);
    } catch (ObjectResolutionException e) {
      String key = Piece.quoted(parser.token.image);
      mistake(offset(piece, parser.token), "there is no @string " + key, "define it above, or write the text in braces");
    } catch (RuntimeException | StackOverflowError e) {
      mistake(start, name + " cannot be read", SYNTAX);
    }
  }

  private static boolean lacksEquals(ParseException e) {
    return Arrays.stream(e.expectedTokenSequences).allMatch(kinds -> kinds[0] == BibTeXParserConstants.EQUALS);
  }

  private void outOfPlace(Piece piece, TokenMgrException e) {
    Matcher place = PLACE.matcher(e.getMessage());
    int at = piece.start();
    if (place.find()) at = places.offset(at, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    String character = at < text.length() ? Character.toString(text.codePointAt(at)) : "";
    String shown = character.matches("\\p{Graph}|[^\\p{ASCII}\\p{Cntrl}]") ? " '" + character + "'" : "";
    mistake(at, "in " + piece.name() + " the character" + shown + " is out of place", SYNTAX);
  }

  private int offset(Piece piece, Token token) {
    return places.offset(piece.start(), token.beginLine, token.beginColumn);
  }

  /** Written out at once and kept short: abbreviations of abbreviations would grow beyond the memory. */
  private void abbreviation(BibTeXString string, int start, BibTeXParser parser) {
    String value = string.getValue().toUserString();
    if (value.length() <= LONGEST_ABBREVIATION) {
      parser.addMacro(string.getKey().getValue(), value);
    } else {
      String name = Piece.quoted(string.getKey().getValue());
      mistake(start, "the @string " + name + " is longer than " + LONGEST_ABBREVIATION + " characters", "shorten it");
    }
  }

  private void add(BibTeXEntry entry, int start) {
    String key = entry.getKey().getValue();
    if (key.isEmpty()) {
      mistake(start, "this entry has no key", SYNTAX);
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
      String value = field.getValue().toUserString().replaceAll("\\s+", " ").strip();
      fields.put(field.getKey().getValue().toLowerCase(Locale.ROOT), value);
    }
    String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
    references.add(new Reference(type, key, fields, places.line(start), places.column(start)));
  }

  private void crossReferences() {
    Set<String> keys =
        references.stream().map(reference -> reference.key().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    for (Reference reference : references) {
      String other = reference.fields().get("crossref");
      if (other == null || keys.contains(other.toLowerCase(Locale.ROOT))) continue;
      String message = "there is no entry " + Piece.quoted(other) + " for the crossref of " + Piece.quoted(reference.key());
      mistakes.add(new Mistake(reference.line(), reference.column(), message, "add it, or remove the crossref"));
    }
  }

  private void mistake(int offset, String message, String help) {
    mistakes.add(new Mistake(places.line(offset), places.column(offset), message, help));
  }
}
