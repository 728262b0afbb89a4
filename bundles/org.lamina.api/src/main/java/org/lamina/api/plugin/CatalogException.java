// SPDX-License-Identifier: EPL-2.0
package org.lamina.api.plugin;

/** An entry of a catalog cannot be read. */
public final class CatalogException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CatalogException(String message, Throwable cause) {
    super(message, cause);
  }

  public CatalogException(String message) {
    super(message);
  }
}
