// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Stands in the framework for a library that is no bundle itself. It has a manifest and nothing else, which says where
 * the library lies; whoever watches for that header reads it.
 */
final class LibraryBundle {
  static final String LOCATION = "Lamina-Library-Location";

  private LibraryBundle() {}

  /**
   * Installs one.
   *
   * @param place the folder or the jar, for its name
   * @param address where the files lie: {@code file:…/} or {@code jar:file:…!/}
   */
  static Bundle install(BundleContext framework, Path place, URI address) throws BundleException {
    return framework.installBundle("library:" + address, jar(symbolicName(framework, place), address));
  }

  /** The name of the folder or jar as far as it may stand in a symbolic name, with a number where it is taken. */
  private static String symbolicName(BundleContext framework, Path place) {
    Path name = place.getFileName();
    String bare = (name == null ? "" : name.toString()).replaceFirst("\\.jar$", "")
        .replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("\\.{2,}", ".").replaceAll("^[.]+|[.]+$", "");
    String wanted = bare.isEmpty() ? "library" : bare;
    Set<String> taken = new HashSet<>();
    for (Bundle bundle : framework.getBundles()) {
      taken.add(bundle.getSymbolicName());
    }
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  private static InputStream jar(String symbolicName, URI address) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    main.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
    main.putValue(LOCATION, address.toString());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      jar.finish();
    } catch (IOException e) {
      throw new IllegalStateException(e); // memory does not fail
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
