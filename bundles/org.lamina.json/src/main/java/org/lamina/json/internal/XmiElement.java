// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import org.eclipse.emf.ecore.EClass;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;

/** An element of an XMI file while it is open: an object, a value, or something unknown that is skipped. */
final class XmiElement {
  final String name;
  final Path path;
  private final Slot slot;
  private final ObjectNode object;
  private final StringBuilder text;
  private final Spot spot;
  /** Members of the object; null while its class is not known. */
  private Shape shape;
  private boolean complainedAboutText;

  private XmiElement(String name, Slot slot, Path path, ObjectNode object, StringBuilder text, Spot spot) {
    this.name = name;
    this.slot = slot;
    this.path = path;
    this.object = object;
    this.text = text;
    this.spot = spot;
  }

  static XmiElement object(String name, Slot slot, Path path, ObjectNode object, Shape shape) {
    XmiElement element = new XmiElement(name, slot, path, object, null, new Spot(object.line, object.column, null));
    element.shape = shape;
    return element;
  }

  static ScalarNode text(String text, Spot spot) {
    return new ScalarNode(ScalarNode.Kind.TEXT, text, spot.line(), spot.column());
  }

  boolean isObject() {
    return object != null;
  }

  boolean isScalar() {
    return text != null;
  }

  String value() {
    return text.toString();
  }

  Spot spot() {
    return spot;
  }

  /** The element that begins inside this one. */
  XmiElement child(String uri, String childName, Spot childSpot, Types types, Faults faults) {
    Slot member = shape == null || !uri.isEmpty() ? null : shape.slotOfFeature(childName);
    if (member == null) {
      // Inside something unknown everything is: that has been said once.
      if (shape != null) Binder.unknownMember(childName, shape, path, childSpot.line(), childSpot.column(), faults);
      else if (isScalar()) notAnElement(childName, childSpot, faults);
      return new XmiElement(childName, null, path, null, null, childSpot);
    }
    Path place = place(member);
    if (member.kind != Slot.Kind.OBJECT) {
      return new XmiElement(childName, member, place, null, new StringBuilder(), childSpot);
    }
    ObjectNode node = new ObjectNode(childSpot.line(), childSpot.column());
    EClass type = member.objectType();
    return object(childName, member, place, node, type.isAbstract() ? null : types.shape(type));
  }

  private void notAnElement(String childName, Spot childSpot, Faults faults) {
    String message = slot.name + " holds a value; found the element " + Words.quoted(childName);
    faults.addAt(FaultKind.WRONG_TYPE, message, "remove the element", path, childSpot.line(), childSpot.column());
  }

  private Path place(Slot member) {
    Path place = path.child(member.name);
    if (!member.many) return place;
    return place.child(object.child(member.name) instanceof ArrayNode array ? array.items().size() : 0);
  }

  /** Takes the class that the element states; null when nobody brings it. */
  void choose(EClass type, String typed, Spot place, Types types, Faults faults) {
    EClass declared = slot == null ? null : slot.objectType();
    boolean fits = type != null && (declared == null || declared.isSuperTypeOf(type));
    if (declared == null) return;
    if (types.hasChoice(declared)) {
      object.put(Types.TYPE, text(fits ? ModelMeta.typeName(type) : typed, place));
      shape = fits ? types.shape(type) : null;
    } else if (!fits) {
      String message = Words.quoted(typed) + " is not " + types.shape(declared).described();
      faults.addAt(FaultKind.UNKNOWN_VALUE, message, "remove xsi:type", path, place.line(), place.column());
    }
  }

  void attribute(String attribute, String value, Spot place, Faults faults) {
    if (shape == null) return;
    Slot member = shape.slotOfFeature(attribute);
    if (member == null) Binder.unknownMember(attribute, shape, path, place.line(), place.column(), faults);
    else put(member, member.many ? text(value, place) : scalar(member, value, place), faults);
  }

  private void put(Slot member, Node value, Faults faults) {
    ObjectNode.Member earlier = object.member(member.name);
    if (earlier == null) object.put(member.name, value);
    else JsonTree.duplicate(earlier, path.child(member.name), value.line, value.column, faults);
  }

  /** Adds to the value; returns how long it is. */
  int append(char[] characters, int start, int count) {
    return text.append(characters, start, count).length();
  }

  /** Complains, once, about text that is no value. */
  void strayText(Spot place, Faults faults) {
    if (complainedAboutText) return;
    complainedAboutText = true;
    String message = "there is text between the members of the element " + Words.quoted(name);
    faults.addAt(FaultKind.SYNTAX, message, "remove it", path, place.line(), place.column());
  }

  /** Ends the element and gives its value to the one around it. */
  void close(Types types, XmiElement parent, Faults faults) {
    if (isObject() && shape != null) defaults();
    if (parent == null || slot == null) return;
    Node value = isObject() ? object : scalar(slot, value(), spot);
    if (!slot.many) {
      parent.put(slot, value, faults);
      return;
    }
    if (!(parent.object.child(slot.name) instanceof ArrayNode)) {
      parent.put(slot, new ArrayNode(spot.line(), spot.column()), faults);
    }
    if (parent.object.child(slot.name) instanceof ArrayNode array) array.items().add(value);
  }

  /** In XMI an attribute that is absent has the default of the model, even where it is required. */
  private void defaults() {
    for (Slot member : shape.slots()) {
      boolean implied = member.required && !member.many && member.kind == Slot.Kind.CHOICE
          && !member.feature.isUnsettable();
      if (implied && object.member(member.name) == null) {
        object.put(member.name, text(member.feature.getDefaultValue().toString(), spot));
      }
    }
  }

  private static ScalarNode scalar(Slot slot, String value, Spot spot) {
    boolean number = (slot.kind == Slot.Kind.NUMBER || slot.kind == Slot.Kind.WHOLE) && value.matches(Quantity.NUMBER);
    boolean truth = slot.kind == Slot.Kind.TRUTH && (value.equals("true") || value.equals("false"));
    ScalarNode.Kind kind = number ? ScalarNode.Kind.NUMBER : truth ? ScalarNode.Kind.TRUTH : ScalarNode.Kind.TEXT;
    return new ScalarNode(kind, value, spot.line(), spot.column());
  }
}
