// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.lamina.model.quantity.NearestName;

/** Reads files that a user names, without trust in what they are. */
public final class InputFile {
  /** No design comes near; the reader of the format has the same limit. */
  static final int MAX_BYTES = 8 << 20;

  private static final int MAX_NEIGHBOURS = 1000;

  /** What a file is to hold, for messages. */
  public enum Content {
    DESIGN("name a design file", "name the design files in it, for example %s/*.lamina.json",
        "write '-' to read a design from standard input"),
    PROTOCOL("name a protocol file", "name a protocol file in it", "name a protocol file");

    private final String help;
    private final String helpForFolder;
    private final String helpForDevice;

    Content(String help, String helpForFolder, String helpForDevice) {
      this.help = help;
      this.helpForFolder = helpForFolder;
      this.helpForDevice = helpForDevice;
    }
  }

  private InputFile() {}

  /**
   * The content of a regular file of moderate size. Devices and pipes are not opened at all: they
   * may never end.
   *
   * @throws CommandFailure saying why not; the message does not repeat the name
   */
  public static byte[] read(Path directory, String name, Content wanted) throws CommandFailure {
    if (name.isEmpty()) throw new CommandFailure("the name is empty", wanted.help);
    try {
      Path file = directory.resolve(name);
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new CommandFailure(
            "is a directory",
            wanted.helpForFolder.replace("%s", name.replaceAll("/+$", "")));
      }
      if (!attributes.isRegularFile()) {
        throw new CommandFailure(
            "is not a regular file", wanted.helpForDevice);
      }
      if (attributes.size() > MAX_BYTES) throw tooLarge(attributes.size() + " bytes", wanted);
      try (InputStream stream = Files.newInputStream(file)) {
        return read(stream, wanted);
      }
    } catch (InvalidPathException e) {
      throw new CommandFailure(
          "is not a possible file name: " + e.getReason(), wanted.help);
    } catch (NoSuchFileException e) {
      throw new CommandFailure("there is no such file", nearest(directory.resolve(name), wanted));
    } catch (AccessDeniedException e) {
      throw new CommandFailure(
          "may not be read: permission denied", "change the permissions of the file");
    } catch (FileSystemException e) {
      if (insideAFile(directory.resolve(name))) {
        throw new CommandFailure("there is no such file", wanted.help);
      }
      String reason = e.getReason() == null ? e.getMessage() : e.getReason();
      throw new CommandFailure("cannot be read: " + reason, wanted.help);
    } catch (IOException e) {
      throw new CommandFailure("cannot be read: " + e.getMessage(), wanted.help);
    }
  }

  /** All of a stream of moderate size. */
  static byte[] read(InputStream stream, Content wanted) throws IOException, CommandFailure {
    byte[] content = stream.readNBytes(MAX_BYTES + 1);
    if (content.length > MAX_BYTES) throw tooLarge("more than " + MAX_BYTES + " bytes", wanted);
    return content;
  }

  /** Whether the path leads through a file as if it were a folder, which not every Java calls a missing file. */
  private static boolean insideAFile(Path file) {
    for (Path parent = file.getParent(); parent != null; parent = parent.getParent()) {
      if (Files.isRegularFile(parent)) return true;
    }
    return false;
  }

  private static CommandFailure tooLarge(String size, Content wanted) {
    return new CommandFailure(
        "is too large: " + size + ", at most " + MAX_BYTES + " are read", wanted.help);
  }

  private static String nearest(Path file, Content wanted) {
    Path parent = file.getParent();
    Path last = file.getFileName();
    if (parent == null || last == null || !Files.isDirectory(parent)) return wanted.help;
    try (Stream<Path> neighbours = Files.list(parent)) {
      List<String> names =
          neighbours
              .limit(MAX_NEIGHBOURS)
              .filter(Files::isRegularFile)
              .map(path -> path.getFileName().toString())
              .sorted()
              .toList();
      return NearestName.of(last.toString(), names)
          .map(near -> "did you mean '" + near + "'?")
          .orElse(wanted.help);
    } catch (IOException e) {
      return wanted.help;
    }
  }
}
