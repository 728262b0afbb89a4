// SPDX-License-Identifier: EPL-2.0
package org.lamina.build.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/**
 * A jar on its way into the product.
 *
 * @param id Maven coordinates, {@code group:artifact:version}
 * @param jar the file
 * @param symbolicName the bundle's own name
 * @param version the bundle's own version
 */
record ProductBundle(String id, Path jar, String symbolicName, String version) {

  /** Reads the coordinates from the path in the repository, and the bundle's name from its manifest. */
  static ProductBundle of(Path repository, Path jar) throws IOException {
    Path versionFolder = repository.relativize(jar).getParent();
    Path artifactFolder = versionFolder.getParent();
    String group = artifactFolder.getParent().toString().replace(jar.getFileSystem().getSeparator(), ".");
    String id = group + ":" + artifactFolder.getFileName() + ":" + versionFolder.getFileName();
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
      if (name == null) {
        throw new IOException(id + " is not a bundle: leave it out, or move it to the class path of the launcher.");
      }
      String version = manifest.getMainAttributes().getValue("Bundle-Version");
      return new ProductBundle(id, jar, name.split(";")[0].strip(), version.strip());
    }
  }

  /** Returns this bundle as it lies in the folder of the product. */
  ProductBundle storedIn(Path folder) throws IOException {
    Path copy = folder.resolve(jar.getFileName().toString());
    StoredJar.copy(jar, copy);
    return new ProductBundle(id, copy, symbolicName, version);
  }

  long size() throws IOException {
    return Files.size(jar);
  }

  long crc32() throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(jar));
    return sum.getValue();
  }

  String sha256() throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
