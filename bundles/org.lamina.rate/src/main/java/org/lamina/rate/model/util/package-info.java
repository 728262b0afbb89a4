// SPDX-License-Identifier: EPL-2.0
/**
 * Generated switch and adapter factory.
 */
@Export
@Version("1.0.0")
package org.lamina.rate.model.util;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
