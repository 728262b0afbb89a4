// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "fime.lamina.json, there is no such file, did you mean 'fine.lamina.json'?",
    "nowhere/fine.lamina.json, there is no such file, name a design file",
    "folder, is a directory, name the design files in it",
    "huge.lamina.json, is too large: 9000000 bytes, name a design file",
    "/dev/zero, is not a regular file, write '-' to read",
    "pipe, is not a regular file, write '-' to read"
  })
  void whatIsNoDesignFile(String name, String message, String help) throws Exception {
    Cli cli =
        Cli.standard(directory).file("fine.lamina.json", Designs.FINE).file("folder/inner.txt", "");
    try (RandomAccessFile huge =
        new RandomAccessFile(directory.resolve("huge.lamina.json").toFile(), "rw")) {
      huge.setLength(9_000_000);
    }
    if (name.equals("pipe")) {
      assumeTrue(
          new ProcessBuilder("mkfifo", directory.resolve("pipe").toString()).start().waitFor()
              == 0);
    }
    if (name.startsWith("/dev")) assumeTrue(Files.exists(Path.of(name)));
    Cli.Result result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> cli.run("check", name, "fine.lamina.json"));
    assertEquals(2, result.code());
    assertTrue(result.out().startsWith(name + " failed lamina  " + message), result.out());
    assertTrue(result.out().contains("    help: " + help), result.out());
    assertTrue(
        result.out().contains("Test film (fine.lamina.json)"), "the other design is evaluated");
    for (String command : new String[] {"format", "convert"}) {
      Cli.Result other =
          command.equals("format") ? cli.run("format", name) : cli.run("convert", name, "out.xmi");
      assertEquals(2, other.code());
      assertTrue(other.err().contains(name + ": " + message), other.err());
    }
  }

  @Test
  void unreadable() throws IOException {
    Cli cli = Cli.standard(directory).file("secret.lamina.json", Designs.FINE);
    Path file = directory.resolve("secret.lamina.json");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything");
    Cli.Result result = cli.run("check", "secret.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("permission denied"), result.out());
  }

  @Test
  void endlessStandardInput() {
    Cli.Result result = Cli.standard(directory).input(" ".repeat(9_000_000)).run("check", "-");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("is too large"), result.out());
  }
}
