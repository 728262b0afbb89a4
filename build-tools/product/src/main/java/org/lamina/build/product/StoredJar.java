// SPDX-License-Identifier: EPL-2.0
package org.lamina.build.product;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar without its compression: the same entries with the same content in the same order, and signatures stay
 * valid, but every start is spared the unpacking of some thousand classes (docs/performance.md has the figures).
 */
final class StoredJar {
  /** Fixed, so that the same jar always gives the same copy. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private StoredJar() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile jar = new ZipFile(from.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream copy = new ZipOutputStream(file)) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        copy.putNextEntry(stored(entry.getName(), content));
        copy.write(content);
        copy.closeEntry();
      }
    }
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
