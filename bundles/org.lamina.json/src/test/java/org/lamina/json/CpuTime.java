// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Time limits in the processor time of the thread: on a busy machine the clock on the wall says little. */
final class CpuTime {
  private CpuTime() {}

  static <T> T atMost(double seconds, Supplier<T> work) {
    long before = nanoseconds();
    T result = work.get();
    double taken = (nanoseconds() - before) / 1e9;
    assertTrue(taken <= seconds, "took " + taken + " s of processor time; at most " + seconds + " s are allowed");
    return result;
  }

  static long nanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
