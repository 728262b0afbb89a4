// SPDX-License-Identifier: EPL-2.0
package org.lamina.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.plugin.Rule;
import org.lamina.api.simulation.Simulator;

/** The plugins of a run, each kind sorted by id so that the order of installation shows nowhere. */
public record Plugins(
    List<Catalog> catalogs,
    List<GeometryProvider> geometries,
    List<Estimator> estimators,
    List<Rule> rules,
    List<Exporter> exporters,
    List<Simulator> simulators) {

  public Plugins {
    catalogs = sorted(catalogs, Catalog::id);
    geometries = sorted(geometries, GeometryProvider::id);
    estimators = sorted(estimators, Estimator::id);
    rules = sorted(rules, Rule::id);
    exporters = sorted(exporters, Exporter::format);
    simulators = sorted(simulators, Simulator::id);
  }

  /** Plugins without a simulator. */
  public Plugins(
      List<Catalog> catalogs,
      List<GeometryProvider> geometries,
      List<Estimator> estimators,
      List<Rule> rules,
      List<Exporter> exporters) {
    this(catalogs, geometries, estimators, rules, exporters, List.of());
  }

  /** The same plugins with other catalogs. */
  public Plugins withCatalogs(List<Catalog> others) {
    return new Plugins(others, geometries, estimators, rules, exporters, simulators);
  }

  /**
   * The plugins given; an object that implements several interfaces counts for each of them.
   *
   * @throws IllegalArgumentException when an object is none
   */
  public static Plugins of(Object... plugins) {
    List<Object> all = List.of(plugins);
    for (Object plugin : all) {
      boolean known =
          plugin instanceof Catalog
              || plugin instanceof GeometryProvider
              || plugin instanceof Estimator
              || plugin instanceof Rule
              || plugin instanceof Exporter
              || plugin instanceof Simulator;
      if (!known) throw new IllegalArgumentException(plugin.getClass().getName() + " is no plugin");
    }
    return new Plugins(
        only(all, Catalog.class),
        only(all, GeometryProvider.class),
        only(all, Estimator.class),
        only(all, Rule.class),
        only(all, Exporter.class),
        only(all, Simulator.class));
  }

  private static <T> List<T> only(List<Object> all, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Object plugin : all) {
      if (type.isInstance(plugin)) found.add(type.cast(plugin));
    }
    return found;
  }

  private static <T> List<T> sorted(List<T> plugins, Function<T, String> id) {
    List<T> copy = new ArrayList<>(plugins);
    copy.sort(Comparator.comparing(id));
    return List.copyOf(copy);
  }
}
