// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lamina.cli.internal.args.CommandDescription;
import org.lamina.cli.internal.args.Option;
import org.lamina.cli.internal.args.Options;
import org.lamina.cli.internal.library.LibraryTemplate;
import org.lamina.cli.internal.run.CommandFailure;
import org.lamina.cli.internal.run.DesignReader;
import org.lamina.cli.internal.run.ExitCode;
import org.lamina.cli.internal.run.Output;
import org.lamina.cli.internal.run.Session;
import org.lamina.model.Design;

/** A design to start from. */
final class NewCommand implements Command {
  private static final String ENDING = ".lamina.json";

  @Override
  public CommandDescription description() {
    return CommandDescription.of(
            "new",
            "Writes a new design that starts from an example, or a new library.",
            "Without FILE, or with --list, lists the examples. A file or folder that is there"
                + " already stays as it is.")
        .taking(0, 1, "[FILE]")
        .obeying(Options.FROM, Options.LIST, Options.LIBRARY, Options.SET, Options.DEADLINE)
        .examples(
            "lamina new --list",
            "lamina new --from pearse-2018-3d mine.lamina.json",
            "lamina new --library my-library   # one entry of each kind, to copy");
  }

  @Override
  public int run(Session session) throws CommandFailure, InterruptedException {
    if (session.arguments().has(Options.LIBRARY)) return library(session);
    Map<String, URL> examples = examples(session);
    Optional<String> file = session.arguments().operands().stream().findFirst();
    Optional<String> from = session.arguments().value(Options.FROM);
    if (session.arguments().has(Options.LIST) || file.isEmpty() && from.isEmpty()) {
      examples.keySet().forEach(name -> session.data().append(name).append('\n'));
      return ExitCode.FINE;
    }
    if (file.isEmpty()) {
      throw new CommandFailure(
          "no FILE is given", "for example: lamina new --from " + from.get() + " mine" + ENDING);
    }
    if (from.isEmpty()) {
      throw new CommandFailure(
          "--from is missing", "there is " + String.join(", ", examples.keySet()));
    }
    URL example = examples.get(from.get());
    if (example == null) {
      throw Session.unknown("example", from.get(), List.copyOf(examples.keySet()));
    }
    return write(session, file.get(), content(example));
  }

  private static int library(Session session) throws CommandFailure {
    if (session.arguments().operands().isEmpty()) {
      throw new CommandFailure("no FILE is given", "for example: lamina new --library my-library");
    }
    for (Option option : List.of(Options.FROM, Options.SET, Options.LIST)) {
      if (session.arguments().has(option)) {
        throw new CommandFailure(
            option.name() + " is about designs, and --library writes none", "use one of them");
      }
    }
    String folder = session.arguments().operands().get(0);
    session.refuseOutputOption("FILE");
    LibraryTemplate.write(folder, Output.target(session, folder));
    session.talk().remark("wrote " + folder + "; 'lamina library " + folder + "' checks it");
    return ExitCode.FINE;
  }

  private static int write(Session session, String file, byte[] example)
      throws CommandFailure, InterruptedException {
    session.refuseOutputOption("FILE");
    Path target = Output.target(session, file);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandFailure("'" + file + "' is there already", "name another file");
    }
    byte[] content = example;
    if (!session.settings().isEmpty() || !file.endsWith(".json")) {
      DesignReader reader = new DesignReader(session);
      Optional<Design> design =
          CleanDesign.read(session, reader, "the example", example, session.settings());
      if (design.isEmpty()) return ExitCode.INCOMPLETE;
      content = reader.formats().write(file, design.get());
    }
    Output.replace(file, target, content);
    session.talk().remark("wrote " + file);
    return ExitCode.FINE;
  }

  private static Map<String, URL> examples(Session session) {
    Map<String, URL> examples = new TreeMap<>();
    for (URL url : session.host().examples()) {
      String name = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
      examples.put(name.substring(0, name.length() - ENDING.length()), url);
    }
    return examples;
  }

  private static byte[] content(URL example) {
    try (InputStream stream = example.openStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
