// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in the checkout that is being built. */
final class Project {
  /** The top of the checkout; the build runs tests in the folder of their module. */
  static final Path TOP = Path.of("").toAbsolutePath().getParent().getParent();

  static final Path PRODUCT = TOP.resolve("features/org.lamina.product/target/product");
  static final Path EXAMPLES = TOP.resolve("examples");
  static final Path BASELINE = TOP.resolve("target-platform/baseline");

  private Project() {}

  /** The folders of our bundles, sorted. */
  static List<Path> bundleFolders() {
    return list(TOP.resolve("bundles")).stream().filter(folder -> Files.exists(folder.resolve("pom.xml"))).toList();
  }

  /** The jar that the build made of a bundle. */
  static Path jar(Path bundleFolder) {
    return list(bundleFolder.resolve("target")).stream()
        .filter(file -> file.getFileName().toString().endsWith(".jar"))
        .filter(file -> file.getFileName().toString().startsWith(bundleFolder.getFileName() + "-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no jar in " + bundleFolder + "/target: build it first"));
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
