// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lamina.cli.internal.args.Options;
import org.lamina.json.AtomicFile;

/** Where data goes: to standard output, or whole or not at all to a file. */
public final class Output {
  private Output() {}

  /** Writes the data of a session. */
  public static void write(Session session) throws CommandFailure {
    byte[] data = session.data().toString().getBytes(StandardCharsets.UTF_8);
    Optional<String> file = session.arguments().value(Options.OUTPUT);
    if (file.isPresent()) toFile(session, file.get(), data);
    else if (data.length > 0) toStandardOutput(session, data);
  }

  private static void toStandardOutput(Session session, byte[] data) throws CommandFailure {
    try {
      OutputStream out = session.surroundings().out();
      out.write(data);
      out.flush();
    } catch (IOException e) {
      // Somebody has read enough ("| head"): no reason to complain.
      boolean closed = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      if (!closed) {
        throw new CommandFailure(
            "cannot write to standard output: " + e.getMessage(),
            "make room, or write to a file with -o");
      }
    }
  }

  private static void toFile(Session session, String name, byte[] data) throws CommandFailure {
    Path file = target(session, name);
    for (String operand : session.arguments().operands()) {
      if (isSame(session, file, operand)) {
        throw new CommandFailure(
            "-o " + name + " would overwrite an input of this command", "write to another file");
      }
    }
    replace(name, file, data);
  }

  /** The file of that name. */
  public static Path target(Session session, String name) throws CommandFailure {
    try {
      return session.surroundings().directory().resolve(name);
    } catch (InvalidPathException e) {
      throw new CommandFailure(
          "'" + name + "' is not a possible file name: " + e.getReason(), "name another file");
    }
  }

  /** Whether an operand names that very file. */
  public static boolean isSame(Session session, Path file, String operand) {
    try {
      return Files.exists(file)
          && Files.isSameFile(file, session.surroundings().directory().resolve(operand));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /**
   * Puts content in the place of a file, or makes it. A link stays a link; a device is written to.
   */
  public static void replace(String name, Path file, byte[] content) throws CommandFailure {
    if (Files.isDirectory(file)) {
      throw new CommandFailure("cannot write to '" + name + "': it is a directory", "name a file");
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new CommandFailure(
          "cannot write to '" + name + "': there is no directory '" + parent.getFileName() + "'",
          "make it first");
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) Files.write(file, content);
      else AtomicFile.write(file, content);
    } catch (IOException e) {
      throw new CommandFailure(
          "cannot write to '" + name + "': " + reason(e),
          "the file is as it was; write to another place");
    }
  }

  private static String reason(IOException e) {
    String name = e.getClass().getSimpleName();
    return e.getMessage() == null ? name : name + ": " + e.getMessage();
  }
}
