// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.model.ModelPackage;

/** Notes which members of which classes a design uses; the header of a library is a file of its own. */
final class UsedFeatures {
  private final Set<String> missing = new TreeSet<>();

  UsedFeatures(EPackage extension) {
    for (EPackage ePackage : List.of(ModelPackage.eINSTANCE, extension)) {
      for (EClassifier classifier : ePackage.getEClassifiers()) {
        if (!(classifier instanceof EClass type) || type.isAbstract()) continue;
        if (type == ModelPackage.Literals.LIBRARY_HEADER) continue;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) missing.add(name(type, feature));
      }
    }
  }

  void visit(EObject root) {
    note(root);
    for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) note(all.next());
  }

  private void note(EObject object) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (object.eIsSet(feature)) missing.remove(name(object.eClass(), feature));
    }
  }

  List<String> missing() {
    return new ArrayList<>(missing);
  }

  private static String name(EClass type, EStructuralFeature feature) {
    return type.getName() + "." + feature.getName();
  }
}
