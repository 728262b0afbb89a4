// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.ModelMeta;

/** The classes that files may contain: those of the model and those of the packages that plugins bring. */
public final class Types {
  /** Member by which a file names the class of an object, where there is a choice. */
  static final String TYPE = "type";

  private final Map<String, EPackage> packages = new LinkedHashMap<>();
  private final Map<EClass, Shape> shapes = new ConcurrentHashMap<>();
  private final Map<EClass, List<EClass>> choices = new ConcurrentHashMap<>();

  /**
   * The model and these packages.
   *
   * @throws IllegalArgumentException when an annotation in one of them makes no sense
   */
  public Types(Collection<EPackage> extensions) {
    packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
    // Sorted: results must not depend on the order in which plugins start.
    Map<String, EPackage> sorted = new TreeMap<>();
    for (EPackage extension : extensions) collect(extension, sorted);
    for (Map.Entry<String, EPackage> entry : sorted.entrySet()) packages.putIfAbsent(entry.getKey(), entry.getValue());
    for (EPackage extension : sorted.values()) check(extension);
  }

  /** Reads the annotations at once: what a plugin's author got wrong must not wait for a file that uses it. */
  private void check(EPackage extension) {
    for (EClassifier classifier : extension.getEClassifiers()) {
      if (!(classifier instanceof EClass type)) continue;
      try {
        shape(type);
      } catch (IllegalArgumentException e) {
        String name = extension.getNsURI() + "#" + type.getName();
        throw new IllegalArgumentException("the model of " + name + " cannot be used: " + e.getMessage(), e);
      }
    }
  }

  private static void collect(EPackage extension, Map<String, EPackage> all) {
    all.put(String.valueOf(extension.getNsURI()), extension);
    for (EPackage part : extension.getESubpackages()) collect(part, all);
  }

  /** The package of a namespace; null when it is not installed. */
  EPackage ePackage(String nsUri) {
    return packages.get(nsUri);
  }

  Shape shape(EClass type) {
    Shape shape = shapes.get(type);
    if (shape == null) {
      shape = new Shape(type);
      shapes.put(type, shape);
    }
    return shape;
  }

  /** The classes that can be created where a class is declared, in the order of the packages. */
  List<EClass> choices(EClass declared) {
    List<EClass> known = choices.get(declared);
    if (known != null) return known;
    List<EClass> found = new ArrayList<>();
    for (EPackage ePackage : packages.values()) {
      for (EClassifier classifier : ePackage.getEClassifiers()) {
        if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()
            && declared.isSuperTypeOf(type)) {
          found.add(type);
        }
      }
    }
    choices.put(declared, found);
    return found;
  }

  /** Whether an object of the declared class may name another one. */
  boolean hasChoice(EClass declared) {
    return declared.isAbstract() || declared.isInterface() || choices(declared).size() > 1;
  }

  /** The classes of a name, more than one when two packages bring it. */
  List<EClass> named(EClass declared, String name) {
    List<EClass> found = new ArrayList<>();
    for (EClass type : choices(declared)) {
      if (ModelMeta.typeName(type).equals(name)) found.add(type);
    }
    return found;
  }

  /** The names that an object of the declared class may state. */
  List<String> names(EClass declared) {
    List<String> names = new ArrayList<>();
    for (EClass type : choices(declared)) {
      String name = ModelMeta.typeName(type);
      if (!names.contains(name)) names.add(name);
    }
    return names;
  }

  /**
   * The class that an object states, without complaint: null when it states none that is known. A class that leaves no
   * choice is itself.
   */
  EClass stated(ObjectNode object, EClass declared) {
    if (!hasChoice(declared)) return declared;
    String name = object.text(TYPE);
    if (name == null) return declared.isAbstract() || declared.isInterface() ? null : declared;
    List<EClass> found = named(declared, name);
    return found.size() == 1 ? found.get(0) : null;
  }
}
