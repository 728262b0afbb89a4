// SPDX-License-Identifier: EPL-2.0
/**
 * A cell run over time: what is asked for, and what comes back.
 */
@Export
@Version("1.0.0")
package org.lamina.api.simulation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
