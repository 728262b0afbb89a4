// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.model.ModelPackage;

/** Tells the files of a library from designs: by their place in it. */
public final class LibraryPlaces {
  private static final String ENDING = ".json";
  private static final Map<String, EClass> FOLDERS =
      new TreeMap<>(
          Map.of(
              "materials", ModelPackage.Literals.MATERIAL,
              "recipes", ModelPackage.Literals.RECIPE,
              "evidence", ModelPackage.Literals.EVIDENCE));

  private LibraryPlaces() {}

  /** What a file holds: an entry in a folder of a library, the header of one, or else a design. */
  public static EClass typeOf(Path directory, String name) {
    Path file = resolved(directory, name);
    Path folder = file == null ? null : file.getParent();
    if (folder == null || folder.getFileName() == null) return ModelPackage.Literals.DESIGN;
    if (file.endsWith(GivenLibrary.HEADER)) return ModelPackage.Literals.LIBRARY_HEADER;
    EClass entry = FOLDERS.get(folder.getFileName().toString());
    boolean inLibrary =
        entry != null
            && name.endsWith(ENDING)
            && Files.exists(folder.resolveSibling(GivenLibrary.HEADER));
    return inLibrary ? entry : ModelPackage.Literals.DESIGN;
  }

  /** The header and the entries, when a name is that of a library's folder; else the name itself. */
  public static List<String> expanded(Path directory, String name) throws CommandFailure {
    Path library = resolved(directory, name);
    if (library == null || !Files.exists(library.resolve(GivenLibrary.HEADER))) {
      return List.of(name);
    }
    String prefix = name.endsWith("/") ? name : name + "/";
    List<String> files = new ArrayList<>(List.of(prefix + GivenLibrary.HEADER));
    for (String folder : FOLDERS.keySet()) {
      if (!Files.isDirectory(library.resolve(folder))) continue;
      try (Stream<Path> inside = Files.list(library.resolve(folder))) {
        inside
            .map(path -> path.getFileName().toString())
            .filter(file -> file.endsWith(ENDING) && !file.startsWith("."))
            .sorted()
            .forEach(file -> files.add(prefix + folder + "/" + file));
      } catch (IOException e) {
        throw new CommandFailure(
            prefix + folder + ": cannot be read: " + e.getMessage(), "change its permissions");
      }
    }
    return files;
  }

  private static Path resolved(Path directory, String name) {
    try {
      return name.isEmpty() ? null : directory.resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
