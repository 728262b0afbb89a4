// SPDX-License-Identifier: EPL-2.0
/**
 * Contract tests for plugins, as JUnit 5 interfaces.
 *
 * <p>For each kind of plugin there is an interface with tests as default methods. A test class of the plugin implements
 * it, says which plugin is meant, and JUnit runs what the interface promises:
 *
 * <pre>{@code
 * class MyRuleTest implements RuleContract {
 *   public Rule rule() {
 *     return new MyRule();
 *   }
 * }
 * }</pre>
 *
 * <p>The plugin runs in the engine and designs are read from files, as in the product. What each test promises:
 * {@code docs/plugins/contract-tests.md}. A new test of a contract is a minor change.
 */
@Export
@Version("1.1.0")
package org.lamina.tck;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
