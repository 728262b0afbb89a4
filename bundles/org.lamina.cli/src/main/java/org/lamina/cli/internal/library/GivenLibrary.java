// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.library.LibraryCatalog;
import org.lamina.library.LibraryFiles;

/**
 * A library that somebody names on the command line.
 *
 * @param place as it was named
 */
record GivenLibrary(String place, LibraryCatalog catalog) {
  static final String HEADER = "lamina-library.json";

  private static final List<String> PARTS = List.of(HEADER, "materials/", "recipes/", "evidence/");

  /**
   * The library in a folder or jar.
   *
   * @param path where that is
   * @throws CommandFailure when there is none: not even one with mistakes
   */
  static GivenLibrary at(String place, Path path) throws CommandFailure {
    if (!Files.exists(path)) {
      throw new CommandFailure(
          "there is no '" + place + "'", "name the folder or the jar of a library");
    }
    LibraryFiles files = LibraryFiles.of(path);
    try {
      List<String> names = files.list("").orElse(List.of());
      if (names.stream().noneMatch(PARTS::contains)) throw noLibrary(place);
    } catch (IOException e) {
      throw noLibrary(place);
    }
    String bare = place.replaceAll("(?<=.)/+$", "");
    String inside = Files.isRegularFile(path) ? bare + "!/" : bare + "/";
    return new GivenLibrary(bare, new LibraryCatalog(bare, new Shown(bare, inside, files)));
  }

  private static CommandFailure noLibrary(String place) {
    return new CommandFailure(
        "'" + place + "' is no library",
        "a library is a folder or a jar with the file " + HEADER + " in it");
  }

  /** The files under the name that the user gave them, and not under that which the program resolved it to. */
  private record Shown(String place, String inside, LibraryFiles files) implements LibraryFiles {
    @Override
    public String name(String path) {
      return path.isEmpty() ? place : inside + path;
    }

    @Override
    public InputStream open(String path) throws IOException {
      return files.open(path);
    }

    @Override
    public Optional<List<String>> list(String folder) throws IOException {
      return files.list(folder);
    }
  }
}
