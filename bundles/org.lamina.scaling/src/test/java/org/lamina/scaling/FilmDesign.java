// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lamina.api.result.Estimate;
import org.lamina.api.result.Estimates;
import org.lamina.api.result.Report;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Engine;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.Locator;
import org.lamina.engine.Plugins;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadResult;
import org.lamina.model.Design;

/** Designs of alumina on a shape, with doses as a test wants them; evaluated as a user's are. */
final class FilmDesign {
  private static final String LONG = pulse("AlC3H9", "precursor", "100 s", "1000 Pa", "0.01", "0");

  private final String geometry;
  private final List<String> films = new ArrayList<>();
  private final List<String> recipes = new ArrayList<>();
  private String more = "";

  private FilmDesign(String geometry) {
    this.geometry = geometry;
  }

  /** On a geometry, in JSON. */
  static FilmDesign on(String geometry) {
    return new FilmDesign(geometry);
  }

  /** In holes of 1 um by so many micrometres. */
  static FilmDesign inHoles(String depth) {
    return on("{\"type\": \"pore-array\", \"lattice\": \"square\", \"diameter\": \"1 um\", \"depth\": \"" + depth
        + "\", \"pitch\": \"2 um\"}");
  }

  /** With a film whose precursor has this dose, and whose water comes in plenty. */
  FilmDesign film(String name, String thickness, String dose, String sticking) {
    String first = pulse("AlC3H9", "precursor", dose, "1 Pa", sticking, "0");
    return filmOf(name, thickness, first, pulse("H2O", "co-reactant", "100 s", "1000 Pa", "0.01", "0"));
  }

  /** With a film that reaches everywhere. */
  FilmDesign evenFilm(String name, String thickness) {
    return filmOf(name, thickness, LONG, pulse("H2O", "co-reactant", "100 s", "1000 Pa", "0.01", "0"));
  }

  /** With a film of these pulses. */
  FilmDesign filmOf(String name, String thickness, String... pulses) {
    films.add("{\"role\": \"electrolyte\", \"name\": \"" + name + "\", \"material\": \"Al2O3\", \"thickness\": \""
        + thickness + "\", \"recipe\": \"" + name + "\"}");
    recipes.add("{\"id\": \"" + name + "\", \"product\": \"Al2O3\", \"temperature\": {\"kind\": \"assumed\", \"value\": "
        + "\"300 degC\"}, \"growthPerCycle\": {\"kind\": \"assumed\", \"value\": \"1 angstrom\"}, \"filmDensity\": "
        + "{\"kind\": \"assumed\", \"value\": \"3.9 g/cm3\"}, \"cycle\": [{\"pulses\": [" + String.join(", ", pulses)
        + "]}]}");
    return this;
  }

  /** With other members of the design, in JSON, each with a comma before it. */
  FilmDesign with(String members) {
    more += members;
    return this;
  }

  static String pulse(
      String species, String role, String dose, String pressure, String sticking, String recombination) {
    return "{\"kind\": \"assumed\", \"species\": \"" + species + "\", \"role\": \"" + role + "\", \"dose\": \"" + dose
        + "\", \"purge\": \"5 s\", \"pressure\": \"" + pressure + "\", \"stickingProbability\": {\"kind\": \"assumed\", "
        + (sticking.startsWith("[") ? "\"range\": " + sticking : "\"value\": \"" + sticking + "\"") + "}"
        + (recombination.equals("0") ? "" : ", \"recombinationProbability\": {\"kind\": \"assumed\", \"value\": \""
            + recombination + "\"}") + "}";
  }

  private String json() {
    return "{\"format\": \"1\", \"kind\": \"film\", \"name\": \"test\", \"substrate\": {\"geometry\": " + geometry
        + "}, \"stack\": [" + String.join(", ", films) + "], \"library\": {\"materials\": [{\"id\": \"Al2O3\", "
        + "\"formula\": \"Al2O3\"}], \"recipes\": [" + String.join(", ", recipes) + "]}" + more + "}";
  }

  /** What all estimators of this bundle say. */
  Estimates estimates() throws InterruptedException {
    List<Object> plugins = new ArrayList<>(Scaling.estimators());
    ScalingGeometries geometries = new ScalingGeometries();
    plugins.add(geometries);
    ReadResult<Design> read = new DesignFormat(List.of(geometries.ePackage()))
        .readDesign(json().getBytes(StandardCharsets.UTF_8), List.of());
    assertEquals(List.of(), read.problems(), json());
    Locator nowhere = pointer -> new Locator.Place(0, 0);
    DesignSource source =
        new DesignSource("test", "test", read.root(), List.of(), nowhere, List.of(), List.of());
    Report.DesignReport report = new Engine(Plugins.of(plugins.toArray()), EngineOptions.defaults()).evaluate(source);
    assertEquals(1, report.problems().size(), "only that there is no rule: " + report.problems());
    return new Estimates(report.estimates().stream().map(Report.Attributed::estimate).toList());
  }

  /** The SI value of an estimate of a film. */
  double si(String id, String film) throws InterruptedException {
    return value(estimates().find(id, film).orElseThrow());
  }

  static double value(Estimate estimate) {
    return estimate.si().orElseThrow(() -> new AssertionError(estimate.id() + ": " + estimate.missing()));
  }
}
