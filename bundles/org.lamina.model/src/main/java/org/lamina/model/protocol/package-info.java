// SPDX-License-Identifier: EPL-2.0
/**
 * What is done with a cell, as people write it: {@code discharge at 1 mA/cm2 until 2.0 V}.
 */
@Export
@Version("1.0.0")
package org.lamina.model.protocol;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
