// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Option;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Progress;
import org.lamina.cli.internal.run.Session;
import org.lamina.cli.internal.solve.Answer;
import org.lamina.cli.internal.solve.AnswerJson;
import org.lamina.cli.internal.solve.AnswerText;
import org.lamina.cli.internal.solve.Question;
import org.lamina.cli.internal.solve.RememberedCatalog;
import org.lamina.engine.Engine;
import org.lamina.json.DesignFormat;
import org.lamina.model.Design;

/** Which value of a number gives a wanted estimate. */
final class SolveCommand implements Command {
  private static final String JSON = "json";

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "solve",
            "Finds the values of one number of a design for which an estimate is what you want.",
            "WHAT is a parameter of the geometry (pitch, depth), a number of a film"
                + " (Li2PO2N.thickness), or any path that --set takes. Without LOW..HIGH it varies from"
                + " a tenth to ten times its present value, an angle to 90 deg at most, as far as the"
                + " estimate is available.",
            "ESTIMATE is any that 'lamina estimate' shows; @ tells the film, the pulse (@V2O5:VTOP) or"
                + " the condition (@1 mA/cm2) where there are several. VALUE has a unit.",
            "All solutions in the range are told, each with a --set to go on with. Exit code 1: there is"
                + " none.")
        .taking(1, 1, "DESIGN")
        .obeying(
            Options.VARY,
            Options.FOR,
            Options.ANSWER_FORMAT,
            Options.SET,
            Options.STDIN_NAME,
            Options.THREADS,
            Options.DEADLINE)
        .examples(
            "lamina solve cell.lamina.json --vary pitch --for layer-multiplication@V2O5=9.3",
            "lamina solve cell.lamina.json --vary depth --for \"areal-capacity=20 uAh/cm2\"",
            "lamina solve cell.lamina.json --vary \"Li2PO2N.thickness=10 nm..2 um\" --for \"room-left@TiN=0 nm\"");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    String vary = needed(session, Options.VARY, "--vary pitch");
    String wanted = needed(session, Options.FOR, "--for layer-multiplication@V2O5=9.3");
    String format = session.arguments().value(Options.ANSWER_FORMAT).orElse("text");
    List<String> formats = Options.ANSWER_FORMAT.values();
    if (!formats.contains(format)) throw Session.unknown("format of 'solve'", format, formats);
    DesignReader reader = new DesignReader(session);
    String operand = session.arguments().operands().get(0);
    String file = reader.shownName(operand);
    Optional<Design> design = design(session, reader, operand, file);
    if (design.isEmpty()) return ExitCode.INCOMPLETE;
    Engine engine = new Engine(RememberedCatalog.in(session.plugins()), session.engineOptions());
    DesignFormat json = reader.formats().json();
    byte[] content = json.write(design.get()).getBytes(StandardCharsets.UTF_8);
    Question question = new Question(file, content, json, engine, vary, wanted);
    Answer answer = answer(session, file, question);
    session.problems().addAll(question.problems());
    session.data().append(format.equals(JSON) ? AnswerJson.of(answer) : AnswerText.of(answer));
    return answer.found().any() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static String needed(Session session, Option option, String example) throws CommandFailure {
    Optional<String> value = session.arguments().value(option);
    if (value.isPresent()) return value.get();
    throw new CommandFailure("'solve' needs " + option.name(), "for example " + example);
  }

  private static Optional<Design> design(Session session, DesignReader reader, String operand, String file)
      throws CommandFailure {
    byte[] content;
    try {
      content = reader.content(operand);
    } catch (CommandFailure e) {
      throw new CommandFailure(file + ": " + e.getMessage(), e.help());
    }
    return CleanDesign.read(session, reader, file, content, session.settings());
  }

  private static Answer answer(Session session, String file, Question question)
      throws CommandFailure, InterruptedException {
    try (Progress progress = new Progress(session)) {
      return question.answer(count -> progress.tell("solving " + file + ", design " + count));
    }
  }
}
