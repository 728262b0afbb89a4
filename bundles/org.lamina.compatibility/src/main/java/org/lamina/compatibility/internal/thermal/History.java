// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.result.ElementPath;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.model.Anneal;
import org.lamina.model.Lithiation;
import org.lamina.model.ModelPackage;
import org.lamina.model.Substrate;
import org.lamina.model.Treatment;

/** Follows the substrate and each film through the process. */
final class History {
  private History() {}

  /** The substrate, if its material is named, then the films in order. */
  static List<Subject> of(ResolvedDesign design) {
    List<Subject> subjects = new ArrayList<>();
    Substrate substrate = design.design().getSubstrate();
    if (substrate != null && substrate.getMaterial() != null) subjects.add(substrate(substrate, design));
    for (ResolvedLayer layer : design.layers()) subjects.add(film(layer, design));
    return subjects;
  }

  private static Subject substrate(Substrate substrate, ResolvedDesign design) {
    FilmCondition condition = FilmCondition.asDeposited(substrate.getMaterial(), design.substrateMaterial());
    List<Exposure> exposures = design.flow().stream().map(step -> new Exposure(step, condition, false)).toList();
    ElementPath path = ElementPath.of(substrate, ModelPackage.Literals.SUBSTRATE__MATERIAL);
    String name = "substrate '" + substrate.getMaterial() + "'";
    return new Subject(name, Optional.empty(), path, substrate.getMaterial(), exposures);
  }

  private static Subject film(ResolvedLayer layer, ResolvedDesign design) {
    String deposited = layer.layer().getMaterial();
    FilmCondition condition = FilmCondition.asDeposited(deposited, layer.material());
    List<Exposure> exposures = new ArrayList<>();
    boolean there = false;
    for (ProcessStep step : design.flow()) {
      boolean own = step.layer().index() == layer.index();
      if (there) {
        // The film is judged as its own treatment leaves it: an anneal that is meant to crystallise it does no harm.
        if (own) condition = after(step, condition, layer, design);
        exposures.add(new Exposure(step, condition, own));
      }
      there |= own && step.kind() == ProcessStep.Kind.DEPOSITION;
    }
    ElementPath path = ElementPath.of(layer.layer());
    return new Subject(LayerName.of(layer), Optional.of(layer.label()), path, deposited, exposures);
  }

  private static FilmCondition after(
      ProcessStep step, FilmCondition before, ResolvedLayer layer, ResolvedDesign design) {
    Treatment treatment = step.treatment().orElse(null);
    if (treatment instanceof Lithiation lithiation && lithiation.getProduct() != null) {
      return before.lithiated(lithiation.getProduct(), design.material(lithiation.getProduct()));
    }
    return treatment instanceof Anneal && isMeant(layer, before) ? before.annealed() : before;
  }

  /** Nobody may anneal a glass and call the crystal that comes out "annealed": recipe or material must know of it. */
  private static boolean isMeant(ResolvedLayer layer, FilmCondition condition) {
    boolean inRecipe =
        layer.recipe().stream().flatMap(recipe -> recipe.getTreatments().stream()).anyMatch(Anneal.class::isInstance);
    return inRecipe || condition.isKnownAnnealed();
  }
}
