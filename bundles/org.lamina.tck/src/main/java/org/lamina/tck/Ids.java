// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;

/** How things are called in files, in results and on the command line. */
final class Ids {
  private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  /** The part before the slash says who made it, usually a bundle: there dots are fine. */
  private static final String OWNED = "([a-z0-9]+([.-][a-z0-9]+)*/)?" + KEBAB;

  private Ids() {}

  static void assertKebabCase(String id) {
    assertNotNull(id, "an id");
    assertTrue(id.matches(KEBAB), "an id is in kebab case: '" + id + "'");
  }

  /** Kebab case, with the name of its maker before a slash where there is one; the same at each call. */
  static void assertStable(Supplier<String> id) {
    String once = id.get();
    assertNotNull(once, "an id");
    boolean kebab = once.matches(OWNED);
    assertTrue(kebab, "an id is in kebab case, its maker's name and a slash may precede it: '" + once + "'");
    assertEquals(once, id.get(), "the id is the same at each call");
  }

  static void assertOneLine(String what, String text) {
    assertNotNull(text, what);
    assertTrue(!text.isBlank() && text.lines().count() == 1, what + " is one line: '" + text + "'");
  }
}
