// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.model.meta.ModelMeta;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.NamespaceSupport;

/** Turns the elements of an XMI file into nodes. */
final class XmiHandler extends DefaultHandler {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String NO_REFERENCES =
      "write the element itself; nothing outside the file, and no element twice, is read";

  private final EClass declared;
  private final Types types;
  private final ReadLimits limits;
  private final Faults faults;
  private final XmlPlaces places;
  private final Deque<XmiElement> open = new ArrayDeque<>();
  private final NamespaceSupport namespaces = new NamespaceSupport();
  private boolean contextPushed;
  private Locator locator;
  private ObjectNode root;
  private int tokens;

  XmiHandler(EClass declared, Types types, ReadLimits limits, Faults faults, XmlPlaces places) {
    this.declared = declared;
    this.types = types;
    this.limits = limits;
    this.faults = faults;
    this.places = places;
  }

  ObjectNode root() {
    return root;
  }

  /** Name of the innermost element that is still open; null when none is. */
  String openElement() {
    return open.isEmpty() ? null : open.peek().name;
  }

  @Override
  public void setDocumentLocator(Locator known) {
    locator = known;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    pushContext();
    namespaces.declarePrefix(prefix, uri);
  }

  private void pushContext() {
    if (!contextPushed) namespaces.pushContext();
    contextPushed = true;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (faults.full()) throw new Stopped();
    pushContext();
    contextPushed = false;
    int start = places.tagStart(places.offset(locator.getLineNumber(), locator.getColumnNumber()));
    Spot spot = places.at(start);
    if (open.size() >= limits.depth()) {
      throw stopped(FaultKind.LIMIT, "more than " + limits.depth() + " elements in each other (depth)", spot);
    }
    tokens += 1 + attributes.getLength();
    if (tokens > limits.tokens()) {
      throw stopped(
          FaultKind.LIMIT, "the file has more than " + limits.tokens() + " elements and attributes (tokens)", spot);
    }
    XmiElement element = open.isEmpty()
        ? top(uri, name, qName, spot)
        : open.peek().child(uri, name, spot, types, faults);
    open.push(element);
    if (element.isObject()) attributes(element, attributes, places.attributes(start), spot);
  }

  private XmiElement top(String uri, String name, String qName, Spot spot) {
    EPackage ePackage = types.ePackage(uri);
    EClassifier classifier = ePackage == null ? null : ePackage.getEClassifier(name);
    if (!(classifier instanceof EClass type) || !declared.isSuperTypeOf(type)) {
      String expected = declared.getName() + " of " + declared.getEPackage().getNsURI();
      throw stopped(
          FaultKind.UNKNOWN_VALUE, "the file holds " + Words.quoted(qName) + "; " + expected + " is expected", spot);
    }
    root = new ObjectNode(spot.line(), spot.column());
    if (types.hasChoice(declared)) root.put(Types.TYPE, XmiElement.text(ModelMeta.typeName(type), spot));
    return XmiElement.object(name, null, Path.ROOT, root, types.shape(type));
  }

  private void attributes(XmiElement element, Attributes attributes, Map<String, Integer> starts, Spot tag) {
    // The class first: what the other attributes mean depends on it.
    for (int i = 0; i < attributes.getLength(); i++) {
      if (isType(attributes, i)) type(element, attributes.getValue(i), spot(attributes, i, starts, tag));
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      if (isType(attributes, i) || isAllowed(attributes, i)) continue;
      Spot spot = spot(attributes, i, starts, tag);
      if (isReference(attributes, i)) {
        String message = Words.quoted(attributes.getQName(i)) + " refers to another element";
        faults.addAt(FaultKind.UNKNOWN_MEMBER, message, NO_REFERENCES, element.path, spot.line(), spot.column());
      } else {
        element.attribute(attributes.getQName(i), string(attributes.getValue(i), spot), spot, faults);
      }
    }
  }

  private Spot spot(Attributes attributes, int i, Map<String, Integer> starts, Spot tag) {
    Integer start = starts.get(attributes.getQName(i));
    return start == null ? tag : places.at(start);
  }

  private static boolean isXmi(Attributes attributes, int i) {
    return attributes.getURI(i).startsWith("http://www.omg.org/")
        || attributes.getURI(i).startsWith("http://schema.omg.org/");
  }

  private static boolean isType(Attributes attributes, int i) {
    return attributes.getLocalName(i).equals("type") && (attributes.getURI(i).equals(XSI) || isXmi(attributes, i));
  }

  private static boolean isReference(Attributes attributes, int i) {
    String name = attributes.getLocalName(i);
    return name.equals("href") || (isXmi(attributes, i) && (name.equals("idref") || name.equals("uuidref")));
  }

  /** What XMI tools write and what says nothing about a design. */
  private static boolean isAllowed(Attributes attributes, int i) {
    String name = attributes.getLocalName(i);
    if (isXmi(attributes, i)) return name.equals("version") || name.equals("id") || name.equals("uuid");
    return attributes.getURI(i).equals(XSI)
        && (name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation"));
  }

  private void type(XmiElement element, String qName, Spot spot) {
    int colon = qName.indexOf(':');
    String uri = namespaces.getURI(colon < 0 ? "" : qName.substring(0, colon));
    EPackage ePackage = uri == null ? null : types.ePackage(uri);
    String local = qName.substring(colon + 1);
    EClassifier classifier = ePackage == null ? null : ePackage.getEClassifier(local);
    String shown = uri == null ? qName : local + " of " + uri;
    element.choose(classifier instanceof EClass type ? type : null, shown, spot, types, faults);
  }

  @Override
  public void characters(char[] characters, int start, int count) {
    if (open.isEmpty()) return;
    XmiElement element = open.peek();
    if (element.isScalar()) {
      if (element.append(characters, start, count) > limits.stringLength()) string(element.value(), element.spot());
    } else if (element.isObject() && !new String(characters, start, count).isBlank()) {
      element.strayText(places.at(places.offset(locator.getLineNumber(), locator.getColumnNumber())), faults);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    XmiElement element = open.pop();
    namespaces.popContext();
    if (element.isScalar()) string(element.value(), element.spot());
    element.close(types, open.peek(), faults);
  }

  private String string(String string, Spot spot) {
    if (string.length() <= limits.stringLength()) return string;
    String message = "a text of more than " + limits.stringLength() + " characters (stringLength)";
    throw stopped(FaultKind.LIMIT, message, spot);
  }

  private Stopped stopped(FaultKind kind, String message, Spot spot) {
    String help = kind == FaultKind.LIMIT
        ? "no design needs that much: is this the right file?"
        : "is this the right file?";
    faults.addAt(kind, message, help, open.isEmpty() ? Path.ROOT : open.peek().path, spot.line(), spot.column());
    return new Stopped();
  }

  /** Ends the reading of a file. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super(null, null, false, false);
    }
  }
}
