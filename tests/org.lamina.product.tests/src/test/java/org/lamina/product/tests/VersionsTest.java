// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Third-party versions stand in one place, and no file says from where to fetch anything. */
class VersionsTest {
  private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>)]*");
  private static final List<String> NAMES_ONLY =
      List.of("http://maven.apache.org/POM/4.0.0", "http://www.w3.org/2001/XMLSchema-instance");

  @Test
  void onlyTheTargetPlatformNamesThirdPartyVersions() throws Exception {
    List<String> others = new ArrayList<>();
    int poms = 0;
    for (Path pom : files("pom.xml")) {
      if (pom.startsWith(Project.TOP.resolve("target-platform"))) continue;
      if (pom.startsWith(Project.EXAMPLES)) continue; // a stranger's build names its own
      poms++;
      Matcher version = VERSION.matcher(Files.readString(pom));
      while (version.find()) {
        boolean ours = version.group(1).equals("0.1.0-SNAPSHOT") || version.group(1).equals("${project.version}");
        if (!ours) others.add(Project.TOP.relativize(pom) + ": " + version.group(1));
      }
    }
    assertTrue(poms > 15, "the POMs were found");
    assertEquals(List.of(), others);
  }

  @Test
  void buildFilesNameNoAddress() throws Exception {
    List<String> addresses = new ArrayList<>();
    List<Path> buildFiles = new ArrayList<>(files("pom.xml"));
    buildFiles.addAll(List.of(Project.TOP.resolve("mvnw"), Project.TOP.resolve("lamina"), Project.TOP.resolve(".ci/run")));
    for (Path file : buildFiles) {
      Matcher address = ADDRESS.matcher(Files.readString(file));
      while (address.find()) {
        if (!NAMES_ONLY.contains(address.group())) addresses.add(Project.TOP.relativize(file) + ": " + address.group());
      }
    }
    assertEquals(List.of(), addresses);
  }

  private static List<Path> files(String name) throws Exception {
    try (Stream<Path> walk = Files.walk(Project.TOP)) {
      return walk.filter(file -> file.getFileName().toString().equals(name))
          .filter(file -> !Project.TOP.relativize(file).toString().contains("target/"))
          .filter(file -> !Project.TOP.relativize(file).toString().startsWith(".mvn"))
          .sorted()
          .toList();
    }
  }
}
