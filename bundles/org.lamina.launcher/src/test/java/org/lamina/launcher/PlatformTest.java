// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.launcher.probe.HangingActivator;
import org.lamina.launcher.probe.ThrowingActivator;
import org.osgi.framework.Bundle;

@Timeout(60)
class PlatformTest {
  @TempDir
  private Path folder;

  private TestProduct product;

  @BeforeEach
  void makeProduct() throws IOException {
    product = TestProduct.withCommand(folder.resolve("product with spaces"));
  }

  private Platform boot(Path... plugins) throws Exception {
    return Platform.boot(
        product.feature(), List.of(plugins), BootOptions.withDeadline(Duration.ofMillis(2000)));
  }

  /** Boots, checks that the command is there whatever else broke, and returns the problems as {@code name: message}. */
  private List<String> problems(Path... plugins) throws Exception {
    try (Platform platform = boot(plugins)) {
      assertTrue(platform.command().isPresent(), "the command must survive");
      String property = platform.framework().getBundleContext().getProperty(LaunchProblem.PROPERTY);
      String lines = LaunchProblem.toLines(platform.problems());
      assertEquals(lines.isEmpty() ? null : lines, property);
      return platform.problems().stream().map(problem -> problem.plugin() + ": " + problem.message()).toList();
    }
  }

  private static String only(List<String> problems) {
    assertEquals(1, problems.size(), () -> String.join("\n", problems));
    return problems.get(0);
  }

  @Test
  void startsEveryBundleOfTheFeature() throws Exception {
    product.add("test.library", new TestBundle("test.library", "1.0.0"));
    product.add("test.fragment", new TestBundle("test.fragment", "1.0.0").header("Fragment-Host", "test.library"));
    try (Platform platform = boot()) {
      assertEquals(List.of(), platform.problems());
      Bundle[] bundles = platform.framework().getBundleContext().getBundles();
      assertEquals(List.of(Bundle.ACTIVE, Bundle.ACTIVE, Bundle.ACTIVE, Bundle.RESOLVED),
          Arrays.stream(bundles).map(Bundle::getState).toList());
      assertEquals(3, platform.command().orElseThrow().applyAsInt(new String[] {"3"}));
      assertNull(System.getProperty(LaunchProblem.PROPERTY));
    }
  }

  @Test
  void deletesItsStorage() throws Exception {
    Path storage;
    try (Platform platform = boot()) {
      storage = Path.of(platform.framework().getBundleContext().getProperty("org.osgi.framework.storage"));
      assertTrue(Files.isDirectory(storage));
    }
    assertFalse(Files.exists(storage));
  }

  @Test
  void reportsAMissingJar() throws Exception {
    product.add("test.gone", new TestBundle("test.gone", "1.0.0"));
    Files.delete(product.jar("test.gone"));
    assertEquals("test.gone: its jar is missing: " + product.jar("test.gone"), only(problems()));
  }

  @Test
  void reportsATruncatedJar() throws Exception {
    product.add("test.cut", new TestBundle("test.cut", "1.0.0"));
    byte[] content = Files.readAllBytes(product.jar("test.cut"));
    Files.write(product.jar("test.cut"), Arrays.copyOf(content, 100));
    assertEquals("test.cut: its jar was changed or damaged: " + product.jar("test.cut") + " has 100 bytes instead of "
        + content.length, only(problems()));
  }

  @Test
  void reportsEveryFlippedByte() throws Exception {
    product.add("test.flip", new TestBundle("test.flip", "1.0.0"));
    byte[] content = Files.readAllBytes(product.jar("test.flip"));
    for (int at = 0; at < content.length; at += 37) {
      byte[] flipped = content.clone();
      flipped[at] ^= 0x10;
      Files.write(product.jar("test.flip"), flipped);
      assertEquals("test.flip: its jar was changed or damaged: the check sum of " + product.jar("test.flip")
          + " is not the one it was built with", only(problems()), "byte " + at);
    }
  }

  @Test
  void reportsWhatIsNoJarAtAll() throws Exception {
    product.addUnchecked("test.empty").addUnchecked("test.text").addUnchecked("test.plain");
    Files.createFile(product.jar("test.empty"));
    Files.writeString(product.jar("test.text"), "not a zip");
    new TestBundle("x", "1").header("Bundle-SymbolicName", "").header("Bundle-ManifestVersion", "1")
        .write(product.jar("test.plain"));
    List<String> problems = problems();
    assertEquals(3, problems.size(), () -> String.join("\n", problems));
    assertTrue(problems.get(0).startsWith("test.empty: " + product.jar("test.empty") + " cannot be installed: "),
        problems.get(0));
    assertTrue(problems.get(1).startsWith("test.text: " + product.jar("test.text") + " cannot be installed: "),
        problems.get(1));
    assertTrue(problems.get(2).startsWith("test.plain: "), problems.get(2));
  }

  @Test
  void reportsAnotherVersionAndAnotherName() throws Exception {
    product.addUnchecked("test.newer").addUnchecked("test.named");
    new TestBundle("test.newer", "1.1.0").write(product.jar("test.newer"));
    new TestBundle("test.other", "1.0.0").write(product.jar("test.named"));
    assertEquals(List.of("test.newer: its version is 1.1.0 but should be 1.0.0",
        "test.other: its name is test.other but should be test.named"), problems());
  }

