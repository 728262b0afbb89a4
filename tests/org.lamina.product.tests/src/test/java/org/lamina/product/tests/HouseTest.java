// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house stays as drawn: who may import whom, no circles, no user interface, no file that grows without end. */
class HouseTest {
  private static final Pattern PACKAGE = Pattern.compile("(?:^|,)(org\\.[a-zA-Z0-9_.]+)");
  private static final int LONGEST_FILE_LINES = 300;

  @Test
  void bundlesImportOnlyWhatTheTableAllows() throws IOException {
    Map<String, Set<String>> allowed = allowedImports();
    Map<String, String> owners = new TreeMap<>();
    for (Path folder : Project.bundleFolders()) {
      for (String name : packages(folder, "Export-Package")) owners.put(name, folder.getFileName().toString());
    }
    for (Path folder : Project.bundleFolders()) {
      String bundle = folder.getFileName().toString();
      assertTrue(allowed.containsKey(bundle), bundle + " stands in allowed-imports.txt");
      Set<String> used = new TreeSet<>();
      for (String name : packages(folder, "Import-Package")) {
        if (owners.containsKey(name)) used.add(owners.get(name));
      }
      used.remove(bundle);
      used.removeAll(allowed.get(bundle));
      assertEquals(Set.of(), used, bundle + " imports what it may not");
    }
  }

  @Test
  void onlyTheIdeKnowsAUserInterface() throws IOException {
    for (Path folder : Project.bundleFolders()) {
      for (String name : packages(folder, "Import-Package")) {
        boolean ui = name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.ui") || name.startsWith("org.eclipse.jface");
        assertTrue(!ui, folder.getFileName() + " imports " + name);
      }
    }
  }

  /**
   * EMF generates a package and its {@code impl} and {@code util} packages in a circle: the interface of the factory
   * names its implementation. They count as one.
   */
  @Test
  void packagesHaveNoCircles() {
    List<Path> folders = Project.bundleFolders().stream().map(folder -> folder.resolve("target/classes")).toList();
    JavaClasses classes = new ClassFileImporter().importPaths(folders.toArray(new Path[0]));
    assertTrue(classes.size() > 200, "the classes of the bundles were found: " + classes.size());
    SlicesRuleDefinition.slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(classes);
  }

  @Test
  void filesStaySmall() throws IOException {
    List<String> long_ = new ArrayList<>();
    for (String folder : List.of("bundles", "build-tools", "tests")) {
      for (Path file : sources(Project.TOP.resolve(folder))) {
        long lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
        if (lines > LONGEST_FILE_LINES) long_.add(Project.TOP.relativize(file) + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), long_);
  }

  @Test
  void nothingInternalIsExported() throws IOException {
    for (Path folder : Project.bundleFolders()) {
      for (String name : packages(folder, "Export-Package")) {
        assertTrue(!name.contains(".internal"), folder.getFileName() + " exports " + name);
      }
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !Project.TOP.relativize(file).toString().contains("target/"))
          .sorted()
          .toList();
    }
  }

  private static Map<String, Set<String>> allowedImports() throws IOException {
    Map<String, Set<String>> allowed = new TreeMap<>();
    try (var stream = HouseTest.class.getResourceAsStream("allowed-imports.txt")) {
      for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("#") || line.isBlank()) continue;
        String[] parts = line.split(":", 2);
        allowed.put(parts[0], new TreeSet<>(List.of(parts[1].trim().split(" "))));
      }
    }
    return allowed;
  }

  /** Package names in a manifest header; quoted attributes are taken out first. */
  private static List<String> packages(Path bundleFolder, String header) {
    try (JarFile jar = new JarFile(Project.jar(bundleFolder).toFile())) {
      String value = jar.getManifest().getMainAttributes().getValue(header);
      List<String> names = new ArrayList<>();
      if (value == null) return names;
      Matcher matcher = PACKAGE.matcher(value.replaceAll("\"[^\"]*\"", ""));
      while (matcher.find()) names.add(matcher.group(1));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName().replaceFirst("^(org\\.lamina(?:\\.[a-z]+)*\\.model)\\.(impl|util)$", "$1");
      return SliceIdentifier.of(name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
