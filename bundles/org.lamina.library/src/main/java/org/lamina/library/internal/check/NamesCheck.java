// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.check;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.lamina.model.Evidence;
import org.lamina.model.ModelPackage;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.NearestName;

/** Products, bases and materials that an entry names are there. */
final class NamesCheck implements Check {
  @Override
  public String id() {
    return "names";
  }

  @Override
  public String asks() {
    return "`product`, `basedOn` and the `materials` of evidence name entries of this library or of an installed one.";
  }

  @Override
  public void check(Entry entry, Findings findings) {
    for (EObject object : entry.stated(EObject.class)) {
      for (EAttribute member : object.eClass().getEAllAttributes()) {
        String target = ModelMeta.detail(member, "reference").orElse(null);
        if (target == null || !(object.eGet(member) instanceof String name)) continue;
        boolean recipe = target.equals(ModelPackage.Literals.RECIPE.getName());
        Set<String> ids = recipe ? entry.known().recipes() : entry.known().materials();
        if (ids.contains(name)) continue;
        findings.at(object, member, unknown(recipe ? "recipe" : "material", name), help(name, ids));
      }
    }
    if (entry.stated() instanceof Evidence evidence) materials(evidence, entry.known().materials(), findings);
  }

  private static void materials(Evidence evidence, Set<String> ids, Findings findings) {
    List<String> named = evidence.getMaterials();
    for (int i = 0; i < named.size(); i++) {
      String name = named.get(i);
      if (ids.contains(name)) continue;
      findings.at(evidence, ModelPackage.Literals.EVIDENCE__MATERIALS, i, unknown("material", name), help(name, ids));
    }
  }

  private static String unknown(String kind, String name) {
    return "no library has a " + kind + " '" + name + "'";
  }

  private static String help(String name, Set<String> ids) {
    return NearestName.of(name, ids)
        .map(nearest -> "did you mean '" + nearest + "'?")
        .orElse("add the entry, or install the library that has it");
  }
}
