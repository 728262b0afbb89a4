// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lamina.api.plugin.CatalogException;
import org.lamina.model.quantity.NearestName;

/**
 * Which entries a library has, and the bytes of its files.
 *
 * <p>What there is follows from the names of the files, or from an index where files cannot be listed: a start does not
 * have to open every entry. It is found out once, on first use; without lambdas, which cost a start some milliseconds.
 */
final class Library {
  static final String HEADER = "lamina-library.json";
  static final String BIBLIOGRAPHY = "references.bib";
  static final String INDEX = "index.txt";

  /** The format's own limit for a file; the index and the bibliography have the same. */
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final String catalog;
  private final LibraryFiles files;
  private volatile Map<Folder, Set<String>> ids;

  Library(String catalog, LibraryFiles files) {
    this.catalog = catalog;
    this.files = files;
  }

  String catalog() {
    return catalog;
  }

  LibraryFiles files() {
    return files;
  }

  /** The ids in a folder: those of an index in its order, others sorted. */
  Set<String> ids(Folder folder) {
    Map<Folder, Set<String>> known = ids;
    if (known == null) ids = known = listed();
    return known.get(folder);
  }

  /** The content of an entry; only what is listed is ever opened. */
  byte[] content(Folder folder, String id) {
    Set<String> known = ids(folder);
    if (!known.contains(id)) {
      String nearest = NearestName.of(id, known).map(name -> "; did you mean '" + name + "'?").orElse("");
      throw new CatalogException(catalog + " has no '" + id + "' among its " + folder.path + nearest);
    }
    return content(folder.file(id));
  }

  /** The content of a file that has to be there. */
  byte[] content(String path) {
    Optional<byte[]> content = optional(path);
    if (content.isPresent()) return content.get();
    throw new CatalogException(files.name(path) + " is missing; put it there, or take the library out");
  }

  /** The content of a file that may be there. */
  Optional<byte[]> optional(String path) {
    try (InputStream stream = files.open(path)) {
      if (stream == null) return Optional.empty();
      byte[] content = bounded(stream);
      if (content.length <= MOST_BYTES) return Optional.of(content);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
    throw new CatalogException(files.name(path) + " is larger than the " + MOST_BYTES + " bytes that are read; shorten it");
  }

  /** Names in a folder; empty when folders cannot be listed. */
  Optional<List<String>> names(String folder) {
    try {
      return files.list(folder);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** One byte more than is read tells a file that is too large from one that just fits. */
  static byte[] bounded(InputStream stream) throws IOException {
    return stream.readNBytes(MOST_BYTES + 1);
  }

  private CatalogException unreadable(String path, IOException e) {
    return new CatalogException(files.name(path) + " cannot be read: " + reason(e), e);
  }

  private static String reason(IOException e) {
    // What the file system throws has only the name of the file for a message.
    boolean named = e instanceof java.nio.file.FileSystemException || e.getMessage() == null;
    return named ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Map<Folder, Set<String>> listed() {
    Map<Folder, Set<String>> found = new EnumMap<>(Folder.class);
    for (Folder folder : Folder.values()) {
      Optional<List<String>> names = names(folder.path);
      if (names.isEmpty()) return indexed();
      Set<String> entries = new TreeSet<>();
      for (String name : names.get()) {
        if (isEntry(name)) entries.add(name.substring(0, name.length() - Folder.ENDING.length()));
      }
      found.put(folder, Collections.unmodifiableSet(entries));
    }
    return found;
  }

  /** Whether a file in one of the folders is an entry; names with a dot in front are hidden. */
  static boolean isEntry(String name) {
    return name.endsWith(Folder.ENDING) && !name.startsWith(".");
  }

  private Map<Folder, Set<String>> indexed() {
    Map<Folder, Set<String>> found = new EnumMap<>(Folder.class);
    for (Folder folder : Folder.values()) found.put(folder, new LinkedHashSet<>());
    String[] lines = new String(content(INDEX), StandardCharsets.UTF_8).split("\n");
    for (int i = 0; i < lines.length; i++) {
      int slash = lines[i].indexOf('/');
      Optional<Folder> folder = slash < 0 ? Optional.empty() : Folder.of(lines[i].substring(0, slash));
      String id = lines[i].substring(slash + 1);
      if (folder.isEmpty() || id.isEmpty() || !found.get(folder.get()).add(id)) {
        throw new CatalogException(
            files.name(INDEX) + ":" + (i + 1) + ":1 '" + lines[i]
                + "' is no new 'materials/ID', 'recipes/ID' or 'evidence/ID'; write the index again");
      }
    }
    for (Map.Entry<Folder, Set<String>> entry : found.entrySet()) {
      entry.setValue(Collections.unmodifiableSet(entry.getValue()));
    }
    return found;
  }
}
