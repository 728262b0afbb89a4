// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Starts the product that this jar is part of, hands the arguments to its command, and ends with the command's code.
 *
 * <p>System properties: {@code lamina.product} is the folder of the product, by default the one above this jar;
 * {@code lamina.deadline} is the number of seconds that a bundle may take to start, which {@code --deadline} overrides.
 */
public final class Main {
  /** The code that means: not everything could be done. */
  static final int BROKEN = 2;
  static final String FEATURE = "feature.json";

  private Main() {}

  /** Never returns: it ends the process. */
  public static void main(String[] arguments) {
    // The framework formats versions with the digits of the locale, and then finds nothing that fits.
    Locale.setDefault(Locale.ROOT);
    int code = BROKEN;
    try {
      code = run(arguments);
    } catch (BootException e) {
      complain(e.getMessage());
    } catch (Throwable e) {
      complain("The start failed in a way that nobody foresaw: " + Problems.reason(e) + ". Please report this.");
    }
    System.out.flush();
    System.err.flush();
    // Threads of the framework and of plugins are still there, and no plugin may hold the end up.
    Runtime.getRuntime().halt(code);
  }

  private static int run(String[] arguments) throws BootException {
    Duration deadline =
        LaunchArguments.seconds(System.getProperty("lamina.deadline"), BootOptions.DEFAULT_DEADLINE);
    LaunchArguments launch = LaunchArguments.scan(arguments, deadline);
    Platform platform = Platform.boot(
        product().resolve(FEATURE), launch.pluginPaths(), BootOptions.withDeadline(launch.deadline()));
    try {
      return command(platform, arguments);
    } finally {
      platform.discard();
    }
  }

  static int command(Platform platform, String[] arguments) {
    Optional<ToIntFunction<String[]>> command = platform.command();
    if (command.isEmpty()) {
      complain("No installed bundle offers the command.");
      for (LaunchProblem problem : platform.problems()) {
        complain(problem.plugin() + ": " + problem.message() + ". " + problem.help());
      }
      return BROKEN;
    }
    int code = command.get().applyAsInt(arguments);
    // A run that could not use everything is never a success, whatever the command thinks.
    return platform.problems().isEmpty() ? code : BROKEN;
  }

  static Path product() throws BootException {
    String named = System.getProperty("lamina.product");
    if (named != null) {
      return Path.of(named);
    }
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolveSibling("..").normalize();
    } catch (URISyntaxException e) {
      throw new BootException("The launcher does not know where it lies. Name the product: -Dlamina.product=FOLDER", e);
    }
  }

  private static void complain(String message) {
    System.err.println("lamina: " + message);
  }
}
