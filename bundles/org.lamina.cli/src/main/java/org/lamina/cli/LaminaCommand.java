// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.lamina.cli.host.Host;
import org.lamina.cli.host.Surroundings;
import org.lamina.cli.internal.args.Arguments;
import org.lamina.cli.internal.args.Option;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.args.PicocliParser;
import org.lamina.cli.internal.args.PlainParser;
import org.lamina.cli.internal.args.UsageException;
import org.lamina.cli.internal.command.Commands;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.Session;
import org.lamina.cli.internal.run.Talk;
import org.lamina.engine.PluginRegistry;

/**
 * The {@code lamina} program: takes a command line apart and runs one command. It never ends the
 * process itself.
 */
public final class LaminaCommand {
  private static final int INTERRUPTED = 130;

  private final PluginRegistry registry;
  private final Host host;
  private final Surroundings surroundings;

  /**
   * @param registry where the plugins come from; asked only by commands that need them
   * @param host what the program runs in
   * @param surroundings streams, environment and directory
   */
  public LaminaCommand(PluginRegistry registry, Host host, Surroundings surroundings) {
    this.registry = registry;
    this.host = host;
    this.surroundings = surroundings;
  }

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 fine, 1 findings at or above the threshold, 2 could not do the whole
   *     job; 130 when the calling thread was interrupted, which it then still is
   */
  public int run(String... args) {
    try {
      return execute(args);
    } catch (UsageException e) {
      new Talk(surroundings.err(), false).failure(e.getMessage(), e.help());
      return ExitCode.INCOMPLETE;
    } catch (CommandFailure e) {
      // An interrupt breaks a file off that is being written; it is as it was before.
      if (Thread.currentThread().isInterrupted()) return interrupted();
      new Talk(surroundings.err(), false).failure(e.getMessage(), e.help());
      tellTrace(e.getCause(), args);
      return ExitCode.INCOMPLETE;
    } catch (InterruptedException e) {
      return interrupted();
    } catch (Throwable e) {
      // Whatever it is, linkage errors and exhausted memory included: a person gets a sentence, a
      // program gets a 2.
      new Talk(surroundings.err(), false)
          .failure("internal error: " + e, "run again with -v for the trace, and report it");
      tellTrace(e, args);
      return ExitCode.INCOMPLETE;
    }
  }

  private int interrupted() {
    Thread.currentThread().interrupt();
    new Talk(surroundings.err(), false).failure("interrupted", "");
    return INTERRUPTED;
  }

  private int execute(String... args) throws UsageException, CommandFailure, InterruptedException {
    Commands commands = new Commands();
    Optional<Arguments> plain = PlainParser.parse(commands, args);
    Arguments arguments = plain.isPresent() ? plain.get() : new PicocliParser(commands).parse(args);
    Session session = new Session(arguments, registry, host, surroundings);
    remarkUseless(commands, session);
    int exitCode;
    try {
      exitCode = commands.run(session);
      if (Thread.interrupted()) throw new InterruptedException();
      Output.write(session);
    } catch (InterruptedException e) {
      // What did not come up did not have the time to.
      session.markProblemsReported();
      throw e;
    } finally {
      boolean untold = !session.problemsReported() && !Thread.currentThread().isInterrupted();
      if (untold) session.problems().forEach(session.talk()::problem);
    }
    return session.problems().isEmpty() ? exitCode : ExitCode.INCOMPLETE;
  }

  private static void remarkUseless(Commands commands, Session session) {
    String name = session.arguments().command();
    for (Option option : session.arguments().values().keySet()) {
      boolean obeyed = commands.find(name).orElseThrow().obeys(option);
      if (!obeyed) session.talk().remark(option.name() + " changes nothing for '" + name + "'");
    }
  }

  private void tellTrace(Throwable cause, String... args) {
    List<String> given = List.of(args);
    boolean wanted = Options.VERBOSE.names().stream().anyMatch(given::contains);
    if (!wanted || cause == null) return;
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    new Talk(surroundings.err(), false).say(trace.toString());
  }
}
