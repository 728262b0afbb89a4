// SPDX-License-Identifier: EPL-2.0
/**
 * The file formats of Lamina: JSON with positions, its schema, and XMI.
 *
 * <p>Whoever reads files uses {@link org.lamina.json.DesignFormat}: it names every problem of a file in one run, each
 * with its place, and never throws for what stands in a file. Everything here is immutable and safe for use by several
 * threads. Who uses the package imports {@code [1.0,2.0)}.
 */
@Export
@Version("1.1.0")
package org.lamina.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
