// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ConsumerType;

/** Where the files of a library lie. Paths are relative to the library, with slashes: {@code materials/V2O5.json}. */
@ConsumerType
public interface LibraryFiles {
  /** What messages call a file; the library itself for the empty path. */
  String name(String path);

  /**
   * Opens a file.
   *
   * @return null when there is no such file
   */
  InputStream open(String path) throws IOException;

  /**
   * Names in a folder of the library, or at its top for the empty path; those of folders end in a slash. None when there
   * is no such folder.
   *
   * @return empty when folders cannot be listed here: then the file {@code index.txt} says what there is
   */
  Optional<List<String>> list(String folder) throws IOException;

  /** The files of a folder, or of a jar, which is opened for each reading and closed after it. */
  static LibraryFiles of(Path place) {
    return Files.isRegularFile(place) ? new JarFiles(place) : new FolderFiles(place);
  }

  /**
   * Files that can be opened but not listed, such as resources of a class.
   *
   * @param name what messages call the place
   * @param files opens a file by its path; null when there is none
   */
  static LibraryFiles indexed(String name, Function<String, InputStream> files) {
    return new IndexedFiles(name, files);
  }
}
