// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.catalog;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.lamina.cli.internal.run.CommandFailure;

/** Something that a design can name, or that was measured on what it names. */
public interface CatalogEntry {
  /** In the plural, as on the command line. */
  String kind();

  String id();

  /** In words; may be empty. */
  String name() throws CommandFailure, InterruptedException;

  /** Who brings it. */
  String plugin();

  /** What was written down of it, and nothing inherited; empty where that is no object of the model. */
  Optional<EObject> object() throws CommandFailure, InterruptedException;

  /** Everything about it, for people. */
  String text() throws CommandFailure, InterruptedException;

  /** As it would stand in a file. */
  String json() throws CommandFailure, InterruptedException;
}
