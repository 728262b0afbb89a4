// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Saves files so that a crash at any moment leaves either the old content or the new. */
public final class AtomicFile {
  private static final int MOST_LINKS = 40;
  private static final AtomicLong COUNT = new AtomicLong();

  private AtomicFile() {}

  /**
   * Replaces the content of a file, or creates it. A symbolic link is followed, and stays; permissions stay.
   *
   * @throws IOException when that is not possible; the file is then as it was, and nothing lies beside it
   */
  public static void write(Path target, byte[] content) throws IOException {
    Path file = followed(target);
    checkReplaceable(file);
    Path folder = file.getParent();
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet()
        + ".tmp";
    Path temporary = folder.resolve(name);
    try {
      writeThrough(temporary, content);
      keepPermissions(file, temporary);
      if (!Arrays.equals(Files.readAllBytes(temporary), content)) {
        throw new FileSystemException(
            file.toString(), null, "what was written reads back differently; the disk may be broken");
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException | Error e) {
      removeAfter(e, temporary);
      throw e;
    }
    syncFolder(folder);
  }

  /** The file itself: renaming onto a link would put a file into the link's place. */
  private static Path followed(Path target) throws IOException {
    Path file = target.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) throw new FileSystemLoopException(target.toString());
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static void checkReplaceable(Path file) throws IOException {
    if (Files.isDirectory(file)) throw new FileSystemException(file.toString(), null, "is a directory");
    if (!Files.exists(file)) return;
    if (!Files.isRegularFile(file)) throw new FileSystemException(file.toString(), null, "is not a regular file");
    // A rename needs no right to write the file itself, but whoever took that right away meant it.
    if (!Files.isWritable(file)) throw new AccessDeniedException(file.toString(), null, "is read-only");
  }

  private static void writeThrough(Path temporary, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) channel.write(buffer);
      channel.force(true);
    }
  }

  private static void keepPermissions(Path file, Path temporary) throws IOException {
    PosixFileAttributeView old =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (old == null || !Files.exists(file)) return;
    Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
  }

  private static void removeAfter(Throwable failure, Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** Makes the rename itself survive a power failure, where the system lets a folder be opened. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not; the content is safe all the same, the file is there whole or as before.
    }
  }
}
