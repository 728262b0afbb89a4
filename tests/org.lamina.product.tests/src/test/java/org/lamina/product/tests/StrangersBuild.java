// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds a plugin as a stranger would: a copy of its folder somewhere else, our artifacts from a repository of files,
 * nothing of this build.
 */
final class StrangersBuild {
  private static final String VERSION = "0.1.0-SNAPSHOT";

  private StrangersBuild() {}

  /** The folder with the plugin's jar. */
  static Path of(Path source, Path temp) throws Exception {
    Path repository = temp.resolve("repository");
    publish(repository, "org.lamina.target-platform", Project.TOP.resolve("target-platform/pom.xml"), null);
    publish(repository, "org.lamina.parent", Project.TOP.resolve("pom.xml"), null);
    for (String bundle : List.of("model", "api", "json", "engine", "tck")) {
      Path folder = Project.TOP.resolve("bundles/org.lamina." + bundle);
      publish(repository, "org.lamina." + bundle, folder.resolve("pom.xml"), Project.jar(folder));
    }
    Path copy = temp.resolve("elsewhere");
    copy(source, copy);
    build(copy, settings(temp, repository));
    Path plugins = Files.createDirectories(temp.resolve("plugins"));
    for (Path file : Project.list(copy.resolve("target"))) {
      if (file.toString().endsWith(".jar")) Files.copy(file, plugins.resolve(file.getFileName()));
    }
    assertEquals(1, Project.list(plugins).size(), "the build makes one jar");
    return plugins;
  }

  private static void publish(Path repository, String artifact, Path pom, Path jar) throws IOException {
    Path folder = Files.createDirectories(repository.resolve("org/lamina/" + artifact + "/" + VERSION));
    Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"));
    if (jar != null) Files.copy(jar, folder.resolve(artifact + "-" + VERSION + ".jar"));
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path file : walk.filter(path -> !source.relativize(path).startsWith("target")).sorted().toList()) {
        Path copy = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }

  private static Path settings(Path temp, Path repository) throws IOException {
    Path settings = temp.resolve("settings.xml");
    Files.writeString(
        settings,
        """
        <settings>
          <profiles><profile><id>lamina</id>
            <repositories><repository><id>lamina</id><url>%s</url>
              <snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>
            </repository></repositories>
          </profile></profiles>
          <activeProfiles><activeProfile>lamina</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(repository.toUri()));
    return settings;
  }

  private static void build(Path folder, Path settings) throws Exception {
    Path log = folder.resolve("build.log");
    List<String> command =
        List.of(
            Project.TOP.resolve("mvnw").toString(),
            "-B",
            "-q",
            "-U",
            "-s",
            settings.toString(),
            "-Dmaven.repo.local=" + localRepository(folder.resolveSibling("local")),
            "package");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    if (!ended) process.destroyForcibly();
    String text = Files.readString(log, StandardCharsets.UTF_8);
    assertEquals(0, ended ? process.exitValue() : -1, text);
  }

  /**
   * A local repository that shares everything with the user's but our own artifacts: those must come from the
   * repository of files, and must not be left behind.
   */
  private static Path localRepository(Path folder) throws IOException {
    String home = Path.of(System.getProperty("user.home"), ".m2", "repository").toString();
    Path users = Path.of(System.getProperty("maven.repo.local", home));
    link(users, folder, "org");
    link(users.resolve("org"), folder.resolve("org"), "lamina");
    return folder;
  }

  private static void link(Path users, Path folder, String but) throws IOException {
    Files.createDirectories(folder);
    for (Path entry : Project.list(users)) {
      String name = entry.getFileName().toString();
      if (!name.equals(but)) Files.createSymbolicLink(folder.resolve(name), entry);
    }
  }
}
