// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.CommandTable;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.Session;

/** All commands, made when they are asked for: the classes of the others are not even loaded. */
public final class Commands implements CommandTable {
  private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

  public Commands() {
    commands.put("check", CheckCommand::new);
    commands.put("estimate", EstimateCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("format", FormatCommand::new);
    commands.put("convert", ConvertCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("catalog", CatalogCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("generate-completion", CompletionCommand::new);
    commands.put("version", VersionCommand::new);
    commands.put("help", HelpCommand::new);
  }

  @Override
  public Set<String> names() {
    return Collections.unmodifiableSet(commands.keySet());
  }

  @Override
  public Optional<CommandDescription> find(String name) {
    return Optional.ofNullable(commands.get(name)).map(supplier -> supplier.get().description());
  }

  /** Runs the command that the arguments of the session name. */
  public int run(Session session) throws CommandFailure, InterruptedException {
    return commands.get(session.arguments().command()).get().run(session);
  }
}
