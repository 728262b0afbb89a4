// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds the class of an object, by the member {@code type} where there is a choice. */
final class TypeChoice {
  private final Types types;
  private final Faults faults;

  TypeChoice(Types types, Faults faults) {
    this.types = types;
    this.faults = faults;
  }

  /** A new object of the class that a node states; null when a fault was added. */
  EObject create(ObjectNode node, EClass declared, Path path) {
    EClass type = choose(node, declared, path);
    if (type == null) return null;
    try {
      return type.getEPackage().getEFactoryInstance().create(type);
    } catch (RuntimeException e) {
      // The factory is a plugin's: its mistake must not end the reading of the file.
      String message = Words.withArticle(types.shape(type).noun()) + " cannot be created: " + e;
      faults.add(FaultKind.TYPE_NOT_INSTALLED, message, "the plugin that brings it is broken", path);
      return null;
    }
  }

  /** Whether a member only states the class. */
  boolean isType(String member, EClass declared, Shape shape) {
    return member.equals(Types.TYPE) && shape.slot(Types.TYPE) == null && types.hasChoice(declared);
  }

  private EClass choose(ObjectNode node, EClass declared, Path path) {
    if (!types.hasChoice(declared)) return declared;
    Node stated = node.child(Types.TYPE);
    Path place = path.child(Types.TYPE);
    if (stated == null) {
      if (!declared.isAbstract()) return declared;
      String help = "add \"type\", " + Words.suggestion("", types.names(declared), "one of");
      faults.add(FaultKind.MISSING, "'type' is missing in this " + noun(declared), help, place);
      return null;
    }
    String name = node.text(Types.TYPE);
    if (name == null) {
      String help = Words.suggestion("", types.names(declared), "installed");
      faults.add(FaultKind.WRONG_TYPE, "type is a text; found " + stated.described(), help, place);
      return null;
    }
    List<EClass> found = types.named(declared, name);
    if (found.size() == 1) return found.get(0);
    if (found.isEmpty()) unknown(name, declared, place);
    else ambiguous(name, declared, found, place);
    return null;
  }

  private void unknown(String name, EClass declared, Path place) {
    List<String> known = types.names(declared);
    // A near miss is a typing error to be mended; anything else may well be the class of a plugin that is not here.
    boolean mistyped = Words.nearest(name, known) != null;
    String help = Words.suggestion(name, known, "installed");
    faults.add(
        mistyped ? FaultKind.UNKNOWN_VALUE : FaultKind.TYPE_NOT_INSTALLED,
        noun(declared) + " " + Words.quoted(name) + " is not installed",
        mistyped ? help : help + "; or install the plugin that brings it",
        place);
  }

  private void ambiguous(String name, EClass declared, List<EClass> found, Path place) {
    String first = found.get(0).getEPackage().getNsURI();
    String second = found.get(1).getEPackage().getNsURI();
    String message = noun(declared) + " " + Words.quoted(name) + " is brought by two plugins: " + first + " and "
        + second;
    faults.add(FaultKind.UNKNOWN_VALUE, message, "remove one of the two", place);
  }

  /** {@code geometry} of {@code SubstrateGeometry}. */
  private String noun(EClass declared) {
    String noun = types.shape(declared).noun();
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
