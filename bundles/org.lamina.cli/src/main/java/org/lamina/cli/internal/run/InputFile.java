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

  private InputFile() {}

  /**
   * The content of a regular file of moderate size. Devices and pipes are not opened at all: they
   * may never end.
   *
   * @throws CommandFailure saying why not; the message does not repeat the name
   */
  public static byte[] read(Path directory, String name) throws CommandFailure {
    if (name.isEmpty()) throw new CommandFailure("the name is empty", "name a design file");
    try {
      Path file = directory.resolve(name);
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new CommandFailure(
            "is a directory",
            "name the design files in it, for example "
                + name.replaceAll("/+$", "")
                + "/*.lamina.json");
      }
      if (!attributes.isRegularFile()) {
        throw new CommandFailure(
            "is not a regular file", "write '-' to read a design from standard input");
      }
      if (attributes.size() > MAX_BYTES) throw tooLarge(attributes.size() + " bytes");
      try (InputStream stream = Files.newInputStream(file)) {
        return read(stream);
      }
    } catch (InvalidPathException e) {
      throw new CommandFailure(
          "is not a possible file name: " + e.getReason(), "name a design file");
    } catch (NoSuchFileException e) {
      throw new CommandFailure("there is no such file", nearest(directory.resolve(name)));
    } catch (AccessDeniedException e) {
      throw new CommandFailure(
          "may not be read: permission denied", "change the permissions of the file");
    } catch (FileSystemException e) {
      if (insideAFile(directory.resolve(name))) {
        throw new CommandFailure("there is no such file", "name a design file");
      }
      String reason = e.getReason() == null ? e.getMessage() : e.getReason();
      throw new CommandFailure("cannot be read: " + reason, "name a design file");
    } catch (IOException e) {
      throw new CommandFailure("cannot be read: " + e.getMessage(), "name a design file");
    }
  }

  /** All of a stream of moderate size. */
  static byte[] read(InputStream stream) throws IOException, CommandFailure {
    byte[] content = stream.readNBytes(MAX_BYTES + 1);
    if (content.length > MAX_BYTES) throw tooLarge("more than " + MAX_BYTES + " bytes");
    return content;
  }

  /** Whether the path leads through a file as if it were a folder, which not every Java calls a missing file. */
  private static boolean insideAFile(Path file) {
    for (Path parent = file.getParent(); parent != null; parent = parent.getParent()) {
      if (Files.isRegularFile(parent)) return true;
    }
    return false;
  }

  private static CommandFailure tooLarge(String size) {
    return new CommandFailure(
        "is too large: " + size + ", at most " + MAX_BYTES + " are read", "name a design file");
  }

  private static String nearest(Path file) {
    Path parent = file.getParent();
    Path last = file.getFileName();
    if (parent == null || last == null || !Files.isDirectory(parent)) return "name a design file";
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
          .orElse("name a design file");
    } catch (IOException e) {
      return "name a design file";
    }
  }
}
