// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The framework's storage: a private temporary folder of this process, deleted when it ends.
 *
 * <p>A framework restarts from a half-written cache without a word, and two processes may share one; so there is no
 * cache. All folders lie in one folder of the user, {@code lamina-USER} in the memory file system or in the system's
 * temporary folder; the system property {@code lamina.storage} names another place. Each holds a file that its process
 * keeps locked: what a killed process left is recognised by the lock that is gone (process
 * numbers come back, and differ between containers), and the next start deletes it.
 */
final class Storage implements AutoCloseable {
  private static final String LOCK = "lock";
  /** On Linux, a folder for everybody that lies in memory. */
  private static final String MEMORY = "/dev/shm";
  /** A folder younger than this may belong to a process that has not locked it yet. */
  private static final long SETTLED_MILLIS = 60_000;

  private final Path folder;
  private final FileChannel lock;
  private final Thread hook;

  private Storage(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
    this.hook = new Thread(this::delete, "delete framework storage");
  }

  /** Makes a new folder, which is deleted by {@link #close} or when the process is told to end. */
  static Storage create() throws BootException {
    IOException last = null;
    List<Path> places = places();
    for (Path place : places) {
      try {
        return locked(createIn(place));
      } catch (IOException e) {
        last = e;
      }
    }
    throw new BootException("No temporary folder can be made in " + places + ": " + last
        + ". Make room there, or name another folder: LAMINA_JAVA_OPTS=-Dlamina.storage=FOLDER", last);
  }

  /** Some fifty small files are written and deleted: in memory that is a tenth of the whole start faster. */
  private static List<Path> places() {
    String named = System.getProperty("lamina.storage");
    if (named != null) {
      return List.of(Path.of(named));
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return new File(MEMORY).canWrite() ? List.of(Path.of(MEMORY), temporary) : List.of(temporary);
  }

  private static Path createIn(Path place) throws IOException {
    Path parent = place.resolve("lamina-" + System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "_"));
    Path folder = createFolder(parent);
    if (sameOwner(parent, folder)) {
      deleteAbandoned(parent.toFile());
      return folder;
    }
    Files.delete(folder);
    return Files.createTempDirectory(place, "lamina-");
  }

  private static Storage locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.tryLock();
    Storage storage = new Storage(folder, channel);
    Runtime.getRuntime().addShutdownHook(storage.hook);
    return storage;
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook finds nothing left to do.
    }
  }

  /** The framework may still be writing when the process is interrupted, so one pass may not be enough. */
  private void delete() {
    try {
      lock.close();
    } catch (IOException e) {
      // Closing only matters where open files cannot be deleted.
    }
    for (int pass = 0; pass < 5 && !deleteTree(folder.toFile()); pass++) {
      Thread.onSpinWait();
    }
  }

  private static Path createFolder(Path parent) throws IOException {
    FileAttribute<?>[] ownerOnly = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
        : new FileAttribute<?>[0];
    if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.createDirectory(parent, ownerOnly);
      } catch (FileAlreadyExistsException e) {
        // Another process was faster; or it is no folder, and the next line says so.
      }
    }
    for (long name = System.nanoTime(); ; name++) {
      try {
        return Files.createDirectory(parent.resolve(Long.toString(name, Character.MAX_RADIX)), ownerOnly);
      } catch (FileAlreadyExistsException e) {
        // Two processes can read the same time.
      }
    }
  }

  /** Whoever owns the parent could swap our folder for another, so it must be the same user. */
  private static boolean sameOwner(Path parent, Path folder) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
      return true;
    }
    Object owner = Files.getAttribute(parent, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    return owner.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS));
  }

  private static void deleteAbandoned(File parent) {
    File[] folders = parent.listFiles();
    if (folders == null) {
      return;
    }
    long settledBefore = System.currentTimeMillis() - SETTLED_MILLIS;
    for (File folder : folders) {
      if (folder.lastModified() < settledBefore && isAbandoned(folder.toPath())) {
        deleteTree(folder);
      }
    }
  }

  private static boolean isAbandoned(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free != null;
    } catch (OverlappingFileLockException e) {
      return false; // ours
    } catch (IOException e) {
      return !Files.exists(folder.resolve(LOCK)); // died before it had made one, or while deleting
    }
  }

  /** Deletes without following links; returns whether nothing is left. */
  private static boolean deleteTree(File file) {
    File[] children = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
    if (children != null) {
      for (File child : children) {
        deleteTree(child);
      }
    }
    return file.delete() || !file.exists();
  }
}
