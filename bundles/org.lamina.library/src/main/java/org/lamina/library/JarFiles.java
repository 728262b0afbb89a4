// SPDX-License-Identifier: EPL-2.0
package org.lamina.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A library in a jar. The jar is closed after each reading: it may be replaced or deleted at any time. */
record JarFiles(Path jar) implements LibraryFiles {
  @Override
  public String name(String path) {
    return path.isEmpty() ? jar.toString() : jar + "!/" + path;
  }

  @Override
  public InputStream open(String path) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) return null;
      try (InputStream stream = zip.getInputStream(entry)) {
        return new ByteArrayInputStream(Library.bounded(stream));
      }
    }
  }

  @Override
  public Optional<List<String>> list(String folder) throws IOException {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
        String path = entries.next().getName();
        if (!path.startsWith(prefix) || path.length() == prefix.length()) continue;
        int slash = path.indexOf('/', prefix.length());
        String name = slash < 0 ? path.substring(prefix.length()) : path.substring(prefix.length(), slash + 1);
        // A file that a jar holds twice is there twice; a folder stands in the path of each of its files.
        if (slash < 0 || !names.contains(name)) names.add(name);
      }
    }
    Collections.sort(names);
    return Optional.of(List.copyOf(names));
  }
}
