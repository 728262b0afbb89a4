// SPDX-License-Identifier: EPL-2.0
package org.lamina.build.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays the product out in a folder: {@code bundles}, {@code lib}, and the feature file that names the bundles.
 *
 * <p>The bundles come in a folder of the form of a Maven repository, because its paths are the coordinates; that is how
 * the feature file gets by without a second list of versions.
 */
public final class Assemble {
  private Assemble() {}

  /**
   * Arguments: the folder of the bundles, the folder of the jars for the class path, the id of the feature, the folder
   * to make, and the files and folders to copy into it as they are.
   */
  public static void main(String[] arguments) throws IOException {
    Path product = Path.of(arguments[3]);
    Path fresh = product.resolveSibling(product.getFileName() + ".new");
    delete(fresh);
    List<ProductBundle> bundles = bundles(Path.of(arguments[0]));
    Files.createDirectories(fresh.resolve("bundles"));
    for (ProductBundle bundle : bundles) {
      bundle.copyTo(fresh.resolve("bundles"));
    }
    copy(Path.of(arguments[1]), fresh.resolve("lib"));
    for (int i = 4; i < arguments.length; i++) {
      copy(Path.of(arguments[i]), fresh.resolve(Path.of(arguments[i]).getFileName()));
    }
    FeatureFile.write(fresh.resolve("feature.json"), arguments[2], bundles);
    swap(fresh, product);
  }

  private static List<ProductBundle> bundles(Path repository) throws IOException {
    List<ProductBundle> bundles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(repository)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        bundles.add(ProductBundle.of(repository, jar));
      }
    }
    bundles.sort(Comparator.comparing(ProductBundle::id));
    return bundles;
  }

  /** Whoever starts the product in this moment finds the old one or the new one, never half of one. */
  private static void swap(Path fresh, Path product) throws IOException {
    Path old = product.resolveSibling(product.getFileName() + ".old");
    delete(old);
    if (Files.exists(product)) {
      Files.move(product, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, product, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
