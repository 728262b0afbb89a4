// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.lamina.launcher.probe.CommandActivator;
import org.osgi.framework.BundleActivator;

/** Makes a bundle's jar with nothing but the JDK. */
final class TestBundle {
  private final Manifest manifest = new Manifest();
  private Class<? extends BundleActivator> activator;

  TestBundle(String symbolicName, String version) {
    header("Manifest-Version", "1.0");
    header("Bundle-ManifestVersion", "2");
    header("Bundle-SymbolicName", symbolicName);
    header("Bundle-Version", version);
  }

  static TestBundle command() {
    return new TestBundle("test.command", "1.0.0").startedBy(CommandActivator.class);
  }

  TestBundle header(String name, String value) {
    manifest.getMainAttributes().put(new Attributes.Name(name), value);
    return this;
  }

  TestBundle startedBy(Class<? extends BundleActivator> type) {
    activator = type;
    header("Bundle-Activator", type.getName());
    return header("Import-Package", "org.osgi.framework");
  }

  Path write(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
      if (activator != null) {
        String entry = activator.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(entry));
        try (InputStream content = activator.getClassLoader().getResourceAsStream(entry)) {
          content.transferTo(out);
        }
      }
    }
    return jar;
  }
}
