// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.FileResource;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A copy of the product in which a test may damage bundles. */
final class ProductCopy {
  private final Path folder;

  ProductCopy(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> walk = Files.walk(Project.PRODUCT)) {
      for (Path file : walk.sorted().toList()) {
        Path copy = folder.resolve(Project.PRODUCT.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }

  void remove(String bundle) throws IOException {
    Files.delete(jar(bundle));
  }

  /** Gives a bundle an activator with that statement in its start method. */
  void activator(String bundle, String statement) throws Exception {
    String source =
        "package org.lamina.damage; public class Damage implements org.osgi.framework.BundleActivator {"
            + " public void start(org.osgi.framework.BundleContext c) throws Exception { " + statement + " }"
            + " public void stop(org.osgi.framework.BundleContext c) {} }";
    change(
        bundle,
        "org.lamina.damage.Damage",
        source,
        manifest -> {
          var attributes = manifest.getMainAttributes();
          attributes.putValue("Bundle-Activator", "org.lamina.damage.Damage");
          attributes.putValue("Import-Package", attributes.getValue("Import-Package") + ",org.osgi.framework");
        });
  }

  /** Puts a statement at the beginning of a method of a class, named by the text of its declaration. */
  void method(String bundle, String className, String declaration, String statement) throws Exception {
    Path source = Project.TOP.resolve("bundles/" + bundle + "/src/main/java/" + className.replace('.', '/') + ".java");
    String text = Files.readString(source);
    if (!text.contains(declaration)) throw new AssertionError(source + " has no '" + declaration + "'");
    change(bundle, className, text.replace(declaration, declaration + " " + statement), manifest -> {});
  }

  private interface ManifestChange {
    void apply(Manifest manifest);
  }

  private void change(String bundle, String className, String source, ManifestChange manifestChange) throws Exception {
    Path classes = Files.createTempDirectory(folder, "classes");
    SmallBundle.compile(classes, List.of(), className, source);
    Path target = jar(bundle);
    Path changed = folder.resolve("changed.jar");
    try (Jar jar = new Jar(target.toFile())) {
      try (Stream<Path> walk = Files.walk(classes)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          jar.putResource(classes.relativize(file).toString(), new FileResource(file.toFile()));
        }
      }
      Manifest manifest = jar.getManifest();
      manifestChange.apply(manifest);
      var bytes = new java.io.ByteArrayOutputStream();
      manifest.write(bytes);
      jar.putResource("META-INF/MANIFEST.MF", new EmbeddedResource(bytes.toByteArray(), 0));
      jar.setManifest(manifest);
      jar.write(changed.toFile());
    }
    Files.move(changed, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    forgetCheckSums();
  }

  /** The launcher would rightly say that the jar is not the one that was built; here the damage itself is the point. */
  private void forgetCheckSums() throws IOException {
    Path feature = folder.resolve("feature.json");
    String text = Files.readString(feature);
    Files.writeString(feature, text.replaceAll(",?\\s*\"(size|crc32)\"\\s*:\\s*[0-9]+", ""), StandardCharsets.UTF_8);
  }

  private Path jar(String bundle) {
    return Project.list(folder.resolve("bundles")).stream()
        .filter(file -> file.getFileName().toString().startsWith(bundle + "-"))
        .findFirst()
        .orElseThrow();
  }

  Lamina.Result run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dlamina.product=" + folder, "-cp", folder.resolve("lib") + "/*", "org.lamina.launcher.Main"));
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile(folder, "run", ".err");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).directory(Project.TOP.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) throw new AssertionError("the command hangs: " + command);
    return new Lamina.Result(process.exitValue(), out, Files.readString(err), (System.nanoTime() - start) / 1_000_000);
  }
}
