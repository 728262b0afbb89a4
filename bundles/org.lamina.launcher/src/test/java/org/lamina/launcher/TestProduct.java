// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** A product in a temporary folder, made of {@link TestBundle}s. */
final class TestProduct {
  private final Path home;
  private final List<String> entries = new ArrayList<>();

  TestProduct(Path home) throws IOException {
    this.home = home;
    Files.createDirectories(home.resolve("bundles"));
  }

  /** A product that has the command alone. */
  static TestProduct withCommand(Path home) throws IOException {
    return new TestProduct(home).add("test.command", TestBundle.command());
  }

  /** Adds a bundle with all that the real build writes about it. */
  TestProduct add(String name, TestBundle bundle) throws IOException {
    Path jar = bundle.write(jar(name));
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(jar));
    entries.add("{\"id\": \"test:" + name + ":1.0.0\", \"bundle-symbolic-name\": \"" + name
        + "\", \"bundle-version\": \"1.0.0\", \"size\": " + Files.size(jar) + ", \"crc32\": " + sum.getValue() + "}");
    return this;
  }

  /** Adds a bundle of which the feature file holds the name alone. */
  TestProduct addUnchecked(String name) {
    entries.add("{\"id\": \"test:" + name + ":1.0.0\", \"bundle-symbolic-name\": \"" + name
        + "\", \"bundle-version\": \"1.0.0\"}");
    return this;
  }

  Path home() {
    return home;
  }

  Path jar(String name) {
    return home.resolve("bundles").resolve(name + "-1.0.0.jar");
  }

  Path feature() throws IOException {
    return Files.writeString(home.resolve("feature.json"), "{\"feature-resource-version\": \"1.0\", "
        + "\"id\": \"test:product:1.0.0\", \"bundles\": [\n" + String.join(",\n", entries) + "]}");
  }
}
