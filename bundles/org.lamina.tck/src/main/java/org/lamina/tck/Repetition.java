// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Asks again: the answer must not depend on when, where and by how many it is asked for. */
final class Repetition {
  private static final int THREADS = 8;
  private static final int ROUNDS = 4;

  /** Other digits, another decimal point, and an i whose capital has a dot. */
  private static final List<String> LANGUAGES = List.of("ar-EG-u-nu-arab", "de-DE", "tr-TR");

  private Repetition() {}

  /** Answers of one plugin to several questions: one after the other, twice, then many at the same time. */
  static void ofQuestions(List<? extends Supplier<?>> questions) {
    List<Object> expected = new ArrayList<>();
    for (Supplier<?> question : questions) expected.add(question.get());
    for (int i = 0; i < questions.size(); i++) {
      assertEquals(expected.get(i), questions.get(i).get(), "the same answer the second time");
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Object>> answers = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (Supplier<?> question : questions) answers.add(pool.submit(question::get));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertEquals(expected.get(i % expected.size()), result(answers.get(i)), "the same answer on several threads");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Answers under other default locales and time zones; whoever calls this holds JUnit's locks for both. */
  static void inAnyLocaleAndTimeZone(Supplier<?> question) {
    Locale locale = Locale.getDefault();
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      Object expected = question.get();
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      for (String language : LANGUAGES) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertEquals(expected, question.get(), "the same answer in locale " + language);
      }
    } finally {
      Locale.setDefault(locale);
      Locale.setDefault(Locale.Category.DISPLAY, display);
      Locale.setDefault(Locale.Category.FORMAT, format);
      TimeZone.setDefault(zone);
    }
  }

  private static Object result(Future<Object> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new AssertionError("no answer when several threads ask at once: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a plugin was asked", e);
    }
  }
}
