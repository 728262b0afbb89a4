// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A library in a folder. */
record FolderFiles(Path root) implements LibraryFiles {
  @Override
  public String name(String path) {
    return root.resolve(path).toString();
  }

  @Override
  public InputStream open(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.exists(file) ? Files.newInputStream(file) : null;
  }

  @Override
  public Optional<List<String>> list(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    Path path = root.resolve(folder);
    // A library that is not there at all is an error; a folder of it may lack.
    if (!Files.isDirectory(root)) throw new IOException("there is neither a folder nor a jar " + root);
    if (!Files.isDirectory(path)) return Optional.of(names);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
      for (Path file : found) {
        // In the file system of a jar the name of a folder has its slash already.
        String name = file.getFileName().toString();
        names.add(Files.isDirectory(file) && !name.endsWith("/") ? name + "/" : name);
      }
    }
    return Optional.of(names);
  }
}
