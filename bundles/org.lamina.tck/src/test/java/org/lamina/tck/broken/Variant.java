// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.Set;

/** A plugin as it should be, or one that breaks a promise. */
interface Variant {
  /** The contract test that is meant for it; none when the plugin is sound. */
  String meantFor();

  default Set<String> expectedFailures() {
    return meantFor() == null ? Set.of() : Set.of(meantFor());
  }
}
