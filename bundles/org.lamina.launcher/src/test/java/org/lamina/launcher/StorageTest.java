// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  @TempDir
  private Path place;

  @BeforeEach
  void namePlace() {
    System.setProperty("lamina.storage", place.toString());
  }

  @AfterEach
  void forgetPlace() {
    System.clearProperty("lamina.storage");
  }

  @Test
  void isPrivateAndGoesWithAllThatIsInIt() throws Exception {
    Storage first = Storage.create();
    try (Storage second = Storage.create()) {
      assertNotEquals(first.folder(), second.folder());
      assertEquals(first.folder().getParent(), second.folder().getParent());
      if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(first.folder())));
      }
      Files.writeString(Files.createDirectories(first.folder().resolve("a/b")).resolve("c"), "x");
      first.close();
      assertFalse(Files.exists(first.folder()));
      assertTrue(Files.exists(second.folder()));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void deletesLinksAndNotWhatTheyPointTo() throws Exception {
    Path treasure = Files.createDirectories(place.resolve("treasure"));
    Files.writeString(treasure.resolve("gold"), "x");
    try (Storage storage = Storage.create()) {
      Files.createSymbolicLink(storage.folder().resolve("link"), treasure);
    }
    assertTrue(Files.exists(treasure.resolve("gold")));
  }

  @Test
  void leavesYoungFoldersAlone() throws Exception {
    Path parent;
    try (Storage storage = Storage.create()) {
      parent = storage.folder().getParent();
    }
    Path young = Files.createDirectories(parent.resolve("young"));
    Path old = Files.createDirectories(parent.resolve("old"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(90)));
    Storage.create().close();
    assertTrue(Files.exists(young), "it may be about to be locked");
    assertFalse(Files.exists(old), "whoever made it died before it was locked");
  }

  @Test
  void saysWhereThereIsNoPlace() throws IOException {
    Path file = Files.writeString(place.resolve("file"), "x");
    System.setProperty("lamina.storage", file.toString());
    String message = assertThrows(BootException.class, Storage::create).getMessage();
    assertTrue(message.startsWith("No temporary folder can be made in [" + file + "]: java.nio.file."), message);
    assertTrue(message.endsWith("name another folder: LAMINA_JAVA_OPTS=-Dlamina.storage=FOLDER"), message);
  }
}
