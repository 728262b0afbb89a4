// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import org.lamina.cli.internal.run.CommandFailure;

/** Something that a design can name. */
interface CatalogEntry {
  /** In the plural, as on the command line. */
  String kind();

  String id();

  /** In words; may be empty. */
  String name() throws CommandFailure, InterruptedException;

  /** Who brings it. */
  String plugin();

  /** Everything about it, for people. */
  String text() throws CommandFailure, InterruptedException;

  /** As it would stand in a file. */
  String json() throws CommandFailure, InterruptedException;
}
