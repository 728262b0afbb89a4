// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.GeometryProvider;
import org.lamina.api.result.Problem;
import org.lamina.cli.host.Host;
import org.lamina.cli.host.Surroundings;
import org.lamina.cli.internal.args.Arguments;
import org.lamina.cli.internal.args.Options;
import org.lamina.engine.EngineOptions;
import org.lamina.engine.PluginRegistry;
import org.lamina.engine.Plugins;
import org.lamina.json.Setting;
import org.lamina.model.quantity.NearestName;

/**
 * One run of the program: what was asked for, what there is to answer it with, and what was said.
 */
public final class Session {
  /** Longer lists bury the answer. */
  private static final int MOST_NAMED = 40;

  private static final int MAX_THREADS = 1024;
  private static final double MAX_DEADLINE_SECONDS = 1e6;

  private final Arguments arguments;
  private final PluginRegistry registry;
  private final Host host;
  private final Surroundings surroundings;
  private final Talk talk;
  private final StringBuilder data = new StringBuilder();
  private final List<Problem> problems = new ArrayList<>();
  private boolean problemsReported;
  private Plugins plugins;

  public Session(
      Arguments arguments, PluginRegistry registry, Host host, Surroundings surroundings) {
    this.arguments = arguments;
    this.registry = registry;
    this.host = host;
    this.surroundings = surroundings;
    this.talk = new Talk(surroundings.err(), arguments.has(Options.QUIET));
    this.problems.addAll(host.launchProblems());
  }

  public Arguments arguments() {
    return arguments;
  }

  public Host host() {
    return host;
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  /** Standard error. */
  public Talk talk() {
    return talk;
  }

  /**
   * Adds to what goes to standard output, or the file of {@code -o}, when the command has ended.
   */
  public StringBuilder data() {
    return data;
  }

  /** What did not come up. A run with any of these ends with exit code 2. */
  public List<Problem> problems() {
    return problems;
  }

  /** The command has put the problems into its answer. */
  public void markProblemsReported() {
    problemsReported = true;
  }

  public boolean problemsReported() {
    return problemsReported;
  }

  /** The plugins, looked for at the first call. */
  public Plugins plugins() throws CommandFailure {
    if (plugins == null) {
      PluginRegistry.Collected collected = registry.collect(deadline());
      plugins = collected.plugins();
      problems.addAll(collected.problems());
    }
    return plugins;
  }

  /**
   * The forms of files, with the geometries that are installed. One that fails is a problem, and
   * left out.
   */
  public DesignFormats formats() throws CommandFailure, InterruptedException {
    List<EPackage> packages = new ArrayList<>();
    for (GeometryProvider provider : plugins().geometries()) {
      try {
        packages.add(
            PluginCall.of(
                "geometry plugin " + host.origin(provider), deadline(), provider::ePackage));
      } catch (CommandFailure e) {
        problems.add(new Problem(host.origin(provider), e.getMessage(), e.help()));
      }
    }
    return new DesignFormats(packages);
  }

  public EngineOptions engineOptions() throws CommandFailure {
    EngineOptions defaults = EngineOptions.defaults();
    Optional<String> threads = arguments.value(Options.THREADS);
    return new EngineOptions(
        threads.isPresent() ? threads(threads.get()) : defaults.threads(), deadline());
  }

  /** For commands whose last argument is the file that they write. */
  public void refuseOutputOption(String operand) throws CommandFailure {
    if (!arguments.has(Options.OUTPUT)) return;
    throw new CommandFailure(
        "'" + arguments.command() + "' writes to " + operand + ", and has no data for -o",
        "leave -o out");
  }

  /** How long a call into a plugin may take. */
  public Duration deadline() throws CommandFailure {
    String text = arguments.value(Options.DEADLINE).orElse(null);
    if (text == null) return EngineOptions.DEFAULT_DEADLINE;
    try {
      double seconds = Double.parseDouble(text);
      if (seconds >= 0.001 && seconds <= MAX_DEADLINE_SECONDS) {
        return Duration.ofNanos((long) (seconds * 1e9));
      }
    } catch (NumberFormatException e) {
      // The message below says what is expected.
    }
    throw new CommandFailure(
        "--deadline is '" + text + "', but it must be a number of seconds above zero",
        "for example --deadline 10");
  }

  private static int threads(String text) throws CommandFailure {
    try {
      int threads = Integer.parseInt(text);
      if (threads >= 1 && threads <= MAX_THREADS) return threads;
    } catch (NumberFormatException e) {
      // The message below says what is expected.
    }
    throw new CommandFailure(
        "--threads is '" + text + "', but it must be a whole number from 1 to " + MAX_THREADS,
        "for example --threads 2");
  }

  /** What {@code --set} asks for. */
  public List<Setting> settings() throws CommandFailure {
    List<Setting> settings = new ArrayList<>();
    for (String text : arguments.all(Options.SET)) {
      try {
        settings.add(Setting.parse(text));
      } catch (IllegalArgumentException e) {
        throw new CommandFailure(
            "--set: " + e.getMessage(),
            "paths are those of the JSON form, with dots or as JSON pointer");
      }
    }
    return settings;
  }

  /** A failure that names what there is, and the nearest name first. */
  public static CommandFailure unknown(String kind, String name, List<String> known) {
    String nearest =
        NearestName.of(name, known).map(near -> "did you mean '" + near + "'? ").orElse("");
    String all = known.isEmpty() ? "none is installed" : "there is " + String.join(", ", known);
    if (known.size() > MOST_NAMED) {
      all = "there are " + known.size() + ": the command lists them when the name is left out";
    }
    return new CommandFailure("there is no " + kind + " '" + name + "'", (nearest + all).strip());
  }
}
