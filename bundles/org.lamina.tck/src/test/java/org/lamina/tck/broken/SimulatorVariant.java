// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.lamina.tck.broken.BrokenSimulators.named;
import static org.lamina.tck.broken.BrokenSimulators.returning;
import static org.lamina.tck.broken.BrokenSimulators.running;
import static org.lamina.tck.broken.BrokenSimulators.studying;
import static org.lamina.tck.broken.BrokenSimulators.with;

import java.util.List;
import java.util.function.Supplier;
import org.lamina.api.simulation.Simulation;
import org.lamina.api.simulation.Simulator;
import org.lamina.api.simulation.StudyKind;
import org.lamina.tck.sample.FilmCapacitor;

/** A sound simulator, and simulators that break one promise each. */
enum SimulatorVariant implements Variant {
  SOUND(null, FilmCapacitor::new),

  ID_WITH_CAPITALS("introducesItselfInOneLine", () -> named("example/filmCapacitor", List.of())),
  TITLE_WITH_A_FULL_STOP(
      "introducesItselfInOneLine", () -> named("example/c", List.of(new StudyKind("ragone", "Energy.")))),
  TWO_STUDIES_OF_ONE_ID(
      "introducesItselfInOneLine",
      () -> named("example/c", List.of(new StudyKind("ragone", "Energy"), new StudyKind("ragone", "Power")))),

  NOTHING_KNOWN_OF_THE_EXAMPLE(
      "theExampleRuns",
      () -> returning((asked, answer) -> asked.stated() ? Simulation.missing("none", List.of("a ruler")) : answer)),

  STUDY_THAT_CRASHES("everyStudyFindsSomething", () -> studying(BrokenSimulators::crash)),
  STUDY_THAT_MISSES_SOMETHING(
      "everyStudyFindsSomething", () -> studying(answer -> Simulation.missing("none", List.of("a ruler")))),
  TABLE_WITH_CAPITALS("everyStudyFindsSomething", () -> studying(BrokenSimulators::shouted)),

  NAMES_NO_MODEL("everyRunIsExplained", () -> returning((asked, answer) -> BrokenSimulators.explained(answer, ""))),
  SAYS_NOT_WHY_IT_ENDED("everyRunIsExplained", () -> running(run -> with(run, "", run.cycles(), run.curve(), 0))),

  LOSES_LITHIUM("everyRunKeepsItsLithium", () -> running(run -> with(run, "over", run.cycles(), run.curve(), 1e-8))),
  GIVES_MORE_THAN_IT_TOOK(
      "noSettledCycleGivesMoreThanItTook", () -> running(BrokenSimulators::turnedRound)),
  CURVE_THAT_LAGS_BEHIND("stepsAndCurveTellTheSame", () -> running(BrokenSimulators::shortened)),

  CHANGES_THE_DESIGN("leavesTheDesignAlone", BrokenSimulators.Renaming::new),
  IGNORES_A_CANCELLATION("stopsWhenCancelled", BrokenSimulators.Deaf::new),
  STOPS_AT_THE_BEGINNING_ONLY("stopsWhenCancelled", BrokenSimulators.DeafLater::new),
  HAS_NO_END_AT_A_LOW_CURRENT("endsWhateverIsAskedFor", BrokenSimulators.Endless::new),
  CRASHES_AT_A_HIGH_CURRENT("endsWhateverIsAskedFor", BrokenSimulators.Overflowing::new),

  DIFFERS_BETWEEN_CALLS("keepsNoStateBetweenCalls", BrokenSimulators.Counting::new),
  MIXES_CALLS_UP("keepsNoStateBetweenCalls", BrokenSimulators.Slow::new),
  FORMATS_IN_THE_DEFAULT_LOCALE(
      "sameAnswerInAnyLocaleAndTimeZone", () -> running(BrokenSimulators::formatted)),

  STUMBLES_ON_A_MISSING_OPERATION("saysWhatIsMissingInsteadOfFailing", BrokenSimulators.SureOfTheOperation::new),
  STUMBLES_ON_A_MISSING_PLUGIN("copesWithMissingPlugins", BrokenSimulators.SureOfTheThickness::new),
  CELL_THAT_CRASHES("runsACellWithoutADesign", BrokenSimulators.DesignsOnly::new);

  private final String meantFor;
  private final Supplier<Simulator> simulator;

  SimulatorVariant(String meantFor, Supplier<Simulator> simulator) {
    this.meantFor = meantFor;
    this.simulator = simulator;
  }

  @Override
  public String meantFor() {
    return meantFor;
  }

  Simulator simulator() {
    return simulator.get();
  }
}
