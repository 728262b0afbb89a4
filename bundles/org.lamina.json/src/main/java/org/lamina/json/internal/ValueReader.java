// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.model.quantity.Bound;
import org.lamina.model.quantity.Dimension;
import org.lamina.model.quantity.Quantity;
import org.lamina.model.quantity.QuantityFormatException;

/** Reads single values: texts, numbers, choices and quantities. */
final class ValueReader {
  /** Stands for a value of which nothing has been said yet but that its JSON type is not that of the member. */
  private static final Object OF_ANOTHER_TYPE = new Object();

  private final Types types;
  private final Faults faults;

  ValueReader(Types types, Faults faults) {
    this.types = types;
    this.faults = faults;
  }

  /** The value of a member of an object; null when a fault was added. */
  Object read(Node node, EObject object, Slot slot, Path path) {
    if (!(node instanceof ScalarNode scalar)) return wrongType(node, object, slot, path);
    Object value =
        switch (scalar.kind()) {
          case TEXT -> text(scalar, object, slot, path);
          case NUMBER -> number(scalar, object, slot, path);
          case TRUTH -> slot.kind == Slot.Kind.TRUTH ? (Object) scalar.text().equals("true") : OF_ANOTHER_TYPE;
          case NULL -> OF_ANOTHER_TYPE;
        };
    return value == OF_ANOTHER_TYPE ? wrongType(node, object, slot, path) : value;
  }

  private Object text(ScalarNode scalar, EObject object, Slot slot, Path path) {
    return switch (slot.kind) {
      case TEXT -> scalar.text();
      case CHOICE -> choice(scalar.text(), slot, path);
      case QUANTITY, BOUND -> quantity(scalar.text(), object, slot, path);
      case STEP -> StepText.read(scalar.text(), slot, path, faults);
      case OTHER -> other(scalar, slot, path);
      case NUMBER, WHOLE, TRUTH, OBJECT -> OF_ANOTHER_TYPE;
    };
  }

  private Object number(ScalarNode scalar, EObject object, Slot slot, Path path) {
    return switch (slot.kind) {
      case NUMBER -> decimal(scalar.text(), slot, path);
      case WHOLE -> whole(scalar, slot, path);
      case QUANTITY, BOUND -> bareNumber(scalar, object, slot, path);
      case TEXT, CHOICE, TRUTH, STEP, OTHER, OBJECT -> OF_ANOTHER_TYPE;
    };
  }

  /** Complains that a value is of another JSON type than the member. */
  Object wrongType(Node node, EObject object, Slot slot, Path path) {
    boolean isNull = node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    String help =
        isNull && slot.many ? "remove it"
            : isNull && !slot.required ? "leave the member out when its value is not known"
            : "write " + example(node, object, slot);
    String what = (slot.many ? "an entry of " : "") + slot.name + " is " + described(slot);
    faults.add(FaultKind.WRONG_TYPE, what + "; found " + node.described(), help, path);
    return null;
  }

  private static String described(Slot slot) {
    return switch (slot.kind) {
      case TEXT, OTHER -> "a text";
      case NUMBER -> "a number";
      case WHOLE -> "a whole number";
      case TRUTH -> "true or false";
      case CHOICE -> "one of a few words";
      case QUANTITY -> "a quantity";
      case BOUND -> "a bound on a quantity";
      case STEP -> "a step of a protocol";
      case OBJECT -> "an object";
    };
  }

  private String example(Node node, EObject object, Slot slot) {
    return switch (slot.kind) {
      case TEXT, OTHER -> node instanceof ScalarNode scalar
          ? "\"" + Words.shortened(scalar.text()) + "\""
          : "a text in double quotes";
      case NUMBER -> "a number without quotes, for example 0.5";
      case WHOLE -> "a whole number without quotes, for example 3";
      case TRUTH -> "true or false, without quotes";
      case CHOICE -> "one of: " + Words.joined(literals(slot));
      case QUANTITY -> "a number and a unit in double quotes, for example \"" + quantityExample(object, slot) + "\"";
      case BOUND -> "a bound in double quotes, for example \"<= " + quantityExample(object, slot) + "\"";
      case STEP -> "a step in double quotes, for example \"" + StepText.EXAMPLE + "\"";
      case OBJECT -> "{ ... }";
    };
  }

  private String quantityExample(EObject object, Slot slot) {
    Dimension dimension = Expectation.of(object, slot, types).dimension();
    return dimension == null ? "70 nm" : Words.quantity("20", dimension);
  }

  static List<String> literals(Slot slot) {
    List<String> literals = new ArrayList<>();
    for (EEnumLiteral literal : ((EEnum) slot.dataType()).getELiterals()) literals.add(literal.getLiteral());
    return literals;
  }

  private Object choice(String text, Slot slot, Path path) {
    EEnumLiteral literal = ((EEnum) slot.dataType()).getEEnumLiteralByLiteral(text);
    if (literal != null) return literal.getInstance();
    String help = Words.suggestion(text, literals(slot), "allowed");
    faults.add(FaultKind.UNKNOWN_VALUE, Words.quoted(text) + " is not a value of " + slot.name, help, path);
    return null;
  }

