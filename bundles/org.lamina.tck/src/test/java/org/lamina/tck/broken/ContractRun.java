// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * Runs a contract with JUnit on one plugin, as the plugin's author would.
 *
 * @param failures messages of the tests that failed, by name
 * @param succeeded how many tests passed
 */
record ContractRun(Map<String, String> failures, long succeeded) {
  private static final String PARAMETER = "org.lamina.tck.variant";

  static ContractRun of(Class<?> contractTest, Variant variant) {
    Events events =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(contractTest))
            .configurationParameter(PARAMETER, ((Enum<?>) variant).name())
            .execute()
            .testEvents();
    Map<String, String> failures = new TreeMap<>();
    for (Event event : events.failed().list()) failures.put(name(event), message(event));
    return new ContractRun(failures, events.succeeded().count());
  }

  /** Names of the tests of a contract. */
  static Set<String> testsOf(Class<?> contract) {
    return Arrays.stream(contract.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Event event) {
    return ((MethodSource) event.getTestDescriptor().getSource().orElseThrow()).getMethodName();
  }

  private static String message(Event event) {
    TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
    return result.getThrowable().map(Throwable::toString).orElse("");
  }

  /** Gives the constructor of a contract's test class the variant that is meant. */
  static final class Variants implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return Variant.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      String name = context.getConfigurationParameter(PARAMETER).orElseThrow();
      return Arrays.stream(parameter.getParameter().getType().getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
