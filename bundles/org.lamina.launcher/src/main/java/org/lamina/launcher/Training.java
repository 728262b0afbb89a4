// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the commands of a file in one process, so that a JVM told to do so can write down the classes that they need.
 *
 * <p>Argument: a file with one command line each line, words separated by blanks; {@code {}} in a word stands for the
 * folder of the file. Ends with 0 when every command ran to its end, whatever it answered.
 */
final class Training {
  private Training() {}

  public static void main(String[] arguments) {
    int code = Main.BROKEN;
    try {
      run(Path.of(arguments[0]).toAbsolutePath());
      code = 0;
    } catch (Throwable e) {
      System.err.println("lamina: The training run failed: " + Problems.reason(e));
    }
    // Unlike a command, a training run must leave by the door where the JVM writes its archive.
    System.exit(code);
  }

  private static void run(Path script) throws Exception {
    Platform platform = Platform.boot(Main.product().resolve(Main.FEATURE), List.of(), BootOptions.defaults());
    if (!platform.problems().isEmpty() || platform.command().isEmpty()) {
      throw new BootException(LaunchProblem.toLines(platform.problems()));
    }
    for (String line : Files.readAllLines(script)) {
      if (!line.isBlank()) {
        Main.command(platform, words(line, script.getParent().toString()));
      }
    }
  }

  private static String[] words(String line, String folder) {
    String[] words = line.strip().split(" +");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace("{}", folder);
    }
    return words;
  }
}
