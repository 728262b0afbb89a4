// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher.probe;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that is put into jars by the tests: it offers a command, as the real command's bundle does. */
public final class CommandActivator implements BundleActivator {
  private BundleContext context;

  @Override
  public void start(BundleContext bundleContext) {
    context = bundleContext;
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("lamina.command", "main");
    ToIntFunction<String[]> command = this::run;
    context.registerService(ToIntFunction.class, command, properties);
  }

  @Override
  public void stop(BundleContext bundleContext) {}

  private int run(String[] arguments) {
    System.out.println("arguments " + String.join("|", arguments));
    System.out.println("problems " + context.getProperty("lamina.launch.problems"));
    System.out.println("storage " + context.getProperty("org.osgi.framework.storage"));
    System.out.flush();
    switch (arguments[0]) {
      case "throw": throw new IllegalStateException("the command broke");
      case "wait": return waitForever();
      default: return Integer.parseInt(arguments[0]);
    }
  }

  private static int waitForever() {
    System.out.println("waiting");
    System.out.flush();
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        // The process is to be ended from outside, by a signal.
      }
    }
  }
}
