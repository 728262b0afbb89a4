// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lamina.api.plugin.CatalogException;
import org.lamina.json.Position;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;
import org.lamina.library.internal.check.Checks;
import org.lamina.library.internal.check.Entry;
import org.lamina.library.internal.check.Finding;
import org.lamina.library.internal.check.Known;
import org.lamina.model.ModelPackage;

/** One look at a whole library. */
final class Inspection {
  static final String READABLE = "readable";
  static final String CIRCLE = "circle";

  private final LibraryCatalog catalog;
  private final Library library;
  private final KnownEntries others;
  private final List<LibraryProblem> problems = new ArrayList<>();
  private final Map<Folder, Map<String, ParsedEntry>> entries = new EnumMap<>(Folder.class);

  Inspection(LibraryCatalog catalog, KnownEntries others) {
    this.catalog = catalog;
    this.library = catalog.library();
    this.others = others;
  }

  List<LibraryProblem> problems() {
    for (Folder folder : Folder.values()) entries.put(folder, new LinkedHashMap<>());
    try {
      parse(Library.HEADER, ModelPackage.Literals.LIBRARY_HEADER, library.content(Library.HEADER));
    } catch (CatalogException e) {
      unreadable(Library.HEADER, e);
    }
    try {
      problems.addAll(new Layout(library).problems());
      for (Folder folder : Folder.values()) for (String id : library.ids(folder)) read(folder, id);
    } catch (CatalogException e) {
      unreadable("", e);
      return problems;
    }
    Bases bases = new Bases(entries, others);
    Known known =
        new Known(
            all(library.ids(Folder.MATERIALS), others.materials()),
            all(library.ids(Folder.RECIPES), others.recipes()),
            bases::material);
    List<ParsedEntry> read = entries.values().stream().flatMap(folder -> folder.values().stream()).toList();
    for (ParsedEntry entry : read) judge(entry, bases, known);
    cite(read);
    return problems;
  }

  private void read(Folder folder, String id) {
    String path = folder.file(id);
    try {
      Optional<ReadResult<EObject>> result = parse(path, folder.type, library.content(folder, id));
      if (result.isEmpty()) return;
      ParsedEntry entry = new ParsedEntry(folder, id, library.files().name(path), result.get());
      entries.get(folder).put(id, entry);
      Object actual = entry.root().eGet(folder.id);
      if (id.equals(actual)) return;
      String message = "the entry has the id '" + actual + "', not '" + id + "'";
      problems.add(entry.problem("/id", Layout.IDS, message, "give file and entry the same name"));
    } catch (CatalogException e) {
      unreadable(path, e);
    }
  }

  /** The content of a file; empty when something is wrong with it. */
  private Optional<ReadResult<EObject>> parse(String path, EClass type, byte[] content) {
    ReadResult<EObject> result = catalog.reader().parse(type, content);
    String file = library.files().name(path);
    for (ReadProblem problem : result.problems()) {
      Position at = problem.position();
      problems.add(
          new LibraryProblem(
              file, at.line(), at.column(), problem.pointer(), READABLE, problem.message(), problem.help()));
    }
    if (result.problems().isEmpty() && result.root().isPresent()) return Optional.of(result);
    if (result.problems().isEmpty()) {
      problems.add(new LibraryProblem(file, 1, 1, "", READABLE, "the file is empty", "write an entry, or remove the file"));
    }
    return Optional.empty();
  }

  private void judge(ParsedEntry entry, Bases bases, Known known) {
    others.bringer(entry.folder(), entry.id()).ifPresent(other -> {
      String message = "catalog '" + other + "' brings '" + entry.id() + "', too: no design could name either";
      problems.add(entry.problem("/id", Layout.IDS, message, "give this entry another id, perhaps with your name in it"));
    });
    if (bases.isCircular(entry)) {
      String message = "'" + entry.id() + "' is, perhaps through others, based on itself";
      problems.add(entry.problem("/basedOn", CIRCLE, message, "remove one of the 'basedOn'"));
    }
    try {
      Set<Finding> inherited = new HashSet<>();
      // What is wrong with the base is said of the base, and not again of everything that is based on it.
      bases.base(entry).ifPresent(base -> inherited.addAll(Checks.of(new Entry(nothing(base), base, known))));
      for (Finding finding : Checks.of(new Entry(entry.root(), bases.complete(entry), known))) {
        if (!inherited.contains(finding)) problems.add(entry.problem(finding));
      }
    } catch (CatalogException e) {
      String message = "what this entry names cannot be read: " + e.getMessage();
      String pointer = entry.base() == null ? "/product" : "/basedOn";
      problems.add(entry.problem(pointer, READABLE, message, "repair it, or name another entry"));
    }
  }

  private static EObject nothing(EObject like) {
    return EcoreUtil.create(like.eClass());
  }

  private void cite(List<ParsedEntry> read) {
    try {
      if (library.optional(Library.BIBLIOGRAPHY).isEmpty()) return;
      String file = library.files().name(Library.BIBLIOGRAPHY);
      int listed = 0;
      for (Folder folder : Folder.values()) listed += library.ids(folder).size();
      problems.addAll(new Citations(file, catalog.bibliography()).problems(read, read.size() == listed));
    } catch (CatalogException e) {
      unreadable(Library.BIBLIOGRAPHY, e);
    }
  }

  private void unreadable(String path, CatalogException e) {
    String file = library.files().name(path);
    // The message of the exception begins with the file, which stands beside it here.
    String message = e.getMessage().startsWith(file + " ") ? e.getMessage().substring(file.length() + 1) : e.getMessage();
    int help = message.lastIndexOf("; ");
    String what = help < 0 ? message : message.substring(0, help);
    String todo = help < 0 ? "repair it, or take the library out" : message.substring(help + 2);
    problems.add(new LibraryProblem(file, 0, 0, "", READABLE, what, todo));
  }

  private static Set<String> all(Set<String> own, Set<String> others) {
    Set<String> all = new TreeSet<>(own);
    all.addAll(others);
    return all;
  }
}
