// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.Rule;
import org.lamina.api.result.ElementPath;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.PropertyUse;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.api.result.Violation;
import org.lamina.model.EvidenceKind;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.ModelPackage;
import org.lamina.model.Property;
import org.lamina.model.Recipe;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.meta.DynamicFactory;
import org.lamina.model.meta.ModelMeta;
import org.lamina.model.quantity.Quantity;

/** Small plugins that do real work. */
final class TestPlugins {
  private TestPlugins() {}

  /** A plugin that tells where it comes from. */
  interface Named {
    String origin();
  }

  static Object[] ordinary() {
    return new Object[] {
      new Oxides(), new FlatGeometry(), new Thickness(), new ThicknessRule(), new CollectorRule()
    };
  }

  /** Two oxides, one of them with a number whose source is known, and a recipe. */
  static final class Oxides implements Catalog {
    @Override
    public String id() {
      return "oxides";
    }

    @Override
    public Set<String> materials() {
      return new java.util.TreeSet<>(Set.of("Al2O3", "TiO2"));
    }

    @Override
    public Material material(String id) {
      Material material = ModelFactory.eINSTANCE.createMaterial();
      material.setId(id);
      material.setName(id.equals("TiO2") ? "titanium dioxide" : "aluminium oxide");
      if (id.equals("TiO2")) material.setFilmDensity(density());
      return material;
    }

    private static Property density() {
      Property density = ModelFactory.eINSTANCE.createProperty();
      density.setValue(Quantity.valueOf("3.7 +- 0.1 g/cm3"));
      density.setKind(EvidenceKind.MEASURED);
      density.setSource("doi:10.1000/made-up");
      density.setPlace("Table 2");
      density.setPrinted("3.7(1)");
      density.setConditions("film grown at 250 degC");
      return density;
    }

    @Override
    public Set<String> recipes() {
      return Set.of("tio2-water");
    }

    @Override
    public Recipe recipe(String id) {
      Recipe recipe = ModelFactory.eINSTANCE.createRecipe();
      recipe.setId(id);
      recipe.setName("titanium dioxide from water");
      recipe.setProduct("TiO2");
      return recipe;
    }
  }

  /** A flat substrate with a roughness, in an EPackage of its own. */
  static class FlatGeometry implements GeometryProvider {
    private final EPackage types = EcoreFactory.eINSTANCE.createEPackage();

    FlatGeometry() {
      types.setName("flat");
      types.setNsPrefix("flat");
      types.setNsURI("urn:test:flat:1");
      EClass flat = EcoreFactory.eINSTANCE.createEClass();
      flat.setName("FlatSheet");
      flat.getESuperTypes().add(ModelPackage.Literals.SUBSTRATE_GEOMETRY);
      EAttribute roughness = EcoreFactory.eINSTANCE.createEAttribute();
      roughness.setName("roughness");
      roughness.setEType(ModelPackage.Literals.QUANTITY);
      var meta = EcoreFactory.eINSTANCE.createEAnnotation();
      meta.setSource(ModelMeta.SOURCE);
      meta.getDetails().put("dimension", "length");
      roughness.getEAnnotations().add(meta);
      flat.getEStructuralFeatures().add(roughness);
      types.getEClassifiers().add(flat);
      DynamicFactory.installIn(types);
    }

    @Override
    public String id() {
      return "flat";
    }

    @Override
    public EPackage ePackage() {
      return types;
    }

    @Override
    public FilmSurface surface(SubstrateGeometry geometry) {
      return new FilmSurface() {
        @Override
        public double footprintSquareMetres() {
          return 1;
        }

        @Override
        public double areaSquareMetres(double offsetMetres) {
          return 1;
        }

        @Override
        public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
          return toOffsetMetres - fromOffsetMetres;
        }

        @Override
        public double closureOffsetMetres() {
          return Double.POSITIVE_INFINITY;
        }

        @Override
        public String closure() {
          return "never";
        }
      };
    }
  }

  /** Thickness of each layer and of all, with a source; and something that it cannot know. */
  static final class Thickness implements Estimator {
    @Override
    public String id() {
      return "test/thickness";
    }

    @Override
    public Set<String> produces() {
      return Set.of("layer-thickness", "total-thickness", "tool-time");
    }

    @Override
    public List<Estimate> estimate(Evaluation evaluation) {
      List<Estimate> estimates = new ArrayList<>();
      double totalMetres = 0;
      for (ResolvedLayer layer : evaluation.design().layers()) {
        estimates.add(
            Estimate.ofSi("layer-thickness", thicknessMetres(layer), "nm", "as stated")
                .inLayer(layer.label()));
        totalMetres += thicknessMetres(layer);
      }
      PropertyUse assumed =
          new PropertyUse(
              "TiO2",
              "filmDensity",
              "3.7 g/cm3",
              EvidenceKind.ASSUMED,
              Optional.empty(),
              Optional.empty());
      estimates.add(
          Estimate.ofSi("total-thickness", totalMetres, "nm", "sum")
              .withinSi(0.9 * totalMetres, 1.1 * totalMetres)
              .from(List.of(assumed))
              .noting(List.of("the substrate does not count")));
      estimates.add(
          Estimate.missing(
              "tool-time", "h", "sum of cycles", List.of("cycle of recipe 'tio2-water'")));
      return estimates;
    }
  }

  /** The designs of these tests state every thickness. */
  private static double thicknessMetres(ResolvedLayer layer) {
    return layer.thicknessMetres().orElseThrow();
  }

  /** Warns above 100 nm; from 1 um on it is an error. */
  static final class ThicknessRule extends TestRule {
    ThicknessRule() {
      super("thick-film", Severity.WARNING);
    }

    @Override
    public RuleOutcome check(Evaluation evaluation) {
      List<Violation> violations = new ArrayList<>();
      Quantity limit = Quantity.valueOf("100 nm");
      for (ResolvedLayer layer : evaluation.design().layers()) {
        if (thicknessMetres(layer) <= limit.si()) continue;
        ElementPath path = ElementPath.of(layer.layer(), ModelPackage.Literals.LAYER__THICKNESS);
        Quantity actual = layer.layer().getThickness();
        String message = "layer '" + layer.label() + "' is " + actual + " thick, above " + limit;
        Violation violation =
            Violation.at(path, message, "make it thinner")
                .inLayer(layer.label())
                .withLimit(actual, limit);
        violations.add(
            thicknessMetres(layer) >= 1e-6 ? violation.withSeverity(Severity.ERROR) : violation);
      }
      return RuleOutcome.of(violations);
    }
  }

  /** Has nothing to say of designs without collectors. */
  static final class CollectorRule extends TestRule {
    CollectorRule() {
      super("collector", Severity.ERROR);
    }

    @Override
    public RuleOutcome check(Evaluation evaluation) {
      boolean any =
          evaluation.design().layers().stream()
              .anyMatch(layer -> layer.layer().getRole().getLiteral().endsWith("-collector"));
      return any
          ? RuleOutcome.of(List.of())
          : new RuleOutcome.NotApplicable("there is no collector");
    }
  }

  /** A rule with a page. */
  abstract static class TestRule implements Rule {
    private final String id;
    private final Severity severity;

    TestRule(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String category() {
      return "test";
    }

    @Override
    public String title() {
      return "What " + id + " is about";
    }

    @Override
    public Severity defaultSeverity() {
      return severity;
    }

    @Override
    public String page() {
      return "# " + id + "\n\nAll about it.\n";
    }
  }
}
