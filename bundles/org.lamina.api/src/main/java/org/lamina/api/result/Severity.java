// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.result;

import java.util.Locale;

/** How grave a finding is, in ascending order. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /** As written in messages and files: {@code "error"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
