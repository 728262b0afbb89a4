// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

/** The platform cannot start at all; its message is written for the user. */
public final class BootException extends Exception {
  private static final long serialVersionUID = 1L;

  BootException(String message) {
    super(message);
  }

  BootException(String message, Throwable cause) {
    super(message, cause);
  }
}
