// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Violation;
import org.lamina.model.Design;
import org.lamina.model.Material;
import org.lamina.model.Recipe;

/**
 * A design with everything looked up, and what could not be.
 *
 * @param violations names that nothing answers to, and parameters that contradict each other
 */
record Resolution(
    Design design,
    List<ResolvedLayer> layers,
    Optional<FilmSurface> surface,
    Optional<Material> substrateMaterial,
    List<ProcessStep> flow,
    EntryLookup<Material> materials,
    EntryLookup<Recipe> recipes,
    List<Violation> violations,
    List<Problem> problems)
    implements ResolvedDesign {

  @Override
  public Optional<Material> material(String id) {
    return materials.known(id);
  }

  /** The objects that plugins can reach: the roots of what is frozen. */
  List<EObject> roots() {
    List<EObject> roots = new ArrayList<>();
    roots.add(design);
    roots.addAll(materials.read());
    roots.addAll(recipes.read());
    return roots;
  }
}
