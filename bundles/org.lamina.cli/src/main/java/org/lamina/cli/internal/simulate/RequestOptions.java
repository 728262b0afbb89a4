// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.simulate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRequest.NamedProtocol;
import org.lamina.cli.internal.args.Option;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.InputFile;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.Session;
import org.lamina.model.protocol.Protocol;
import org.lamina.model.protocol.ProtocolFormatException;
import org.lamina.model.protocol.Rate;
import org.lamina.model.protocol.Start;

/** What the options ask a simulator for. */
public final class RequestOptions {
  /** What the steps of {@code --step} are called together. */
  public static final String COMMAND_LINE = "command line";

  private static final double LEAST_TOLERANCE = 1e-8;
  private static final double MOST_TOLERANCE = 1e-2;

  private final Session session;

  public RequestOptions(Session session) {
    this.session = session;
  }

  /**
   * The request.
   *
   * @throws CommandFailure when an option makes no sense, or a protocol cannot be read
   */
  public SimulationRequest request() throws CommandFailure {
    Optional<String> study = session.arguments().value(Options.STUDY);
    List<NamedProtocol> protocols = new ArrayList<>();
    for (String file : session.arguments().all(Options.PROTOCOL)) protocols.add(protocol(file));
    steps().ifPresent(protocols::add);
    if (study.isPresent() && !protocols.isEmpty()) {
      throw new CommandFailure("a study runs no protocol", "leave out --study, or --protocol and --step");
    }
    List<Rate> currents = new ArrayList<>();
    for (String text : session.arguments().all(Options.CURRENT)) {
      currents.add(parsed(Options.CURRENT, text, Rate::parse));
    }
    Optional<String> startText = session.arguments().value(Options.START);
    Optional<Start> start =
        startText.isPresent()
            ? Optional.of(parsed(Options.START, startText.get(), Start::parse))
            : Optional.empty();
    return new SimulationRequest(study, protocols, currents, start, tolerance());
  }

  private NamedProtocol protocol(String file) throws CommandFailure {
    byte[] content;
    try {
      Path directory = session.surroundings().directory();
      content = InputFile.read(directory, file, InputFile.Content.PROTOCOL);
    } catch (CommandFailure e) {
      throw new CommandFailure(file + ": " + e.getMessage(), e.help());
    }
    refuseAsOutput(file);
    try {
      return new NamedProtocol(file, Protocol.parse(new String(content, StandardCharsets.UTF_8)));
    } catch (ProtocolFormatException e) {
      String place = file + ":" + e.line() + ":" + e.column();
      throw new CommandFailure(place + ": " + e.getMessage(), e.help());
    }
  }

  /** The data would take the place of what it was made from. */
  private void refuseAsOutput(String file) throws CommandFailure {
    Optional<String> output = session.arguments().value(Options.OUTPUT);
    if (output.isEmpty() || !Output.isSame(session, Output.target(session, output.get()), file)) return;
    throw new CommandFailure(
        "-o " + output.get() + " would overwrite an input of this command", "write to another file");
  }

  private Optional<NamedProtocol> steps() throws CommandFailure {
    List<String> steps = session.arguments().all(Options.STEP);
    if (steps.isEmpty()) return Optional.empty();
    for (String step : steps) {
      if (step.lines().count() > 1) {
        throw new CommandFailure("--step has several lines", "give each step a --step of its own");
      }
    }
    try {
      return Optional.of(new NamedProtocol(COMMAND_LINE, Protocol.parse(String.join("\n", steps))));
    } catch (ProtocolFormatException e) {
      int number = Math.min(Math.max(e.line(), 1), steps.size());
      throw new CommandFailure(
          "--step '" + steps.get(number - 1) + "', column " + e.column() + ": " + e.getMessage(), e.help());
    }
  }

  private static <T> T parsed(Option option, String text, Function<String, T> parser) throws CommandFailure {
    try {
      return parser.apply(text);
    } catch (ProtocolFormatException e) {
      throw new CommandFailure(option.name() + ": " + e.getMessage(), e.help());
    }
  }

  private double tolerance() throws CommandFailure {
    String text = session.arguments().value(Options.TOLERANCE).orElse(null);
    if (text == null) return SimulationRequest.DEFAULT_TOLERANCE;
    try {
      double tolerance = Double.parseDouble(text);
      if (tolerance >= LEAST_TOLERANCE && tolerance <= MOST_TOLERANCE) return tolerance;
    } catch (NumberFormatException e) {
      // The message below says what is expected.
    }
    throw new CommandFailure(
        "--tolerance is '" + text + "', but it must be a number from 1e-8 to 1e-2",
        "for example --tolerance 1e-6");
  }
}
