// SPDX-License-Identifier: EPL-2.0
/**
 * Evaluates designs: looks up what they name, freezes them, runs rules and estimators in parallel, and reports.
 *
 * <p>With OSGi the {@link org.lamina.engine.PluginRegistry} service collects the plugins; without it, hand them over
 * with {@link org.lamina.engine.Plugins#of}.
 */
@Export
@Version("1.3.0")
package org.lamina.engine;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
