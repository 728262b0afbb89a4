// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.lamina.api.design.Evaluation;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.api.result.Estimate;
import org.lamina.model.Substrate;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;

/** Estimates whose inverse is known in closed form. */
final class SolvePlugins {
  private SolvePlugins() {}

  static Object[] all() {
    return new Object[] {
      new TestPlugins.Oxides(), new Sheet(), new TestPlugins.Thickness(), new TestPlugins.ThicknessRule(), new Curves()
    };
  }

  /** A sheet that cannot be rougher than 50 nm. */
  static final class Sheet extends TestPlugins.FlatGeometry {
    @Override
    public FilmSurface surface(SubstrateGeometry geometry) {
      Quantity roughness = (Quantity) geometry.eGet(geometry.eClass().getEStructuralFeature("roughness"));
      Quantity limit = Quantity.valueOf("50 nm");
      if (roughness != null && roughness.si() > limit.si()) {
        String message = "the roughness of " + roughness + " is above " + limit;
        throw new InvalidGeometryException(message, "roughness", roughness, limit, "polish it");
      }
      return super.surface(geometry);
    }
  }

  /** Of the roughness r in nm; where there is no surface, nothing. */
  static final class Curves implements Estimator {
    @Override
    public String id() {
      return "test/curves";
    }

    @Override
    public Set<String> produces() {
      return Set.of("square", "hump", "steps", "power", "share", "nowhere");
    }

    @Override
    public List<Estimate> estimate(Evaluation evaluation) {
      Substrate substrate = evaluation.design().design().getSubstrate();
      EStructuralFeature feature = substrate.getGeometry().eClass().getEStructuralFeature("roughness");
      Object roughness = substrate.getGeometry().eGet(feature);
      boolean there = evaluation.design().surface().isPresent() && roughness != null;
      OptionalDouble nanometres =
          there ? OptionalDouble.of(((Quantity) roughness).si() * 1e9) : OptionalDouble.empty();
      List<Estimate> estimates = new ArrayList<>();
      estimates.add(of("square", "1", nanometres, r -> r * r));
      estimates.add(of("hump", "uAh/cm2", nanometres, r -> 36 * (20 - (r - 4) * (r - 4))));
      estimates.add(of("steps", "h", nanometres, r -> 3600 * Math.ceil(r)));
      estimates.add(of("share", "%", nanometres, r -> 1 / (1 + r)));
      for (String current : List.of("0.1 mA/cm2", "1 mA/cm2")) {
        Quantity at = Quantity.valueOf(current);
        estimates.add(of("power", "mW/cm2", nanometres, r -> r * at.si()).at(at));
      }
      estimates.add(Estimate.missing("nowhere", "1", "none", List.of("a number that nobody knows")));
      return estimates;
    }

    private static Estimate of(
        String id, String unit, OptionalDouble nanometres, DoubleUnaryOperator curve) {
      if (nanometres.isEmpty()) return Estimate.missing(id, unit, "test", List.of("the surface"));
      return Estimate.ofSi(id, curve.applyAsDouble(nanometres.getAsDouble()), unit, "test");
    }
  }

  /** A design with two films, so that a layer has to be named. */
  static String twoFilms() {
    String one = "{ \"role\": \"electrolyte\", \"material\": \"TiO2\", \"thickness\": \"40 nm\" }";
    String other = "{ \"role\": \"seed\", \"material\": \"Al2O3\", \"thickness\": \"5 nm\" }";
    return Designs.FINE.replace(one, other + ", " + one);
  }
}
