// SPDX-License-Identifier: EPL-2.0
package org.lamina.recipes.internal;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.lamina.api.plugin.CatalogException;
import org.lamina.json.DesignFormat;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;

/** Reads entries out of a library. Thread-safe. */
public final class EntryReader {
  // Set when the first entry is asked for: a start that lists ids only does not touch the reader.
  private volatile DesignFormat format;

  /**
   * A new object each time.
   *
   * @throws CatalogException naming file, place and what is wrong with it
   */
  public <T extends EObject> T read(Library library, String folder, String id, EClass type) {
    ReadResult<T> result = format().read(type, library.content(folder, id));
    if (result.problems().isEmpty() && result.root().isPresent()) return result.root().get();
    throw new CatalogException(message(library.name(folder, id), result.problems()));
  }

  private DesignFormat format() {
    DesignFormat known = format;
    // Two threads may both make one; either will do.
    if (known == null) format = known = new DesignFormat(List.of());
    return known;
  }

  private static String message(String file, List<ReadProblem> problems) {
    if (problems.isEmpty()) return file + " holds no entry";
    ReadProblem first = problems.get(0);
    String place = first.position().line() == 0 ? "" : ":" + first.position().line() + ":" + first.position().column();
    String pointer = first.pointer().isEmpty() ? "" : " (" + first.pointer() + ")";
    String others = problems.size() == 1 ? "" : "; and " + (problems.size() - 1) + " more";
    return file + place + " " + first.message() + pointer + "; " + first.help() + others;
  }
}
