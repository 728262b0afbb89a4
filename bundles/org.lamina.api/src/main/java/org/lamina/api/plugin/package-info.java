// SPDX-License-Identifier: EPL-2.0
/**
 * What a plugin implements.
 *
 * <p>Plugins implement these interfaces and register the implementations as OSGi services (whiteboard), usually with
 * {@code @Component}; without OSGi they are handed to the engine. Who implements one imports {@code [1.0,2.0)}: a new
 * method with a default is a minor change.
 *
 * <p>Implementations are called from several threads at once and must not keep state between calls. Each call has a
 * deadline; one that outlives it ends the run with exit code 2.
 */
@Export
@Version("1.0.0")
package org.lamina.api.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
