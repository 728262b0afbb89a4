// SPDX-License-Identifier: EPL-2.0
package org.lamina.container.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes with JUnit, inside the framework. */
final class TestRun implements TestExecutionListener {
  private final List<String> results = new ArrayList<>();

  private TestRun() {}

  /** A line for each test: its name, and after a tab what went wrong, if anything did. */
  static List<String> of(Class<?>... classes) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(TestRun.class.getClassLoader());
    try {
      LauncherConfig config =
          LauncherConfig.builder()
              .enableTestEngineAutoRegistration(false)
              .enableTestExecutionListenerAutoRegistration(false)
              .enableLauncherDiscoveryListenerAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .enablePostDiscoveryFilterAutoRegistration(false)
              .addTestEngines(new JupiterTestEngine())
              .build();
      Launcher launcher = LauncherFactory.create(config);
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(Arrays.stream(classes).map(DiscoverySelectors::selectClass).toList())
              .build();
      TestRun run = new TestRun();
      launcher.execute(request, run);
      return run.results;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean succeeded = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (!test.isTest() && succeeded) return;
    String name = test.getLegacyReportingName();
    String container = test.getParentId().map(id -> id.substring(id.lastIndexOf('.') + 1).replace("]", "")).orElse("");
    results.add(container + "." + name + (succeeded ? "" : "\t" + trace(result)));
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    results.add(test.getLegacyReportingName() + "\tskipped: " + reason);
  }

  private static String trace(TestExecutionResult result) {
    StringWriter text = new StringWriter();
    result.getThrowable().ifPresent(error -> error.printStackTrace(new PrintWriter(text, true)));
    return result.getStatus() + " " + text;
  }
}
