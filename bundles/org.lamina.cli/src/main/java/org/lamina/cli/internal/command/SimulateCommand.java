// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamina.api.result.Finding;
import org.lamina.api.result.Problem;
import org.lamina.api.result.Report;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.SimulationReport;
import org.lamina.api.simulation.SimulationRequest;
import org.lamina.api.simulation.SimulationRun;
import org.lamina.api.simulation.StudyKind;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Listing;
import org.lamina.cli.internal.run.Origins;
import org.lamina.cli.internal.run.Session;
import org.lamina.cli.internal.simulate.Question;
import org.lamina.cli.internal.simulate.RequestOptions;
import org.lamina.engine.Engine;
import org.lamina.engine.Plugins;
import org.lamina.engine.Simulators;
import org.lamina.engine.Simulators.Known;
import org.lamina.report.SimulationForm;

/** A model of the cell, run over time. */
final class SimulateCommand implements Command {
  private static final String HELP = "help";

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "simulate",
            "Charges and discharges the cell of a design: capacity, energy, efficiency and losses.",
            "FILE is a design (.lamina.json, or .xmi), a cell in plain numbers (.cell.json), or '-' for"
                + " standard input. Without --current, --protocol, --step and --study, the protocol that"
                + " the design states is run, or else its currents.",
            "A run at a current starts as the design says, or else charged; then it discharges and"
                + " charges between the voltage limits until the balance of energy repeats. Capacity,"
                + " energy and mean voltage are those of the first discharge, which is what papers"
                + " print; efficiencies are told of the first, the third and the settled cycle.",
            "Where an input is only known as a range, its ends are run, too; with -v, they are told as fully"
                + " as the others.",
            "Exit code 1: a run ended for another reason than asked, and says so. 2: it could not be"
                + " run; what is missing is told.")
        .taking(0, 1, "FILE")
        .obeying(
            Options.CURRENT,
            Options.PROTOCOL,
            Options.STEP,
            Options.STUDY,
            Options.START,
            Options.TOLERANCE,
            Options.SIMULATOR,
            Options.SIMULATION_FORMAT,
            Options.SET,
            Options.STDIN_NAME,
            Options.THREADS,
            Options.SILENCE)
        .examples(
            "lamina simulate cell.lamina.json --current \"1 mA/cm2\" --current 10C",
            "lamina simulate cell.lamina.json --step \"discharge at 1C until 2 V\" --step \"rest 10 min\"",
            "lamina simulate cell.lamina.json --protocol life.txt --format csv -o life.csv   # curves",
            "lamina simulate cell.lamina.json --study rate-capability --current 1C --current 8C");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    SimulationForm form = form(session);
    Engine engine = new Engine(session.plugins(), session.engineOptions());
    Known simulator = simulator(session, engine.simulators());
    Optional<String> study = session.arguments().value(Options.STUDY);
    if (study.isPresent() && study.get().equals(HELP)) return listStudies(session, simulator);
    if (study.isPresent() && simulator.study(study.get()).isEmpty()) throw unknownStudy(study.get(), simulator);
    if (session.arguments().operands().isEmpty()) {
      throw new CommandFailure("'simulate' needs FILE", "run 'lamina help simulate'");
    }
    SimulationRequest request = new RequestOptions(session).request();
    Question question = new Question(session, engine, simulator, request);
    SimulationReport report = question.answer(session.arguments().operands().get(0));
    int exitCode = exitCode(session, report);
    Report.Run run =
        new Report.Run(session.host().version(), origins(session, simulator), session.problems(), exitCode);
    write(session, form, report, run);
    return exitCode;
  }

  private static SimulationForm form(Session session) throws CommandFailure {
    String format = session.arguments().value(Options.SIMULATION_FORMAT).orElse("text");
    Optional<SimulationForm> form = SimulationForm.of(format);
    if (form.isPresent()) return form.get();
    throw Session.unknown("format of 'simulate'", format, Options.SIMULATION_FORMAT.values());
  }

  private static Known simulator(Session session, Simulators simulators) throws CommandFailure {
    Simulators.Choice choice = simulators.choose(session.arguments().value(Options.SIMULATOR));
    if (choice.simulator().isPresent()) {
      session.problems().addAll(choice.problems());
      return choice.simulator().get();
    }
    List<Problem> reasons = new ArrayList<>(choice.problems());
    Problem last = reasons.remove(reasons.size() - 1);
    session.problems().addAll(reasons);
    throw new CommandFailure(last.message(), last.help());
  }

  private static int listStudies(Session session, Known simulator) {
    if (simulator.studies().isEmpty()) session.talk().remark("simulator '" + simulator.id() + "' makes no studies");
    List<List<String>> rows = simulator.studies().stream().map(one -> List.of(one.id(), one.title())).toList();
    session.data().append(Listing.text(rows));
    return ExitCode.FINE;
  }

  private static CommandFailure unknownStudy(String study, Known simulator) {
    List<String> ids = simulator.studies().stream().map(StudyKind::id).toList();
    CommandFailure unknown = Session.unknown("study", study, ids);
    List<List<String>> rows = simulator.studies().stream().map(one -> List.of(one.id(), one.title())).toList();
    String titles = Listing.text(rows).stripTrailing().replace("\n", "\n      ");
    return new CommandFailure(
        unknown.getMessage(), ids.isEmpty() ? unknown.help() : unknown.help() + "\n      " + titles);
  }

  private static int exitCode(Session session, SimulationReport report) {
    if (!report.complete() || !session.problems().isEmpty()) return ExitCode.INCOMPLETE;
    return report.asAsked() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static List<String> origins(Session session, Known simulator) throws CommandFailure {
    Plugins plugins = session.plugins();
    return Origins.of(
        session, plugins.catalogs(), plugins.geometries(), plugins.estimators(), List.of(simulator.simulator()));
  }

  private static void write(Session session, SimulationForm form, SimulationReport report, Report.Run run) {
    try {
      form.write(report, run, session.arguments().has(Options.VERBOSE), session.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not run out of room in this way
    }
    session.markProblemsReported();
    boolean toScreen = form == SimulationForm.TEXT && !session.arguments().has(Options.OUTPUT);
    if (toScreen) return;
    tell(session, report, run);
    boolean curves = report.simulation().filter(one -> !one.runs().isEmpty() && one.tables().isEmpty()).isPresent();
    if (form == SimulationForm.CSV && curves && report.footprintSquareMetres().isEmpty()) {
      session.talk().remark("no footprint is stated: currents, charges and energies are those of 1 cm2");
    }
  }

  /** Who looks at the screen, and not into the data, must learn why the exit code is what it is. */
  private static void tell(Session session, SimulationReport report, Report.Run run) {
    for (Problem problem : run.problems()) session.talk().problem(problem);
    for (Problem problem : report.problems()) {
      session.talk().failure(report.file() + ": " + problem.message(), problem.help());
    }
    for (Finding finding : report.findings()) session.talk().finding(finding);
    List<String> missing = report.simulation().map(Simulation::missing).orElse(List.of());
    for (String one : missing) session.talk().failure(report.file() + ": missing: " + one, "");
    for (SimulationRun one : report.simulation().map(Simulation::runs).orElse(List.of())) {
      String name = one.name() + one.variant().map(variant -> ", " + variant).orElse("");
      for (String warning : one.warnings()) session.talk().remark(report.file() + ": " + name + ": " + warning);
    }
  }
}
