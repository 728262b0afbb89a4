// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.io.CharArrayReader;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EClass;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XMI into the same nodes as JSON, so that everything after is the same for both.
 *
 * <p>EMF's own loader is not used: it follows references to other files, loads Java classes that a namespace names, and
 * stops at the first error.
 */
final class XmiTree {
  private static final String ATTRIBUTE_LIMIT = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

  /** Of an element. The limits of Java 17 and 25 differ: the same file must fail at the same place. */
  private static final String MOST_ATTRIBUTES = "200";

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String DOCTYPE = "<!DOCTYPE";

  private final char[] text;
  private final int length;
  private final Faults faults;
  private final XmlPlaces places;
  private final XmiHandler handler;

  XmiTree(char[] text, int length, EClass declared, Types types, ReadLimits limits, Faults faults) {
    this.text = text;
    this.length = length;
    this.faults = faults;
    this.places = new XmlPlaces(text, length);
    this.handler = new XmiHandler(declared, types, limits, faults, places);
  }

  /** The object that the file holds; null when a fault kept it from being read to its end. */
  Node read() {
    if (!isUtf8()) return null;
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(ATTRIBUTE_LIMIT, MOST_ATTRIBUTES);
      parser.parse(new InputSource(new CharArrayReader(text, 0, length)), handler);
      return handler.root();
    } catch (XmiHandler.Stopped e) {
      return null;
    } catch (SAXParseException e) {
      return syntaxFault(e);
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException("the XML parser of this Java cannot be used", e);
    }
  }

  /** The text was decoded as UTF-8; a declaration of something else would make that wrong. */
  private boolean isUtf8() {
    String head = new String(text, 0, Math.min(length, 200));
    int end = head.indexOf("?>");
    int encoding = head.startsWith("<?xml ") && end > 0 ? head.substring(0, end).indexOf("encoding") : -1;
    if (encoding < 0) return true;
    String[] parts = head.substring(encoding, end).split("[\"']", 3);
    String name = parts.length < 3 ? "" : parts[1].toUpperCase(java.util.Locale.ROOT);
    if (name.equals("UTF-8") || name.equals("ASCII") || name.equals("US-ASCII")) return true;
    Spot spot = places.at(encoding);
    String message = "the file declares the encoding " + Words.quoted(name) + "; only UTF-8 is read";
    faults.addAt(
        FaultKind.ENCODING, message, "save the file in the encoding UTF-8", Path.ROOT, spot.line(), spot.column());
    return false;
  }

  /** The parser's own text depends on the language of the machine; ours must not. */
  private Node syntaxFault(SAXParseException e) {
    int doctype = new String(text, 0, length).indexOf(DOCTYPE);
    int offset = places.offset(e.getLineNumber(), e.getColumnNumber());
    if (doctype >= 0 && offset >= doctype && offset <= doctype + DOCTYPE.length() + 1) {
      add("the file has a DOCTYPE", "remove it: nothing outside the file is read", doctype);
    } else if (blank()) {
      add("the file is empty", "a file holds one design", 0);
    } else {
      String inside = handler.openElement();
      String where = inside == null ? "" : " inside the element '" + inside + "'";
      add("the XML is not well-formed" + where, "look for a tag or quote that is not closed, and for a bare '<' or '&'",
          offset);
    }
    return null;
  }

  private boolean blank() {
    for (int i = 0; i < length; i++) {
      if (text[i] > ' ') return false;
    }
    return true;
  }

  private void add(String message, String help, int offset) {
    Spot spot = places.at(offset);
    faults.addAt(FaultKind.SYNTAX, message, help, Path.ROOT, spot.line(), spot.column());
  }
}
