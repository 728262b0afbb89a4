// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.plugin.CatalogException;
import org.lamina.json.DesignFormat;
import org.lamina.json.Position;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;

/** Reads entries out of a library. Thread-safe. */
final class EntryReader {
  // Set when the first entry is asked for: a start that lists ids only does not touch the reader.
  private volatile DesignFormat format;

  /** An entry that bears the name of its file, a new object each time. */
  <T extends EObject> T read(Library library, Folder folder, String id) {
    String file = library.files().name(folder.file(id));
    ReadResult<T> result = parse(folder.type, library.content(folder, id));
    T entry = sound(file, result);
    Object actual = entry.eGet(folder.id);
    if (id.equals(actual)) return entry;
    throw new CatalogException(file + place(result.sourceMap().find("/id")) + " " + otherId(id, actual));
  }

  /** The file at the top of the library. */
  <T extends EObject> T read(Library library, String path, EClass type) {
    return sound(library.files().name(path), parse(type, library.content(path)));
  }

  <T extends EObject> ReadResult<T> parse(EClass type, byte[] content) {
    return format().read(type, content);
  }

  static String otherId(String expected, Object actual) {
    return "has the id '" + actual + "', not '" + expected + "'; give file and entry the same name";
  }

  private static <T extends EObject> T sound(String file, ReadResult<T> result) {
    if (result.problems().isEmpty() && result.root().isPresent()) return result.root().get();
    throw new CatalogException(message(file, result.problems()));
  }

  private DesignFormat format() {
    DesignFormat known = format;
    // Two threads may both make one; either will do.
    if (known == null) format = known = new DesignFormat(List.of());
    return known;
  }

  private static String message(String file, List<ReadProblem> problems) {
    if (problems.isEmpty()) return file + ":1:1 holds no entry; write one, or remove the file";
    ReadProblem first = problems.get(0);
    String pointer = first.pointer().isEmpty() ? "" : " (" + first.pointer() + ")";
    String others = problems.size() == 1 ? "" : "; and " + (problems.size() - 1) + " more";
    return file + place(first.position()) + " " + first.message() + pointer + "; " + first.help() + others;
  }

  private static String place(Position position) {
    return position.line() == 0 ? "" : ":" + position.line() + ":" + position.column();
  }
}
