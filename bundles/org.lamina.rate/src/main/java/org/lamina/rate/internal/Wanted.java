// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is missing while inputs are looked up, so that one run names all of it. */
public final class Wanted {
  private final Set<String> missing = new LinkedHashSet<>();

  /** Notes what is missing; the empty result of the look-up. */
  public <T> Optional<T> missing(String what) {
    missing.add(what);
    return Optional.empty();
  }

  /** Passes a result on, and notes what is missing when there is none. */
  public <T> Optional<T> orMissing(Optional<T> found, String what) {
    return found.isPresent() ? found : missing(what);
  }

  /** What is missing, in the order in which it was looked up. */
  public List<String> list() {
    return List.copyOf(missing);
  }
}
