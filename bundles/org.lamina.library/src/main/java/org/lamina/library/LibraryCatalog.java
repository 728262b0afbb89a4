// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.lamina.api.plugin.CatalogException;
import org.lamina.model.Evidence;
import org.lamina.model.LibraryHeader;
import org.lamina.model.Material;
import org.lamina.model.ModelPackage;
import org.lamina.model.Recipe;

/**
 * Brings what stands in the files of a library.
 *
 * <p>Listing looks at the names of files only. Reading an entry opens its file: one that does not parse, or whose id is
 * not the name of its file, is a {@link CatalogException} with file, line and column. Thread-safe.
 */
public final class LibraryCatalog implements DescribedCatalog {
  private final Library library;
  private final EntryReader reader = new EntryReader();

  /**
   * The library in some files. Nothing is opened yet.
   *
   * @param id name for messages
   */
  public LibraryCatalog(String id, LibraryFiles files) {
    this.library = new Library(id, files);
  }

  /** The library in a folder or a jar, under the name of that. Nothing is opened yet. */
  public static LibraryCatalog of(Path place) {
    Path name = place.toAbsolutePath().normalize().getFileName();
    String id = name == null ? place.toString() : name.toString().replaceFirst("\\.jar$", "");
    return new LibraryCatalog(id, LibraryFiles.of(place));
  }

  @Override
  public String id() {
    return library.catalog();
  }

  /**
   * What the library says of itself.
   *
   * @throws CatalogException when {@code lamina-library.json} is missing or wrong
   */
  @Override
  public LibraryHeader header() {
    return reader.read(library, Library.HEADER, ModelPackage.Literals.LIBRARY_HEADER);
  }

  @Override
  public Set<String> materials() {
    return library.ids(Folder.MATERIALS);
  }

  @Override
  public Material material(String id) {
    return reader.read(library, Folder.MATERIALS, id);
  }

  @Override
  public Set<String> recipes() {
    return library.ids(Folder.RECIPES);
  }

  @Override
  public Recipe recipe(String id) {
    return reader.read(library, Folder.RECIPES, id);
  }

  @Override
  public Set<String> evidence() {
    return library.ids(Folder.EVIDENCE);
  }

  @Override
  public Evidence evidence(String id) {
    return reader.read(library, Folder.EVIDENCE, id);
  }

  @Override
  public String bibliography() {
    Optional<byte[]> content = library.optional(Library.BIBLIOGRAPHY);
    if (content.isEmpty()) return "";
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.get())).toString();
    } catch (CharacterCodingException e) {
      String file = library.files().name(Library.BIBLIOGRAPHY);
      throw new CatalogException(file + " is not UTF-8; save it in that encoding", e);
    }
  }

  Library library() {
    return library;
  }

  EntryReader reader() {
    return reader;
  }
}
