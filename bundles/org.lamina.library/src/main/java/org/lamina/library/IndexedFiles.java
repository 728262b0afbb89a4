// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Files that can be opened but not listed. */
record IndexedFiles(String place, Function<String, InputStream> files) implements LibraryFiles {
  @Override
  public String name(String path) {
    return path.isEmpty() ? place : place + "/" + path;
  }

  @Override
  public InputStream open(String path) {
    return files.apply(path);
  }

  @Override
  public Optional<List<String>> list(String folder) {
    return Optional.empty();
  }
}
