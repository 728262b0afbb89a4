// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamina.tck.CatalogContract;
import org.lamina.tck.EstimatorContract;
import org.lamina.tck.ExporterContract;
import org.lamina.tck.GeometryContract;
import org.lamina.tck.RuleContract;
import org.lamina.tck.SimulatorContract;

/**
 * The contracts themselves: each passes for a sound plugin, and each single broken promise makes the test that is meant
 * for it fail, and no other.
 */
class ContractsFailTest {
  private record Contract(Class<?> contract, Class<?> testClass, Variant[] variants) {}

  private static final Contract[] CONTRACTS = {
    new Contract(RuleContract.class, RuleCandidate.class, RuleVariant.values()),
    new Contract(EstimatorContract.class, EstimatorCandidate.class, EstimatorVariant.values()),
    new Contract(GeometryContract.class, GeometryCandidate.class, GeometryVariant.values()),
    new Contract(CatalogContract.class, CatalogCandidate.class, CatalogVariant.values()),
    new Contract(ExporterContract.class, ExporterCandidate.class, ExporterVariant.values()),
    new Contract(SimulatorContract.class, SimulatorCandidate.class, SimulatorVariant.values()),
  };

  static Stream<Arguments> contracts() {
    return Arrays.stream(CONTRACTS)
        .map(row -> Arguments.of(Named.of(row.contract.getSimpleName(), row.contract), row.testClass, row.variants));
  }

  static Stream<Arguments> variants() {
    return Arrays.stream(CONTRACTS).flatMap(row -> Arrays.stream(row.variants).map(variant -> arguments(row, variant)));
  }

  private static Arguments arguments(Contract row, Variant variant) {
    return Arguments.of(Named.of(row.contract.getSimpleName(), row.testClass), variant);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("variants")
  void aBrokenPromiseFailsTheTestThatIsMeantForIt(Class<?> testClass, Variant variant) {
    ContractRun run = ContractRun.of(testClass, variant);
    assertEquals(variant.expectedFailures(), run.failures().keySet(), run.failures()::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  void aSoundPluginPassesEveryTest(Class<?> contract, Class<?> testClass, Variant[] variants) {
    assertNull(variants[0].meantFor(), "the first variant is sound");
    assertEquals(ContractRun.testsOf(contract).size(), ContractRun.of(testClass, variants[0]).succeeded());
  }

  /** No contract test that cannot fail. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  void everyTestIsMeantForABrokenPromise(Class<?> contract, Class<?> testClass, Variant[] variants) {
    Set<String> meant = new TreeSet<>();
    for (Variant variant : variants) meant.addAll(variant.expectedFailures());
    assertEquals(ContractRun.testsOf(contract), meant);
  }
}
