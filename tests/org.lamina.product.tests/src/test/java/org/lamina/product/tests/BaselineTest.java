// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.version.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The API of the last release is kept as files; a change that its package version does not admit turns this red.
 *
 * <p>A release renews the files: {@code ./mvnw verify -Dlamina.baseline.update=true}.
 */
class BaselineTest {
  @TempDir Path temp;

  @Test
  void everyExportedPackageKeepsItsPromise() throws Exception {
    List<String> complaints = new ArrayList<>();
    int compared = 0;
    for (Path folder : Project.bundleFolders()) {
      Path jar = Project.jar(folder);
      if (!exports(jar)) continue;
      Path baseline = Project.BASELINE.resolve(folder.getFileName() + ".jar");
      if (Boolean.getBoolean("lamina.baseline.update")) Baseline.write(jar, baseline);
      assertTrue(Files.exists(baseline), "target-platform/baseline holds " + baseline.getFileName());
      complaints.addAll(Baseline.complaints(baseline, jar));
      compared++;
    }
    assertEquals(Project.list(Project.BASELINE).stream().filter(file -> file.toString().endsWith(".jar")).count(), compared);
    assertEquals(List.of(), complaints);
  }

  private static boolean exports(Path jar) throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue("Export-Package") != null;
    }
  }

  private static final String PROVIDER =
      "@org.osgi.annotation.versioning.ProviderType public interface Film { double thickness(); %s }";

  @Test
  void aNewFieldOfTheModelIsAMinorChange() throws Exception {
    Path before = SmallBundle.of(temp.resolve("before.jar"), "1.0.0", PROVIDER.formatted(""));
    Path unversioned = SmallBundle.of(temp.resolve("same.jar"), "1.0.0", PROVIDER.formatted("double density();"));
    assertEquals(
        List.of("sample: MINOR change, version 1.0.0, at least 1.1.0 is needed"), Baseline.complaints(before, unversioned));
    Path minor = SmallBundle.of(temp.resolve("minor.jar"), "1.1.0", PROVIDER.formatted("double density();"));
    assertEquals(List.of(), Baseline.complaints(before, minor));
  }

  @Test
  void aRemovedMethodTurnsTheBuildRed() throws Exception {
    Path before = SmallBundle.of(temp.resolve("before.jar"), "1.0.0", PROVIDER.formatted("double density();"));
    Path after = SmallBundle.of(temp.resolve("after.jar"), "1.1.0", PROVIDER.formatted(""));
    assertEquals(
        List.of("sample: MAJOR change, version 1.1.0, at least 2.0.0 is needed"), Baseline.complaints(before, after));
  }

  /** The same on the real model: as if a release had had one method more. */
  @Test
  void aMethodMissingFromTheRealModelIsAMajorChange() throws Exception {
    Path current = Project.jar(Project.TOP.resolve("bundles/org.lamina.model"));
    var infos = Baseline.compare(SmallBundle.withMethodAdded(current, temp.resolve("earlier.jar")), current);
    var quantity = infos.stream().filter(info -> info.packageName.equals("org.lamina.model.quantity")).findFirst().orElseThrow();
    assertTrue(quantity.mismatch, "the removal is seen");
    assertEquals(new Version(2, 0, 0), quantity.suggestedVersion);
  }
}
