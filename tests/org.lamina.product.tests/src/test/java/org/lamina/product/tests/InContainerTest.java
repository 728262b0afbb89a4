// SPDX-License-Identifier: EPL-2.0
package org.lamina.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.BundleContext;

/** Runs the tests of {@code org.lamina.container.tests} inside the product, on the framework that users run. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InContainerTest {
  /** How many tests there are: a bundle that runs fewer is broken, be it green. */
  private static final int EXPECTED = 19;

  private static BootedProduct product;
  private static List<String> results = new ArrayList<>();

  @BeforeAll
  static void runInside() throws Exception {
    product = BootedProduct.withTests();
    BundleContext context = product.context();
    var references = context.getServiceReferences(Callable.class, "(lamina.tests=container)");
    if (references.isEmpty()) fail("the bundle of tests offers no service: " + product.problems());
    @SuppressWarnings("unchecked")
    Callable<List<String>> runner = (Callable<List<String>>) context.getService(references.iterator().next());
    results = runner.call();
  }

  @AfterAll
  static void stop() throws Exception {
    if (product != null) product.close();
  }

  @Test
  void theProductStartsWithoutAProblem() {
    assertEquals(List.of(), product.problems());
  }

  @Test
  void everyTestRan() {
    assertEquals(EXPECTED, results.size(), results.toString());
  }

  @TestFactory
  List<DynamicTest> inside() {
    assertFalse(results.isEmpty());
    return results.stream().map(InContainerTest::asTest).toList();
  }

  private static DynamicTest asTest(String result) {
    int tab = result.indexOf('\t');
    String name = tab < 0 ? result : result.substring(0, tab);
    return DynamicTest.dynamicTest(
        name,
        () -> {
          if (tab >= 0) fail(result.substring(tab + 1));
        });
  }
}
