// SPDX-License-Identifier: EPL-2.0
package org.lamina.build.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lamina.launcher.BootException;
import org.lamina.launcher.Feature;
import org.lamina.launcher.FeatureBundle;

/** Writes the feature file (OSGi Compendium 8.1, chapter 159) and reads it back with the launcher's own reader. */
final class FeatureFile {
  private FeatureFile() {}

  static void write(Path file, String id, List<ProductBundle> bundles) throws IOException {
    StringBuilder json = new StringBuilder();
    json.append("{\n  \"feature-resource-version\": \"1.0\",\n  \"id\": \"").append(id);
    json.append("\",\n  \"bundles\": [");
    String separator = "\n";
    for (ProductBundle bundle : bundles) {
      json.append(separator).append(entry(bundle));
      separator = ",\n";
    }
    Files.writeString(file, json.append("\n  ]\n}\n").toString());
    check(file, bundles);
  }

  private static String entry(ProductBundle bundle) throws IOException {
    return "    {\"id\": \"" + bundle.id() + "\",\n"
        + "     \"" + FeatureBundle.SYMBOLIC_NAME + "\": \"" + bundle.symbolicName() + "\", "
        + "\"" + FeatureBundle.VERSION + "\": \"" + bundle.version() + "\",\n"
        + "     \"" + FeatureBundle.SIZE + "\": " + bundle.size() + ", "
        + "\"" + FeatureBundle.CRC32 + "\": " + bundle.crc32() + ",\n"
        + "     \"sha-256\": \"" + bundle.sha256() + "\"}";
  }

  private static void check(Path file, List<ProductBundle> bundles) throws IOException {
    try {
      Feature feature = Feature.read(file);
      for (int i = 0; i < bundles.size(); i++) {
        FeatureBundle read = feature.bundles().get(i);
        if (!read.id().equals(bundles.get(i).id())
            || !Files.exists(file.resolveSibling("bundles").resolve(read.fileName()))) {
          throw new IOException(bundles.get(i).id() + " is not in the product under the name that the launcher expects.");
        }
      }
    } catch (BootException e) {
      throw new IOException(e);
    }
  }
}
