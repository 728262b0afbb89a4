// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Severity;
import org.lamina.cli.host.Surroundings;
import org.lamina.cli.internal.args.Options;
import org.lamina.engine.DesignSource;
import org.lamina.engine.Locator;
import org.lamina.json.Position;
import org.lamina.json.ReadProblem;
import org.lamina.json.ReadResult;
import org.lamina.json.Setting;
import org.lamina.model.Design;

/** Reads designs that a user names on the command line; {@code -} is standard input. */
public final class DesignReader {
  /** What names standard input on a command line. */
  public static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;
  private final DesignFormats formats;
  private final List<Setting> settings;
  private final List<String> setTo;
  private final String stdinName;

  public DesignReader(Session session) throws CommandFailure, InterruptedException {
    this.surroundings = session.surroundings();
    this.formats = session.formats();
    this.settings = session.settings();
    this.setTo = session.arguments().all(Options.SET);
    this.stdinName = session.arguments().value(Options.STDIN_NAME).orElse("<standard input>");
  }

  /** The design with what the reader found, or what kept it from reading. */
  public DesignSource read(String operand) {
    String file = shownName(operand);
    String name = operand.equals(STANDARD_INPUT) ? file : lastPart(file);
    byte[] content;
    try {
      content = content(operand);
    } catch (CommandFailure e) {
      Problem problem = new Problem("lamina", e.getMessage(), e.help());
      return new DesignSource(
          file, name, Optional.empty(), List.of(), Locator.NOWHERE, List.of(), List.of(problem));
    }
    ReadResult<Design> read = formats.read(file, content, settings);
    List<Finding> findings = findings(file, read);
    Optional<Design> design =
        read.problems().isEmpty() || read.usable() ? read.root() : Optional.empty();
    Locator locator = pointer -> place(read.sourceMap().find(pointer));
    return new DesignSource(file, name, design, findings, locator, setTo, List.of());
  }

  /** The bytes of a design. */
  public byte[] content(String operand) throws CommandFailure {
    if (!operand.equals(STANDARD_INPUT)) {
      return InputFile.read(surroundings.directory(), operand, InputFile.Content.DESIGN);
    }
    try {
      return InputFile.read(surroundings.in(), InputFile.Content.DESIGN);
    } catch (IOException e) {
      throw new CommandFailure(
          "cannot be read: " + e.getMessage(), "write a design to standard input");
    }
  }

  /** How a design is called in messages. */
  public String shownName(String operand) {
    if (operand.isEmpty()) return "''";
    return operand.equals(STANDARD_INPUT) ? stdinName : operand;
  }

  public DesignFormats formats() {
    return formats;
  }

  /** What a reader found, in the order in which it stands in the file. */
  public static List<Finding> findings(String file, ReadResult<?> read) {
    return read.problems().stream().map(problem -> finding(file, problem)).toList();
  }

  private static Finding finding(String file, ReadProblem problem) {
    String help = problem.help() == null ? "" : problem.help();
    Position position = problem.position();
    return new Finding(
        Finding.FORMAT,
        Severity.ERROR,
        problem.message(),
        file,
        position.line(),
        position.column(),
        problem.pointer(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        help);
  }

  private static Locator.Place place(Position position) {
    return new Locator.Place(position.line(), position.column());
  }

  /** The name of a file without its folder. */
  public static String lastPart(String file) {
    Path last = Path.of(file.isEmpty() || file.indexOf('\0') >= 0 ? "?" : file).getFileName();
    return last == null ? file : last.toString();
  }
}
