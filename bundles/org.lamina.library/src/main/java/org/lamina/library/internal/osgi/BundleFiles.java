// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.lamina.library.LibraryFiles;
import org.osgi.framework.Bundle;

/**
 * A library inside a bundle.
 *
 * @param root folder in the bundle, ending in a slash; empty for its root
 */
record BundleFiles(Bundle bundle, String root) implements LibraryFiles {
  @Override
  public String name(String path) {
    String inside = root + path;
    return inside.isEmpty() ? bundle.getSymbolicName() : bundle.getSymbolicName() + "/" + inside;
  }

  @Override
  public InputStream open(String path) throws IOException {
    URL file = bundle.getEntry(root + path);
    return file == null ? null : file.openStream();
  }

  @Override
  public Optional<List<String>> list(String folder) {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? root + folder : root + folder + "/";
    Enumeration<String> paths = bundle.getEntryPaths(prefix.isEmpty() ? "/" : prefix);
    List<String> names = new ArrayList<>();
    while (paths != null && paths.hasMoreElements()) {
      names.add(paths.nextElement().substring(prefix.length()));
    }
    return Optional.of(names);
  }
}
