// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lamina.api.plugin.Estimator;
import org.lamina.api.result.Estimate;
import org.lamina.model.Recipe;

/** Same design, same bits: on any number of threads, in any locale and time zone. */
class DeterminismTest {
  /** 10.069 and 9.946 … 8.945 to the last bit: these change when an operation is reordered or replaced. */
  private static final List<String> PEARSE_BITS = List.of(
      "0x1.423538d24ea63p3", "0x1.3e41d3f60d488p3", "0x1.3367d2ee54f7ep3", "0x1.27968ea33cba8p3", "0x1.21b011ee3d89dp3",
      "0x1.1e3fc569d7dcep3");

  private static List<Estimate> evaluate() {
    Recipe recipe = RecipeFixture.named("r").growth("0.7 angstrom").range("0.65 angstrom", "0.75 angstrom")
        .subCycle(null, 3).pulse("A", "1.1 s", "0.3 s", "7.7 s").recipe();
    var evaluation = DesignFixture.on(Shapes.pearsePores()).pearseStack()
        .film("complete", "30 nm", recipe, "250 degC").film("closing", "1.5 um").film("above", "1 nm").evaluation();
    List<Estimate> estimates = new ArrayList<>();
    for (Estimator estimator : List.of(new AreaEnhancement(), new LayerMultiplication(), new ToolTime())) {
      estimates.addAll(estimator.estimate(evaluation));
    }
    return estimates;
  }

  @Test
  void anyNumberOfThreads() throws Exception {
    List<Estimate> expected = evaluate();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Estimate>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) tasks.add(DeterminismTest::evaluate);
      for (Future<List<Estimate>> result : threads.invokeAll(tasks)) assertEquals(expected, result.get());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anyLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Estimate> expected = evaluate();
    try {
      for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        assertEquals(expected, evaluate(), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anyJavaAndMachine() {
    assertEquals(PEARSE_BITS, evaluate().stream().limit(6).map(DeterminismTest::bits).toList());
  }

  private static String bits(Estimate estimate) {
    return Double.toHexString(estimate.value().getAsDouble());
  }
}
