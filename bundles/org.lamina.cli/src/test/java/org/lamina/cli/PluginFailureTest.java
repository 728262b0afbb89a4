// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamina.api.design.Evaluation;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.result.Report;
import org.lamina.api.result.RuleOutcome;
import org.lamina.api.result.Severity;
import org.lamina.cli.host.Surroundings;

class PluginFailureTest {
  @TempDir Path directory;

  private Cli cli;

  @BeforeEach
  void designs() throws IOException {
    cli = Cli.standard(directory).file("a.lamina.json", Designs.THICK);
  }

  @Test
  void aRuleThatThrowsIsNamedAndTheOthersStand() {
    cli.with(
        rule(
            () -> {
              throw new IllegalStateException("out of order");
            }));
    Cli.Result result = cli.run("check", "a.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("warning thick-film"), result.out());
    assertTrue(result.out().contains("out of order"), result.out());
    Cli.Result json = cli.run("check", "a.lamina.json", "--format", "json");
    assertTrue(json.err().contains("out of order"), "also on the screen: " + json.err());
  }

  @Test
  void aRuleThatHangsIsLeftBehind() {
    cli.with(rule(() -> new CountDownLatch(1).await()));
    Cli.Result result = cli.run("check", "a.lamina.json", "--deadline", "0.2");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("deadline of 0.2 s"), result.out());
    assertTrue(result.out().contains("warning thick-film"), result.out());
  }

  @Test
  void aPersonAtATerminalIsToldWhatTakesSoLong() {
    cli.with(rule(() -> Thread.sleep(2600)));
    String said = cli.terminal().run("check", "a.lamina.json").err();
    assertTrue(said.startsWith("\r\u001b[Kevaluating a.lamina.json, 2 s"), said);
    assertTrue(said.endsWith("\r\u001b[K"), said);
  }

  @Test
  void aGeometryPluginThatThrowsIsNamed() {
    cli.with(
        new TestPlugins.FlatGeometry() {
          @Override
          public EPackage ePackage() {
            throw new IllegalStateException("no types today");
          }
        });
    Cli.Result result = cli.run("check", "a.lamina.json");
    assertEquals(2, result.code());
    assertTrue(result.out().contains("no types today"), result.out());
    assertTrue(result.out().contains("warning thick-film"), result.out());
  }

  @Test
  void anExporterThatThrowsWritesNothing() {
    cli.with(
        exporter(
            () -> {
              throw new IllegalStateException("no ink");
            }));
    Cli.Result result = cli.run("check", "a.lamina.json", "--format", "broken");
    assertEquals(2, result.code());
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .startsWith("lamina: exporter 'broken' crashed: IllegalStateException: no ink\n"),
        result.err());
    assertFalse(result.err().contains("\tat "));
    assertTrue(
        cli.run("check", "a.lamina.json", "--format", "broken", "-v").err().contains("\tat "));
  }

  @Test
  void anExporterThatHangsIsLeftBehind() {
    cli.with(exporter(() -> new CountDownLatch(1).await()));
    Cli.Result result =
        cli.run("check", "a.lamina.json", "--format", "broken", "--deadline", "0.2");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("deadline of 0.2 s"), result.err());
  }

  @Test
  void anInternalErrorIsOneSentence() {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            new java.io.ByteArrayOutputStream(),
            new java.io.ByteArrayOutputStream(),
            java.util.Map.of(),
            directory,
            false);
    LaminaCommand command =
        new LaminaCommand(
            deadline -> {
              throw new IllegalStateException("oops");
            },
            cli,
            surroundings);
    assertEquals(2, command.run("rules"));
    String said = surroundings.err().toString();
    assertTrue(
        said.startsWith("lamina: internal error: java.lang.IllegalStateException: oops\n"), said);
    assertFalse(said.contains("\tat "), said);
    assertEquals(2, command.run("rules", "-v"));
    assertTrue(surroundings.err().toString().contains("\tat "));
  }

  /** Something that may go wrong. */
  private interface Body {
    void run() throws Exception;
  }

  private static TestPlugins.TestRule rule(Body body) {
    return new TestPlugins.TestRule("broken", Severity.NOTE) {
      @Override
      public RuleOutcome check(Evaluation evaluation) {
        try {
          body.run();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
        return RuleOutcome.of(java.util.List.of());
      }
    };
  }

  private static Exporter exporter(Body body) {
    return new Exporter() {
      @Override
      public String format() {
        return "broken";
      }

      @Override
      public String description() {
        return "breaks";
      }

      @Override
      public void write(Report report, View view, Appendable out) throws IOException {
        out.append("half");
        try {
          body.run();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IOException(e);
        }
      }
    };
  }
}
