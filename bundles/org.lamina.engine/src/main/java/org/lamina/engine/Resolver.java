// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Violation;
import org.lamina.engine.internal.call.Calls;
import org.lamina.model.Design;
import org.lamina.model.Layer;
import org.lamina.model.Library;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.NearestName;

/** Looks up everything that a design names, on a copy of the design. */
final class Resolver {
  private static final int LONGEST_NAME = 100;

  private final Plugins plugins;
  private final Duration deadline;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Resolver(Plugins plugins, Duration deadline) {
    this.plugins = plugins;
    this.deadline = deadline;
  }

  Resolution resolve(Design original) throws InterruptedException {
    Design design = EcoreUtil.copy(original);
    CatalogIndex catalogs = new CatalogIndex(plugins.catalogs(), deadline);
    Library library = design.getLibrary() == null ? ModelFactory.eINSTANCE.createLibrary() : design.getLibrary();
    EntryLookup<Material> materials =
        new EntryLookup<>(
            "material",
            library.getMaterials(),
            ModelPackage.Literals.MATERIAL__ID,
            ModelPackage.Literals.MATERIAL__BASED_ON,
            catalogs.materialIds(),
            catalogs::material);
    EntryLookup<Recipe> recipes =
        new EntryLookup<>(
            "recipe",
            library.getRecipes(),
            ModelPackage.Literals.RECIPE__ID,
            ModelPackage.Literals.RECIPE__BASED_ON,
            catalogs.recipeIds(),
            catalogs::recipe);
    lookUpReferences(design, materials, recipes);
    Optional<FilmSurface> surface = surface(design);
    List<ResolvedLayer> layers = layers(design, materials, recipes);
    violations.addAll(materials.violations());
    violations.addAll(recipes.violations());
    problems.addAll(catalogs.problems());
    String substrate = design.getSubstrate() == null ? null : design.getSubstrate().getMaterial();
    return new Resolution(
        design,
        layers,
        surface,
        substrate == null ? Optional.empty() : materials.known(substrate),
        FlowBuilder.flow(layers),
        materials,
        recipes,
        List.copyOf(violations),
        List.copyOf(problems));
  }

  /** Every attribute of the design that the model marks as a reference; then those of the recipes that it uses. */
  private void lookUpReferences(Design design, EntryLookup<Material> materials, EntryLookup<Recipe> recipes)
      throws InterruptedException {
    for (Iterator<EObject> all = design.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      for (EAttribute attribute : object.eClass().getEAllAttributes()) {
        String target = ModelMeta.detail(attribute, "reference").orElse(null);
        if (target == null || !(object.eGet(attribute) instanceof String id)) continue;
        boolean recipe = target.equals("Recipe");
        EntryLookup<?> lookup = recipe ? recipes : materials;
        // What a catalog lists and cannot read is a problem of that catalog, and no wrong name.
        boolean unknown = lookup.find(id).isEmpty() && !lookup.ids().contains(id);
        if (unknown) violations.add(unknown(object, attribute, id, lookup, recipe ? materials : recipes));
      }
    }
    for (Recipe recipe : recipes.read()) {
      materials.find(recipe.getProduct());
    }
  }

  private static Violation unknown(
      EObject object, EAttribute attribute, String id, EntryLookup<?> lookup, EntryLookup<?> other) {
    String help =
        other.ids().contains(id)
            ? "there is a " + other.kind() + " of that id: is it in the wrong place?"
            : NearestName.of(id, lookup.ids())
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("add it to the library of this design, or install a catalog that brings it");
    String message = lookup.kind() + " '" + shortened(id) + "' is in no catalog and not in the library of this design";
    return Violation.at(ElementPath.of(object, attribute), message, help);
  }

  /** A name as messages show it: nobody reads a name of a thousand characters. */
  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "...";
  }

  private Optional<FilmSurface> surface(Design design) throws InterruptedException {
    SubstrateGeometry geometry = design.getSubstrate() == null ? null : design.getSubstrate().getGeometry();
    if (geometry == null) return Optional.empty();
    for (GeometryProvider provider : plugins.geometries()) {
      Calls.Outcome<Boolean> mine =
          Calls.call(provider.id(), () -> provider.ePackage() == geometry.eClass().getEPackage(), deadline);
      if (mine.failed()) problems.add(problem(provider, mine.failure()));
      else if (mine.value()) return surface(provider, geometry);
    }
    String type = ModelMeta.typeName(geometry.eClass());
    problems.add(
        new Problem("lamina", "no plugin gives the surface of geometry '" + type + "'", "install the plugin that brings it"));
    return Optional.empty();
  }

  private Optional<FilmSurface> surface(GeometryProvider provider, SubstrateGeometry geometry)
      throws InterruptedException {
    Calls.Outcome<Object> made = Calls.call(provider.id(), () -> surfaceOrReason(provider, geometry), deadline);
    if (made.failed()) {
      problems.add(problem(provider, made.failure()));
      return Optional.empty();
    }
    if (made.value() instanceof FilmSurface surface) return Optional.of(surface);
    InvalidGeometryException reason = (InvalidGeometryException) made.value();
    EStructuralFeature feature = geometry.eClass().getEStructuralFeature(reason.parameter());
    ElementPath path = feature == null ? ElementPath.of(geometry) : ElementPath.of(geometry, feature);
    Violation violation = Violation.at(path, reason.getMessage(), reason.help());
    boolean numbers = reason.actual().isPresent() && reason.limit().isPresent();
    violations.add(numbers ? violation.withLimit(reason.actual().get(), reason.limit().get()) : violation);
    return Optional.empty();
  }

  private static Object surfaceOrReason(GeometryProvider provider, SubstrateGeometry geometry) {
    try {
      return provider.surface(geometry);
    } catch (InvalidGeometryException e) {
      return e;
    }
  }

  private static List<ResolvedLayer> layers(
      Design design, EntryLookup<Material> materials, EntryLookup<Recipe> recipes) {
    Map<String, Integer> uses = new HashMap<>();
    for (Layer layer : design.getStack()) uses.merge(name(layer), 1, Integer::sum);
    List<ResolvedLayer> layers = new ArrayList<>();
    Optional<ResolvedLayer> below = Optional.empty();
    for (Layer layer : design.getStack()) {
      int number = layers.size() + 1;
      String label = shortened(name(layer)) + (uses.get(name(layer)) == 1 ? "" : " (layer " + number + ")");
      Optional<Recipe> recipe = layer.getRecipe() == null ? Optional.empty() : recipes.known(layer.getRecipe());
      ResolvedLayer resolved = ResolvedLayer.on(below, label, layer, materials.known(layer.getMaterial()), recipe);
      layers.add(resolved);
      below = Optional.of(resolved);
    }
    return List.copyOf(layers);
  }

  private static String name(Layer layer) {
    return layer.getName() == null ? layer.getMaterial() : layer.getName();
  }

  private static Problem problem(GeometryProvider provider, String failure) {
    return new Problem(provider.id(), "geometry plugin '" + provider.id() + "' " + failure, "repair or remove this plugin");
  }
}