  private Object decimal(String text, Slot slot, Path path) {
    Class<?> java = slot.dataType().getInstanceClass();
    boolean single = java == Float.class || java == float.class;
    double value = single ? Float.parseFloat(text) : Double.parseDouble(text);
    boolean vanished = value == 0 && !isZero(text);
    if (!Double.isFinite(value) || vanished) {
      String help = "numbers lie between 4.9e-324 and 1.79e308, or are 0";
      String what = vanished ? "small" : "large";
      faults.add(FaultKind.RANGE, slot.name + ": the number " + Words.shortened(text) + " is too " + what, help, path);
      return null;
    }
    return single ? (Object) (float) value : (Object) value;
  }

  private Object whole(ScalarNode node, Slot slot, Path path) {
    String text = node.text();
    double near = Double.parseDouble(text);
    if (near == 0 && !isZero(text)) return OF_ANOTHER_TYPE;
    // Only now: the exponent of a number of ordinary size is small enough for BigDecimal.
    BigDecimal value = near == 0 || Math.abs(near) > 1e19 ? BigDecimal.ZERO : new BigDecimal(text);
    if (value.signum() != 0 && value.stripTrailingZeros().scale() > 0) return OF_ANOTHER_TYPE;
    long most = largest(slot);
    boolean fits = Math.abs(near) <= 1e19 && value.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!fits) {
      String message = slot.name + ": the number " + Words.shortened(text) + " is too large";
      faults.add(FaultKind.RANGE, message, "at most " + most, path);
      return null;
    }
    if (most == Integer.MAX_VALUE) return value.intValue();
    return most == Long.MAX_VALUE ? (Object) value.longValue() : (Object) value.shortValue();
  }

  /** The largest whole number that a member holds; the smallest is its negative. */
  static long largest(Slot slot) {
    Class<?> java = slot.dataType().getInstanceClass();
    if (java == Long.class || java == long.class) return Long.MAX_VALUE;
    return java == Integer.class || java == int.class ? Integer.MAX_VALUE : Short.MAX_VALUE;
  }

  /** Whether no digit before the exponent is above zero. */
  private static boolean isZero(String number) {
    for (int i = 0; i < number.length() && number.charAt(i) != 'e' && number.charAt(i) != 'E'; i++) {
      if (number.charAt(i) >= '1' && number.charAt(i) <= '9') return false;
    }
    return true;
  }

  private Object other(ScalarNode node, Slot slot, Path path) {
    try {
      return EcoreUtil.createFromString(slot.dataType(), node.text());
    } catch (RuntimeException e) {
      String message = Words.quoted(node.text()) + " is not a value of " + slot.name;
      faults.add(FaultKind.WRONG_TYPE, message, "write " + Words.withArticle(slot.dataType().getName()), path);
      return null;
    }
  }

  private Object quantity(String text, EObject object, Slot slot, Path path) {
    if (!isTidy(text)) {
      String message = slot.name + ": there is white space around " + Words.quoted(text.strip())
          + ", or other than ' ' in it";
      faults.add(FaultKind.WRONG_TYPE, message, "remove it", path);
      return null;
    }
    try {
      return slot.kind == Slot.Kind.QUANTITY ? Quantity.valueOf(text) : Bound.valueOf(text);
    } catch (QuantityFormatException e) {
      FaultKind kind =
          switch (e.reason()) {
            case FORM -> FaultKind.WRONG_TYPE;
            case UNIT -> FaultKind.UNIT;
            case NUMBER -> FaultKind.RANGE;
          };
      Dimension dimension = Expectation.of(object, slot, types).dimension();
      boolean ofUnit = kind == FaultKind.UNIT && dimension != null;
      String units = ofUnit ? "units of " + Words.of(dimension) + ": " + Words.units(dimension) : "";
      String help = !ofUnit ? e.help() : e.help().startsWith("did you") ? e.help() + " " + units : units;
      faults.add(kind, slot.name + ": " + e.getMessage(), help, path);
      return null;
    }
  }

  /**
   * Whether white space in a text is {@code ' '} and inside it. A pattern in the schema that allowed for more would
   * mean different things to different tools.
   */
  private static boolean isTidy(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && i < text.length() - 1;
      if (Character.isWhitespace(c) && !(c == ' ' && inside)) return false;
    }
    return true;
  }

  private Object bareNumber(ScalarNode node, EObject object, Slot slot, Path path) {
    Dimension dimension = Expectation.of(object, slot, types).dimension();
    if (dimension == null) return OF_ANOTHER_TYPE;
    String number = Words.shortened(node.text());
    String quantity = Words.quantity(number, dimension);
    boolean bound = slot.kind == Slot.Kind.BOUND;
    String help = "write " + (bound ? "\">= " + quantity + "\" or \"<= " + quantity + "\"" : "\"" + quantity + "\"");
    if (dimension == Dimension.DIMENSIONLESS) {
      faults.add(FaultKind.WRONG_TYPE, slot.name + " is a quantity; " + number + " stands without quotes", help, path);
    } else {
      String units = "; units of " + Words.of(dimension) + ": " + Words.units(dimension);
      String message = slot.name + " is " + Words.of(dimension) + "; " + number + " has no unit";
      faults.add(FaultKind.UNIT, message, help + units, path);
    }
    return null;
  }
}
