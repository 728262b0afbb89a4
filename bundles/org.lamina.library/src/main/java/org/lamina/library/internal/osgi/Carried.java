// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.osgi;

import java.net.URI;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Optional;
import org.lamina.api.plugin.CatalogException;
import org.lamina.library.LibraryFiles;
import org.osgi.framework.Bundle;

/** Finds out whether a bundle carries a library, and where. */
final class Carried {
  /** The folder in the bundle that is the library. */
  static final String FOLDER = "Lamina-Library";

  /** The address of a folder ({@code file:}) or jar ({@code jar:file:…!/}) that is the library. */
  static final String LOCATION = "Lamina-Library-Location";

  private static final String HEADER_FILE = "lamina-library.json";

  private Carried() {}

  /**
   * The files of the library of a bundle; empty when it has none.
   *
   * @throws CatalogException when its manifest names a place that cannot be one
   */
  static Optional<LibraryFiles> by(Bundle bundle) {
    // As written: translating headers would mean to look for files of translations.
    Dictionary<String, String> headers = bundle.getHeaders("");
    String location = headers.get(LOCATION);
    if (location != null) return Optional.of(LibraryFiles.of(path(bundle, location.trim())));
    String folder = headers.get(FOLDER);
    if (folder != null) return Optional.of(new BundleFiles(bundle, folder(folder)));
    return bundle.getEntry(HEADER_FILE) == null ? Optional.empty() : Optional.of(new BundleFiles(bundle, ""));
  }

  private static String folder(String header) {
    String bare = header.trim().replaceAll("^/+|/+$", "");
    return bare.isEmpty() || bare.equals(".") ? "" : bare + "/";
  }

  private static Path path(Bundle bundle, String location) {
    String inner = location.startsWith("jar:") ? location.substring("jar:".length()).replaceFirst("!/$", "") : location;
    try {
      return Path.of(URI.create(inner));
    } catch (RuntimeException e) {
      throw new CatalogException(
          bundle.getSymbolicName() + "/META-INF/MANIFEST.MF has the header " + LOCATION + ": " + location
              + ", which is no file: or jar: address of a library; correct it", e);
    }
  }
}
