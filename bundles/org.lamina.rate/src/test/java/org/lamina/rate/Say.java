// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.lamina.api.result.Estimate;

/** What an estimate must say in words. */
final class Say {
  private Say() {}

  static void assertNote(Estimate estimate, String part) {
    boolean said = estimate.notes().stream().anyMatch(note -> note.contains(part));
    assertTrue(said, part + " in " + estimate.notes());
  }

  static void assertNoNote(Estimate estimate, String part) {
    boolean said = estimate.notes().stream().anyMatch(note -> note.contains(part));
    assertTrue(!said, part + " in " + estimate.notes());
  }

  static void assertMissing(Estimate estimate, String part) {
    boolean said = estimate.missing().stream().anyMatch(reason -> reason.contains(part));
    assertTrue(said, part + " in " + estimate.missing());
  }
}
