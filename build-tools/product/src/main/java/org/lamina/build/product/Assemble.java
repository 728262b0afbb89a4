// SPDX-License-Identifier: EPL-2.0
package org.lamina.build.product;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
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
   * Arguments: the folder in which {@code bundles} and {@code lib} were collected, which is used up; the id of the
   * feature; the folder to make; and {@code FROM=TO} for each file or folder to copy into it as it is.
   */
  public static void main(String[] arguments) throws IOException {
    Path collected = Path.of(arguments[0]);
    Path product = Path.of(arguments[2]);
    Path fresh = product.resolveSibling(product.getFileName() + ".new");
    delete(fresh);
    List<ProductBundle> bundles = bundles(collected.resolve("bundles"), fresh.resolve("bundles"));
    libraries(collected.resolve("lib"), fresh.resolve("lib"));
    for (String copy : List.of(arguments).subList(3, arguments.length)) {
      String[] fromTo = copy.split("=", 2);
      copy(Path.of(fromTo[0]), fresh.resolve(fromTo[1]));
    }
    FeatureFile.write(fresh.resolve("feature.json"), arguments[1], bundles);
    // Class-data archives hold for one build only; the start script keeps them under this name.
    Files.writeString(fresh.resolve("stamp"), Instant.now().toEpochMilli() + "\n");
    swap(fresh, product);
    delete(collected);
  }

  private static List<ProductBundle> bundles(Path repository, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<ProductBundle> bundles = new ArrayList<>();
    for (Path jar : jars(repository)) {
      bundles.add(ProductBundle.of(repository, jar).storedIn(folder));
    }
    bundles.sort(Comparator.comparing(ProductBundle::id));
    return bundles;
  }

  private static void libraries(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path jar : jars(from)) {
      StoredJar.copy(jar, to.resolve(jar.getFileName()));
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  /**
   * Whoever starts the product in this moment finds the old one or the new one, never half of one. The old one is
   * deleted as far as nobody writes into it; what is left goes with the next {@code clean}.
   */
  private static void swap(Path fresh, Path product) throws IOException {
    Path old = product.resolveSibling(product.getFileName() + ".old-" + System.nanoTime());
    if (Files.exists(product)) {
      Files.move(product, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, product, StandardCopyOption.ATOMIC_MOVE);
    try {
      delete(old);
    } catch (DirectoryNotEmptyException e) {
      System.err.println("Left behind, because it is in use: " + old);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
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
