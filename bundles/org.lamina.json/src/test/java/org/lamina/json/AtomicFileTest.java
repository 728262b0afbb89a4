// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving: whole or not at all. */
class AtomicFileTest {
  private static final byte[] OLD = "the old content, which must not be lost".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW =
      "the new content, longer than a few writes of seven bytes".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertContent(byte[] expected, Path file) throws IOException {
    assertEquals(new String(expected, StandardCharsets.UTF_8), Files.readString(file));
  }

  @Test
  void aNewFileAndAnOldOne() throws IOException {
    Path file = folder.resolve("a.lamina.json");
    AtomicFile.write(file, OLD);
    assertContent(OLD, file);
    AtomicFile.write(file, NEW);
    assertContent(NEW, file);
    assertEquals(List.of("a.lamina.json"), names());
  }

  @Test
  void aRelativePathAndAnEmptyFile() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path relative = here.relativize(folder).resolve("b");
    AtomicFile.write(relative, new byte[0]);
    assertEquals(0, Files.size(folder.resolve("b")));
  }

  @Test
  void whateverCallFailsTheFileIsTheOldOrTheNewOneAndNothingLiesBeside() throws IOException {
    for (int call = 1; ; call++) {
      Path file = folder.resolve("a.lamina.json");
      Files.write(file, OLD);
      FaultyFileSystem faulty = new FaultyFileSystem(call, false);
      boolean failed = false;
      try {
        AtomicFile.write(faulty.wrap(file), NEW);
      } catch (IOException e) {
        failed = true;
      }
      if (failed) assertContent(OLD, file);
      else assertContent(NEW, file);
      assertEquals(List.of("a.lamina.json"), names(), "after a fault in call " + call);
      if (faulty.calls() < call) {
        assertTrue(call > 15, "there are more calls than " + call);
        return;
      }
    }
  }

  @Test
  void aCrashAtAnyCallLeavesTheOldOrTheNewContent() throws IOException {
    for (int call = 1; ; call++) {
      Path file = folder.resolve("a.lamina.json");
      Files.write(file, OLD);
      FaultyFileSystem faulty = new FaultyFileSystem(call, true);
      try {
        AtomicFile.write(faulty.wrap(file), NEW);
        assertContent(NEW, file);
      } catch (IOException e) {
        assertContent(OLD, file);
      }
      if (faulty.calls() < call) return;
    }
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = folder.resolve("real");
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Path link = Files.createSymbolicLink(sub.resolve("link"), Path.of("../middle"));
    Files.createSymbolicLink(folder.resolve("middle"), file);
    Files.write(file, OLD);
    AtomicFile.write(link, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Files.isSymbolicLink(file));
    assertContent(NEW, file);
  }

  @Test
  void aLinkToNothingGetsItsFileAndALoopDoesNot() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later"));
    AtomicFile.write(link, NEW);
    assertContent(NEW, folder.resolve("later"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertThrows(FileSystemException.class, () -> AtomicFile.write(loop, NEW));
    assertEquals(List.of("later", "link", "loop"), names());
  }

  @Test
  void permissionsStay() throws IOException {
    Path file = folder.resolve("a");
    Files.write(file, OLD);
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    AtomicFile.write(file, NEW);
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void whatIsNoFileIsNotReplaced() throws IOException {
    FileSystemException e = assertThrows(FileSystemException.class, () -> AtomicFile.write(folder, NEW));
    assertEquals("is a directory", e.getReason());
    assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("missing/a"), NEW));
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      FileSystemException refused = assertThrows(FileSystemException.class, () -> AtomicFile.write(device, NEW));
      assertEquals("is not a regular file", refused.getReason());
    }
    assertEquals(List.of(), names());
  }

  @Test
  void aReadOnlyFileIsNotReplaced() throws IOException {
    Path file = folder.resolve("a");
    Files.write(file, OLD);
    assertTrue(file.toFile().setWritable(false));
    Assumptions.assumeFalse(Files.isWritable(file), "the superuser may write everything");
    assertThrows(FileSystemException.class, () -> AtomicFile.write(file, NEW));
    assertContent(OLD, file);
  }

  @Test
  void manyAtOnceLeaveOneWholeFile() throws Exception {
    Path file = folder.resolve("a");
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      byte[] content = String.valueOf(i).repeat(10_000).getBytes(StandardCharsets.UTF_8);
      threads[i] = new Thread(() -> {
        for (int round = 0; round < 20; round++) {
          try {
            AtomicFile.write(file, content);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        }
      });
      threads[i].start();
    }
    for (Thread thread : threads) thread.join();
    String content = Files.readString(file);
    assertEquals(10_000, content.length());
    assertEquals(1, content.chars().distinct().count());
    assertEquals(List.of("a"), names());
  }
}
