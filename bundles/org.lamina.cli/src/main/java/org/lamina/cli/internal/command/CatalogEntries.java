// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.Catalog;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.PluginCall;
import org.lamina.cli.internal.run.Session;
import org.lamina.json.DesignFormat;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;

/** The entries of all catalogs, and the geometries. Entries are read only when they are shown. */
final class CatalogEntries {
  private CatalogEntries() {}

  /** All entries by kind, then in the order of plugins. */
  static List<CatalogEntry> all(Session session) throws CommandFailure, InterruptedException {
    List<CatalogEntry> entries = new ArrayList<>();
    for (Catalog catalog : session.plugins().catalogs()) {
      for (String id : ids(session, catalog, catalog::materials)) {
        entries.add(
            entry(
                session,
                "materials",
                id,
                catalog,
                () -> catalog.material(id),
                entry -> ((Material) entry).getName()));
      }
    }
    for (Catalog catalog : session.plugins().catalogs()) {
      for (String id : ids(session, catalog, catalog::recipes)) {
        entries.add(
            entry(
                session,
                "recipes",
                id,
                catalog,
                () -> catalog.recipe(id),
                entry -> ((Recipe) entry).getName()));
      }
    }
    entries.addAll(geometries(session));
    return entries;
  }

  private static List<CatalogEntry> geometries(Session session)
      throws CommandFailure, InterruptedException {
    List<CatalogEntry> entries = new ArrayList<>();
    for (GeometryProvider provider : session.plugins().geometries()) {
      String origin = session.host().origin(provider);
      EPackage types =
          PluginCall.of("geometry plugin " + origin, session.deadline(), provider::ePackage);
      for (EClassifier classifier : types.getEClassifiers()) {
        if (isGeometry(classifier)) entries.add(new GeometryEntry((EClass) classifier, origin));
      }
    }
    return entries;
  }

  private static boolean isGeometry(EClassifier classifier) {
    return classifier instanceof EClass type
        && !type.isAbstract()
        && ModelPackage.Literals.SUBSTRATE_GEOMETRY.isSuperTypeOf(type);
  }

  private static List<String> ids(Session session, Catalog catalog, Callable<Set<String>> body)
      throws CommandFailure, InterruptedException {
    return List.copyOf(
        PluginCall.of("catalog " + session.host().origin(catalog), session.deadline(), body));
  }

  private static CatalogEntry entry(
      Session session,
      String kind,
      String id,
      Catalog catalog,
      Callable<? extends EObject> body,
      Function<EObject, String> name)
      throws CommandFailure {
    Duration deadline = session.deadline();
    String origin = session.host().origin(catalog);
    return new ModelEntry(
        kind,
        id,
        origin,
        () -> PluginCall.<EObject>of("catalog " + origin, deadline, body::call),
        name);
  }

  /** An entry that is an object of the model. */
  private record ModelEntry(
      String kind, String id, String plugin, Reader reader, Function<EObject, String> words)
      implements CatalogEntry {
    interface Reader {
      EObject read() throws CommandFailure, InterruptedException;
    }

    @Override
    public String name() throws CommandFailure, InterruptedException {
      String name = words.apply(reader.read());
      return name == null ? "" : name;
    }

    @Override
    public String text() throws CommandFailure, InterruptedException {
      return id + " (" + kind + ", " + plugin + ")\n" + new EntryText().of(reader.read());
    }

    @Override
    public String json() throws CommandFailure, InterruptedException {
      return new DesignFormat(List.of()).write(reader.read());
    }
  }
}
