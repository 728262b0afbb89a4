// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.Optional;
import java.util.Set;

/** The commands by name. */
public interface CommandTable {
  /** In the order in which a help text lists them. */
  Set<String> names();

  /** How a command is called; empty when there is none of that name. */
  Optional<CommandDescription> find(String name);
}
