// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.lamina.cli.internal.run.CommandFailure;

/** A small library to begin with, in a folder of its own. */
public final class LibraryTemplate {
  private static final String RESOURCES = "/org/lamina/cli/library/";
  private static final String ID = "LIBRARY-ID";
  private static final List<String> FILES =
      List.of(
          GivenLibrary.HEADER,
          "materials/example-oxide.json",
          "recipes/example-oxide-water.json",
          "evidence/example-leakage.json",
          "references.bib");

  private LibraryTemplate() {}

  /**
   * Writes the library: whole or not at all, and never over anything.
   *
   * @param shown how the user called the folder
   */
  public static void write(String shown, Path folder) throws CommandFailure {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null || isInTheWay(target)) {
      throw new CommandFailure("'" + shown + "' is there already", "name a new folder");
    }
    if (!Files.isDirectory(parent)) {
      throw new CommandFailure(
          "cannot write '" + shown + "': there is no directory '" + parent.getFileName() + "'",
          "make it first");
    }
    Path fresh = parent.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      for (String file : FILES) {
        Path path = fresh.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content(file).replace(ID, id(target)));
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      remove(fresh);
      throw new CommandFailure(
          "cannot write '" + shown + "': " + e.getClass().getSimpleName() + ": " + e.getMessage(),
          "name a folder in a place where you may write");
    }
  }

  /** An empty folder is not. */
  private static boolean isInTheWay(Path target) {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) return false;
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) return true;
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(target)) {
      return inside.iterator().hasNext();
    } catch (IOException e) {
      return true;
    }
  }

  private static String content(String file) {
    try (InputStream stream = LibraryTemplate.class.getResourceAsStream(RESOURCES + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the folder, as far as it needs no quoting. */
  private static String id(Path target) {
    String id = target.getFileName().toString().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return id.isEmpty() ? "library" : id;
  }

  private static void remove(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> all = new ArrayList<>(walk.toList());
      Collections.reverse(all);
      for (Path path : all) Files.deleteIfExists(path);
    } catch (IOException e) {
      // It lies beside the place that could not be written, under a name of its own.
    }
  }
}
