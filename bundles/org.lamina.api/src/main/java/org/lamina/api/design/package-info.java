// SPDX-License-Identifier: EPL-2.0
/**
 * A design as plugins see it: resolved against the catalogs and frozen.
 */
@Export
@Version("1.0.0")
package org.lamina.api.design;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
