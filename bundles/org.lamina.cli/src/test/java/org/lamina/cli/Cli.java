// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lamina.api.result.Problem;
import org.lamina.cli.host.Host;
import org.lamina.cli.host.Surroundings;
import org.lamina.engine.PluginRegistry.Collected;
import org.lamina.engine.Plugins;
import org.lamina.report.CsvExporter;
import org.lamina.report.JsonExporter;
import org.lamina.report.TextExporter;

/**
 * Runs the command in this process, in a directory of its own, with plugins that a test chooses.
 */
final class Cli implements Host {
  /** What a run left behind. */
  record Result(int code, String out, String err) {}

  private final Path directory;
  private final List<Object> plugins =
      new ArrayList<>(List.of(new TextExporter(), new JsonExporter(), new CsvExporter()));
  private final Map<String, String> environment = new HashMap<>();
  private final List<Problem> launchProblems = new ArrayList<>();
  private byte[] input = new byte[0];
  private boolean terminal;
  private OutputStream out;

  Cli(Path directory) {
    this.directory = directory;
  }

  /** With the ordinary plugins of the tests. */
  static Cli standard(Path directory) {
    return new Cli(directory).with(TestPlugins.ordinary());
  }

  Cli with(Object... more) {
    plugins.addAll(List.of(more));
    return this;
  }

  Cli environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Cli terminal() {
    terminal = true;
    return this;
  }

  Cli input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Cli output(OutputStream stream) {
    out = stream;
    return this;
  }

  Cli launchProblem(String plugin, String message, String help) {
    launchProblems.add(new Problem(plugin, message, help));
    return this;
  }

  /** Puts a file into the directory. */
  Cli file(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return this;
  }

  String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  Result run(String... args) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream talk = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input),
            out == null ? data : out,
            talk,
            environment,
            directory,
            terminal);
    LaminaCommand command =
        new LaminaCommand(
            deadline -> new Collected(Plugins.of(plugins.toArray()), List.of()),
            this,
            surroundings);
    int code = command.run(args);
    return new Result(
        code, data.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
  }

  @Override
  public String version() {
    return "0.1.0";
  }

  @Override
  public List<String> bundles() {
    return List.of("test-framework 1.0", "  test-bundle 1.0");
  }

  @Override
  public String origin(Object plugin) {
    return plugin instanceof TestPlugins.Named named ? named.origin() : "test-plugins 1.0";
  }

  @Override
  public List<Problem> launchProblems() {
    return launchProblems;
  }

  @Override
  public List<URL> examples() {
    return List.of(
        Cli.class.getResource("start.lamina.json"), Cli.class.getResource("other.lamina.json"));
  }
}
