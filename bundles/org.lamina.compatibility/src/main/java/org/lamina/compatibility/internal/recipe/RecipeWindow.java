// SPDX-License-Identifier: EPL-2.0
package org.lamina.compatibility.internal.recipe;

import java.util.ArrayList;
import java.util.List;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.ProcessStep;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.compatibility.internal.words.LayerName;
import org.lamina.compatibility.internal.words.Sentence;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;
import org.osgi.service.component.annotations.Component;

/** Holds the temperature of each deposition against what its recipe and its precursors allow. */
@Component(service = Rule.class)
public final class RecipeWindow implements Rule {
  private static final String OPEN = ": how it is grown could not be judged";

  @Override
  public String id() {
    return "recipe-window";
  }

  @Override
  public String category() {
    return "process";
  }

  @Override
  public String title() {
    return "Every film is grown by a recipe for its material, inside the temperature window and below decomposition";
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public RuleOutcome check(Evaluation evaluation) {
    ResolvedDesign design = evaluation.design();
    if (design.layers().isEmpty()) return new RuleOutcome.NotApplicable("the design has no film");
    List<Violation> violations = new ArrayList<>();
    for (ResolvedLayer layer : design.layers()) {
      if (layer.recipe().isEmpty()) violations.add(noRecipe(layer));
      else violations.addAll(judge(layer, layer.recipe().get(), design));
    }
    return RuleOutcome.of(violations);
  }

  private static List<Violation> judge(ResolvedLayer layer, Recipe recipe, ResolvedDesign design) {
    List<Violation> violations = new ArrayList<>();
    if (recipe.getProduct() != null && !recipe.getProduct().equals(layer.layer().getMaterial())) {
      violations.add(otherProduct(layer, recipe));
    }
    design.flow().stream()
        .filter(step -> step.kind() == ProcessStep.Kind.DEPOSITION && step.layer().index() == layer.index())
        .findFirst()
        .ifPresent(step -> violations.addAll(new GrowthTemperature(layer, recipe, step).violations()));
    return violations;
  }

  private static Violation otherProduct(ResolvedLayer layer, Recipe recipe) {
    String material = layer.layer().getMaterial();
    String product = recipe.getProduct();
    String name = LayerName.of(layer);
    String message = Sentence.of("recipe '{}' of {} deposits '{}', not '{}'", recipe.getId(), name, product, material);
    String help = Sentence.of("Name a recipe that deposits '{}', or set the material to '{}'.", material, product);
    return Violation.at(recipeOf(layer), message, help).inLayer(layer.label());
  }

  private static Violation noRecipe(ResolvedLayer layer) {
    String named = layer.layer().getRecipe();
    String help = "Name a recipe of a catalog, or add one to the library of the design.";
    Violation violation =
        named == null
            ? Violation.at(ElementPath.of(layer.layer()), LayerName.of(layer) + " names no recipe" + OPEN, help)
            : Violation.at(recipeOf(layer), unknown(named, layer) + OPEN, help);
    return violation.inLayer(layer.label()).withSeverity(Severity.NOTE);
  }

  private static String unknown(String recipe, ResolvedLayer layer) {
    return Sentence.of("recipe '{}' of {} is not known", recipe, LayerName.of(layer));
  }

  private static ElementPath recipeOf(ResolvedLayer layer) {
    return ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__RECIPE);
  }
}
