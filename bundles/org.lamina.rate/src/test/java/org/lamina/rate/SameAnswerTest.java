// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lamina.api.result.Estimates;

/** The same bits whatever thread, locale and time zone. */
class SameAnswerTest {
  private static List<Estimates> answers() {
    return List.of(
        KnownCells.flagship(Shapes.flagshipPore()).evaluate(),
        KnownCells.danilov().evaluate(),
        KnownCells.straight().window("2.72 V", "3.16 V").currents("10 uA/cm2").evaluate());
  }

  @Test
  void onEightThreads() throws Exception {
    List<Estimates> expected = answers();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Estimates>>> results = new ArrayList<>();
      for (int i = 0; i < 64; i++) results.add(threads.submit(SameAnswerTest::answers));
      for (Future<List<Estimates>> result : results) assertEquals(expected, result.get());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void inAnyLocaleAndTimeZone() {
    List<Estimates> expected = answers();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertEquals(expected, answers());
        assertEquals(expected.toString(), answers().toString());
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
