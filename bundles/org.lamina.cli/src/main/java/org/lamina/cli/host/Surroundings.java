// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.host;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command has around it.
 *
 * @param in standard input
 * @param out standard output: data
 * @param err standard error: talk
 * @param environment the environment variables
 * @param directory against which relative file names are resolved
 * @param terminal whether a person looks at the output
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path directory,
    boolean terminal) {

  /** Those of this process. */
  public static Surroundings ofProcess() {
    // Not System.out: a print stream hides that nobody reads any more.
    return new Surroundings(
        // Buffered: the bare stream seeks when it is read to its end, which a pipe refuses.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        isTerminal(System.console()));
  }

  /**
   * From Java 22 on there is a console even without a terminal, and a method that tells; before,
   * neither.
   */
  private static boolean isTerminal(Console console) {
    if (console == null) return false;
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
