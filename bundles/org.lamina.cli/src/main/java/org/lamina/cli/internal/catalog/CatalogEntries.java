// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.result.Problem;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.PluginCall;
import org.lamina.cli.internal.run.Session;
import org.lamina.model.ModelPackage;

/**
 * The entries of all catalogs, and the geometries: by kind, then in the order of plugins. Entries are read when they
 * are asked for, each once.
 */
public final class CatalogEntries {
  public static final String MATERIALS = "materials";
  public static final String RECIPES = "recipes";
  public static final String EVIDENCE = "evidence";
  public static final String GEOMETRIES = "geometries";

  /** In the order in which they are listed. */
  public static final List<String> KINDS = List.of(MATERIALS, RECIPES, EVIDENCE, GEOMETRIES);

  private final Session session;
  private final List<CatalogEntry> all = new ArrayList<>();

  public CatalogEntries(Session session) throws CommandFailure, InterruptedException {
    this.session = session;
    add(MATERIALS, Catalog::materials, Catalog::material);
    add(RECIPES, Catalog::recipes, Catalog::recipe);
    add(EVIDENCE, Catalog::evidence, Catalog::evidence);
    for (GeometryProvider provider : session.plugins().geometries()) addGeometries(provider);
  }

  public List<CatalogEntry> all() {
    return all;
  }

  public List<CatalogEntry> of(String kind) {
    return all.stream().filter(entry -> entry.kind().equals(kind)).toList();
  }

  /** The first entry of an id. */
  Optional<CatalogEntry> find(String kind, String id) {
    return of(kind).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The object of an entry. One that cannot be read does not hide the others: it is a problem of the session. */
  public Optional<EObject> object(CatalogEntry entry) throws InterruptedException {
    try {
      return entry.object();
    } catch (CommandFailure e) {
      unreadable(entry, e);
      return Optional.empty();
    }
  }

  /** The name of an entry; of one that cannot be read, it says so. */
  public String name(CatalogEntry entry) throws InterruptedException {
    try {
      return entry.name();
    } catch (CommandFailure e) {
      unreadable(entry, e);
      return "(cannot be read)";
    }
  }

  private void unreadable(CatalogEntry entry, CommandFailure e) {
    Problem problem =
        new Problem(entry.plugin(), "'" + entry.id() + "': " + e.getMessage(), e.help());
    if (!session.problems().contains(problem)) session.problems().add(problem);
  }

  private void add(
      String kind,
      Function<Catalog, Set<String>> ids,
      BiFunction<Catalog, String, ? extends EObject> reader)
      throws CommandFailure, InterruptedException {
    for (Catalog catalog : session.plugins().catalogs()) {
      String origin = session.host().origin(catalog);
      String who = "catalog " + origin;
      for (String id : listed(origin, who, () -> ids.apply(catalog))) {
        ModelEntry.Reader call =
            () -> PluginCall.of(who, session.deadline(), () -> reader.apply(catalog, id));
        all.add(new ModelEntry(kind, id, origin, call, this));
      }
    }
  }

  /** What a plugin brings; one that cannot say so hides no other, and is a problem of the session. */
  private <T> List<T> listed(String origin, String who, Callable<? extends Collection<T>> call)
      throws InterruptedException {
    try {
      return List.copyOf(PluginCall.of(who, session.deadline(), call));
    } catch (CommandFailure e) {
      Problem problem = new Problem(origin, e.getMessage(), e.help());
      if (!session.problems().contains(problem)) session.problems().add(problem);
      return List.of();
    }
  }

  private void addGeometries(GeometryProvider provider) throws InterruptedException {
    String origin = session.host().origin(provider);
    for (EClassifier classifier :
        listed(origin, "geometry plugin " + origin, () -> provider.ePackage().getEClassifiers())) {
      if (isGeometry(classifier)) all.add(new GeometryEntry((EClass) classifier, origin));
    }
  }

  private static boolean isGeometry(EClassifier classifier) {
    return classifier instanceof EClass type
        && !type.isAbstract()
        && ModelPackage.Literals.SUBSTRATE_GEOMETRY.isSuperTypeOf(type);
  }
}
