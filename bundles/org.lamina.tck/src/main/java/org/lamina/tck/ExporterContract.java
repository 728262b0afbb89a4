// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lamina.api.plugin.Exporter;
import org.lamina.api.plugin.Exporter.View;
import org.lamina.api.result.Report;

/** What every exporter keeps: the same characters in any locale and time zone, and nothing left out. */
public interface ExporterContract {
  /** A new instance of the exporter. */
  Exporter exporter();

  /** Views of which the format shows the whole content; a format for findings has no place for estimates. */
  default Set<View> completeViews() {
    return EnumSet.allOf(View.class);
  }

  @Test
  default void hasANameForTheCommandLine() {
    Ids.assertKebabCase(exporter().format());
    assertEquals(exporter().format(), exporter().format(), "the name is the same at each call");
    Ids.assertOneLine("the description", exporter().description());
  }

  @Test
  default void writesWholeLines() {
    for (View view : View.values()) {
      String text = write(exporter(), SampleReports.EVERYTHING, view);
      assertTrue(text.endsWith("\n"), view + ": the last line is a whole line");
    }
  }

  @Test
  default void copesWithEveryReport() {
    for (View view : View.values()) {
      for (Report report : SampleReports.ALL) {
        assertDoesNotThrow(() -> write(exporter(), report, view), view + " of " + report);
      }
    }
  }

  /** Without one of its findings or estimates a report looks different. */
  @Test
  default void leavesNothingOut() {
    for (View view : completeViews()) {
      String whole = write(exporter(), SampleReports.EVERYTHING, view);
      List<Report> parts =
          view == View.CHECK ? SampleReports.withoutOneFinding() : SampleReports.withoutOneEstimate();
      for (Report part : parts) assertNotEquals(whole, write(exporter(), part, view), view + " shows all of " + part);
    }
  }

  @Test
  default void keepsNoStateBetweenCalls() {
    Exporter exporter = exporter();
    List<Supplier<String>> questions = new ArrayList<>();
    for (View view : View.values()) {
      questions.add(() -> write(exporter, SampleReports.EVERYTHING, view));
      questions.add(() -> write(exporter, SampleReports.CLEAN, view));
    }
    Repetition.ofQuestions(questions);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  default void sameTextInAnyLocaleAndTimeZone() {
    for (View view : View.values()) {
      Repetition.inAnyLocaleAndTimeZone(() -> write(exporter(), SampleReports.EVERYTHING, view));
    }
  }

  @Test
  default void leavesTheWriterOpen() throws IOException {
    for (View view : View.values()) {
      LimitedWriter out = new LimitedWriter(Integer.MAX_VALUE);
      exporter().write(SampleReports.EVERYTHING, view, out);
      assertFalse(out.isClosed(), view + " leaves the writer open");
    }
  }

  /** A full disk is the caller's to report. */
  @Test
  default void tellsWhenTheWriterFails() {
    for (View view : View.values()) {
      int length = write(exporter(), SampleReports.EVERYTHING, view).length();
      for (int room : new int[] {0, length / 2, length - 1}) {
        LimitedWriter out = new LimitedWriter(room);
        Executable writing = () -> exporter().write(SampleReports.EVERYTHING, view, out);
        assertThrows(IOException.class, writing, view + " on a full disk");
      }
    }
  }

  private static String write(Exporter exporter, Report report, View view) {
    StringBuilder out = new StringBuilder();
    try {
      exporter.write(report, view, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
