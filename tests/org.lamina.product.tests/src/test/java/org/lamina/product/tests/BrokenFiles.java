// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Lays out what the table of bad input names: the committed files, the generated ones, and what is no file. */
final class BrokenFiles {
  private BrokenFiles() {}

  static void layOut(Path folder) throws IOException, InterruptedException {
    for (Path file : Project.list(BadInputTable.FOLDER)) Files.copy(file, folder.resolve(file.getFileName()));
    Map<String, byte[]> hostile = HostileFiles.of(text("whole.lamina.json"), text("whole.xmi"));
    for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    special(folder);
  }

  private static String text(String name) throws IOException {
    return Files.readString(BadInputTable.FOLDER.resolve(name), StandardCharsets.UTF_8);
  }

  private static void special(Path folder) throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("folder.lamina.json"));
    Files.createSymbolicLink(folder.resolve("link-to-nowhere.lamina.json"), Path.of("nowhere.lamina.json"));
    Files.createSymbolicLink(folder.resolve("link-to-itself.lamina.json"), Path.of("link-to-itself.lamina.json"));
    Files.createSymbolicLink(folder.resolve("link-to-a-folder.lamina.json"), Path.of("folder.lamina.json"));
    Path secret = Files.copy(folder.resolve("whole.lamina.json"), folder.resolve("secret.lamina.json"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Process pipe = new ProcessBuilder("mkfifo", folder.resolve("pipe.lamina.json").toString()).start();
    if (pipe.waitFor() != 0) throw new IOException("mkfifo: exit code " + pipe.exitValue());
  }
}
