// SPDX-License-Identifier: EPL-2.0
package org.lamina.library.internal.osgi;

import java.util.Set;
import org.lamina.library.DescribedCatalog;
import org.lamina.library.LibraryCatalog;
import org.lamina.library.LibraryFiles;
import org.lamina.model.Evidence;
import org.lamina.model.LibraryHeader;
import org.lamina.model.Material;
import org.lamina.model.Recipe;
import org.osgi.framework.Bundle;

/**
 * The library of a bundle. Nothing of it is read while the bundle starts; a library that cannot be read says so at the
 * first question, and at every later one.
 */
final class BundleCatalog implements DescribedCatalog {
  private final Bundle bundle;
  private volatile LibraryCatalog opened;

  BundleCatalog(Bundle bundle) {
    this.bundle = bundle;
  }

  @Override
  public String id() {
    return bundle.getSymbolicName();
  }

  @Override
  public LibraryHeader header() {
    return library().header();
  }

  @Override
  public Set<String> materials() {
    return library().materials();
  }

  @Override
  public Material material(String id) {
    return library().material(id);
  }

  @Override
  public Set<String> recipes() {
    return library().recipes();
  }

  @Override
  public Recipe recipe(String id) {
    return library().recipe(id);
  }

  @Override
  public Set<String> evidence() {
    return library().evidence();
  }

  @Override
  public Evidence evidence(String id) {
    return library().evidence(id);
  }

  @Override
  public String bibliography() {
    return library().bibliography();
  }

  /** The header is read once: a library of a later format must not be taken for one of this. */
  private LibraryCatalog library() {
    LibraryCatalog known = opened;
    if (known == null) {
      LibraryFiles files = Carried.by(bundle).orElseThrow();
      known = new LibraryCatalog(id(), files);
      known.header();
      opened = known;
    }
    return known;
  }
}