  @Test
  void saysWhichPackageIsMissing() throws Exception {
    product.add("test.needy", new TestBundle("test.needy", "1.0.0")
        .header("Import-Package", "org.nowhere;version=\"[1.2,2)\",org.optional;resolution:=optional"));
    assertEquals("test.needy: it cannot be resolved: it needs the package org.nowhere, version 1.2.0 or newer, "
        + "below 2.0.0, which no installed bundle offers", only(problems()));
  }

  @Test
  void saysWhichOtherVersionIsThere() throws Exception {
    product.add("test.offer", new TestBundle("test.offer", "1.0.0").header("Export-Package", "org.some;version=3"));
    product.add("test.needy", new TestBundle("test.needy", "1.0.0").header("Import-Package", "org.some;version=4"));
    assertEquals("test.needy: it cannot be resolved: it needs the package org.some, version 4.0.0 or newer, "
        + "which no installed bundle offers (test.offer offers version 3.0.0)", only(problems()));
  }

  @Test
  void followsAChainOfUnresolvedBundles() throws Exception {
    product.add("test.first", new TestBundle("test.first", "1.0.0").header("Require-Bundle", "test.second"));
    product.add("test.second", new TestBundle("test.second", "1.0.0").header("Require-Bundle", "test.third"));
    product.add("test.java", new TestBundle("test.java", "1.0.0")
        .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));
    assertEquals(List.of(
        "test.first: it cannot be resolved: it needs the bundle test.second of test.second, "
            + "which is not resolved itself",
        "test.second: it cannot be resolved: it needs the bundle test.third, which no installed bundle offers",
        "test.java: it cannot be resolved: it needs Java 99, which no installed bundle offers "
            + "(this is Java " + System.getProperty("java.version") + ")"),
        problems());
  }

  @Test
  void reportsAnActivatorThatThrows() throws Exception {
    product.add("test.throwing", new TestBundle("test.throwing", "1.0.0").startedBy(ThrowingActivator.class));
    assertEquals("test.throwing: it failed while starting: java.lang.IllegalStateException: "
        + "no electrons\tleft\nhere", only(problems()));
  }

  @Test
  void leavesAHangingActivatorBehind() throws Exception {
    product.add("test.hanging", new TestBundle("test.hanging", "1.0.0").startedBy(HangingActivator.class));
    product.add("test.hanging2", new TestBundle("test.hanging2", "1.0.0").startedBy(HangingActivator.class));
    product.add("test.after", new TestBundle("test.after", "1.0.0").header("Import-Package", "org.osgi.framework"));
    long start = System.nanoTime();
    assertEquals(List.of("test.hanging: it did not start within 2 s", "test.hanging2: it did not start within 2 s"),
        problems());
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    assertTrue(seconds >= 4 && seconds < 30, "took " + seconds + " s");
  }

  @Test
  void installsPluginsFromFoldersAndFiles() throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("my plugins"));
    new TestBundle("plug.a", "1.0.0").write(plugins.resolve("a.jar"));
    new TestBundle("plug.b", "1.0.0").write(plugins.resolve("b.jar"));
    Files.writeString(plugins.resolve("readme.txt"), "not a plugin");
    Path single = new TestBundle("plug.c", "1.0.0").write(folder.resolve("c.jar"));
    try (Platform platform = boot(plugins, single, plugins.resolve("a.jar"))) {
      assertEquals(List.of(), platform.problems());
      assertEquals(List.of("plug.a", "plug.b", "plug.c"),
          Stream.of(platform.framework().getBundleContext().getBundles()).filter(b -> b.getState() == Bundle.ACTIVE)
              .map(Bundle::getSymbolicName).filter(name -> name.startsWith("plug.")).sorted().toList());
    }
  }

  @Test
  void reportsPluginsThatAreNone() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path missing = folder.resolve("missing");
    Path text = Files.writeString(folder.resolve("text.jar"), "not a zip");
    Path same = TestBundle.command().write(folder.resolve("same.jar"));
    Path broken = new TestBundle("plug.broken", "1.0.0").header("Import-Package", "nowhere")
        .write(folder.resolve("broken.jar"));
    List<String> problems = problems(empty, missing, text, same, broken);
    assertEquals(5, problems.size(), () -> String.join("\n", problems));
    assertEquals(empty + ": the plugin folder " + empty + " holds no .jar file and no library (a folder with "
        + "lamina-library.json)", problems.get(0));
    assertEquals(missing + ": the plugin path " + missing + " does not exist", problems.get(1));
    assertTrue(problems.get(2).startsWith(same + ": " + same + " holds a bundle that is installed already: "),
        problems.get(2));
    assertTrue(problems.get(3).startsWith(text + ": " + text + " cannot be installed: "), problems.get(3));
    assertEquals("plug.broken: it cannot be resolved: it needs the package nowhere, which no installed bundle offers",
        problems.get(4));
  }

  @Test
  void keepsProblemsOnOneLineEach() {
    LaunchProblem problem = new LaunchProblem("a\tb", "line\nbreak\r", " help ");
    assertEquals("a b\tline break\thelp", problem.toLine());
  }
}
