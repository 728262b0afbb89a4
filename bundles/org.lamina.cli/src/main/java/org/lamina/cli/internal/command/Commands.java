// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.CommandTable;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Session;

/** All commands, made when they are asked for: the classes of the others are not even loaded. */
public final class Commands implements CommandTable {
  private static final Set<String> NAMES =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "check",
                  "estimate",
                  "solve",
                  "simulate",
                  "bibliography",
                  "new",
                  "format",
                  "convert",
                  "schema",
                  "catalog",
                  "library",
                  "rules",
                  "explain",
                  "generate-completion",
                  "version",
                  "help")));

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Optional<CommandDescription> find(String name) {
    return NAMES.contains(name) ? Optional.of(command(name).description()) : Optional.empty();
  }

  /** Runs the command that the arguments of the session name. */
  public int run(Session session) throws CommandFailure, InterruptedException {
    return command(session.arguments().command()).run(session);
  }

  private static Command command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "estimate" -> new EstimateCommand();
      case "solve" -> new SolveCommand();
      case "simulate" -> new SimulateCommand();
      case "bibliography" -> new BibliographyCommand();
      case "new" -> new NewCommand();
      case "format" -> new FormatCommand();
      case "convert" -> new ConvertCommand();
      case "schema" -> new SchemaCommand();
      case "catalog" -> new CatalogCommand();
      case "library" -> new LibraryCommand();
      case "rules" -> new RulesCommand();
      case "explain" -> new ExplainCommand();
      case "generate-completion" -> new CompletionCommand();
      case "version" -> new VersionCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
